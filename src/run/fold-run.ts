import { durationsOf } from './durations.js';
import { itemRecords } from './item-records.js';
import { mergeEvents } from './merge-events.js';
import { outcomeOf } from './outcome.js';
import type { Revision } from './revision.js';
import type { RunEvent } from './run-event.js';
import { runFacts } from './run-facts.js';
import type { Run } from './run.js';
import { undoneEvents } from './undone-events.js';

/** Looks a revision up by its id; `undefined` while it is unknown here. */
export type RevisionLookup = (id: string) => Revision | undefined;

/**
 * Derives a run from its events, in whatever order and however often they came: the same events
 * give the same run on every device. At least one event, all of one run.
 *
 * @throws RangeError without any event: a run without events does not exist.
 */
export function foldRun(events: readonly RunEvent[], revisionOf: RevisionLookup): Run {
  return foldOrdered(mergeEvents([], events), revisionOf);
}

/** The same for events that are in (clock, id) order already, each id once. */
export function foldOrdered(events: readonly RunEvent[], revisionOf: RevisionLookup): Run {
  const [first] = events;
  const last = events.at(-1);
  if (first === undefined || last === undefined) {
    throw new RangeError('A run has at least one event; got none.');
  }
  const undone = undoneEvents(events);
  const facts = runFacts(events, undone);
  const { start, started, begin, begun, finish, reset, erased } = facts;
  const end = finish ?? reset;
  const known = revisionOf(facts.revision);
  const records = itemRecords(facts.setters, start?.initial, known);
  return {
    runId: first.runId,
    checklistId: first.checklistId,
    name: start?.name ?? '',
    revision: facts.revision,
    outcome: outcomeOf(facts, records, known),
    live: !erased && end === undefined && (started || begun),
    items: records.items,
    itemIndex: records.itemIndex,
    ...(begin === undefined ? {} : { startedAt: begin.at }),
    ...(end === undefined ? {} : { endedAt: end.at }),
    ...durationsOf(events, undone, begin, end),
    bulk: facts.bulk,
    clock: last.clock,
    events,
    ...(known === undefined ? {} : { known }),
  };
}
