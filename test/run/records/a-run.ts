/** Runs for the tests of records. */
import { foldRun } from '../../../src/run/fold-run.js';
import type { NoteVersion } from '../../../src/run/note.js';
import type { Revision } from '../../../src/run/revision.js';
import type { RunEvent } from '../../../src/run/run-event.js';
import type { Run } from '../../../src/run/run.js';
import { knowing, revisionWith, Scribe } from '../scribe.js';

export const revision: Revision = {
  ...revisionWith(['a', 'b', 'c', 'd?']),
  title: 'Deploy',
  items: [
    { id: 'a', title: 'Pin the **version**', required: true },
    { id: 'b', title: 'Lock the door', section: 'Safety', required: true },
    { id: 'c', title: '=cmd|calc', section: 'Safety', required: true },
    { id: 'd', title: 'Tell <everybody>', required: false },
  ],
};

export const fold = (events: readonly RunEvent[], known: Revision = revision): Run =>
  foldRun(events, knowing(known));

export const noteOn = (item: string, text: string, run = 'run'): NoteVersion => ({
  noteKey: `list/item/${run}/${item}`,
  id: `note-${item}.1`,
  rev: 1,
  clock: 1,
  base: [],
  text,
  device: 'laptop',
  at: 1_000_000,
});

/** Done, skipped with a reason over a pause, not applicable; the last, optional step left open. */
export function deployRun(scribe = new Scribe(), at = Date.UTC(2026, 10, 17, 14)): Run {
  scribe.world.at = at;
  const events: RunEvent[] = [scribe.start({ manual: true, name: '2.2.1 production' })];
  const wait = (): void => scribe.world.wait(60_000);
  wait();
  events.push(scribe.tick('a', { actor: 'Ada' }));
  wait();
  events.push(scribe.pause());
  wait();
  events.push(scribe.pause('resume'));
  wait();
  events.push(scribe.item('b', 'skipped', { reason: 'Internal only, "behind" the mesh' }));
  wait();
  events.push(scribe.item('c', 'not-applicable'), scribe.finish());
  return fold(events);
}

/** As a file would bring it back. */
export const through = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
