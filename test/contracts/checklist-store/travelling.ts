/** What goes out of a store and comes in again: pages of runs, records, tombstones and notes. */
import { expect } from '@open-wc/testing';
import type { NoteVersion } from '../../../src/run/note.js';
import type { EndedCursor } from '../../../src/storage/checklist-store.js';
import { Hand, LIST, MONDAY } from '../../storage/hand.js';
import { completeRun } from '../../storage/open-stores.js';
import { openBeforeEach, query, revision, type StoreHarness } from './store-under-test.js';

const note = (fields: Partial<NoteVersion>): NoteVersion => ({
  noteKey: `${LIST}/checklist`,
  id: 'n.1',
  rev: 1,
  clock: 1,
  base: [],
  text: 'x',
  device: 'page',
  at: MONDAY,
  ...fields,
});

export function describeTravelling(harness: StoreHarness): void {
  describe('travelling', () => {
    const at = openBeforeEach(harness);

    it('pages through ended runs, latest first, those of one instant too', async () => {
      const runIds: string[] = [];
      for (let index = 0; index < 7; index += 1) {
        runIds.push((await at.complete()).runId);
        // Runs 2 to 5 begin and end in the same instants.
        if (index < 1 || index > 4) at.hand.at += 60_000;
        else at.hand.at = MONDAY + 10 * 60_000;
      }
      await at.tick(['s0']);
      const seen: string[] = [];
      let after: EndedCursor | undefined;
      for (;;) {
        const page = await at.store.readEnded(LIST, { limit: 2, after });
        seen.push(...page.runs.map((run) => run.runId));
        after = page.next;
        if (after === undefined) break;
        expect(page.runs).to.have.length(2);
      }
      expect([...seen].sort()).to.deep.equal([...runIds].sort());
      expect(await at.store.readEnded('other', { limit: 2 })).to.deep.equal({ runs: [] });
    });

    it('hands out one run or all of a list, and takes them in elsewhere', async () => {
      const run = await at.complete();
      const { run: live } = await at.tick(['s0']);
      await at.store.writeNote(note({}));
      await at.store.writeNote(note({ noteKey: `${LIST}/item/${run.runId}/s0` }));
      const one = await at.store.readRecord(LIST, run.runId);
      expect(one.events).to.deep.equal(run.events);
      expect(one.revisions).to.deep.equal([revision]);
      expect(one.notes.map((version) => version.noteKey)).to.deep.equal([
        `${LIST}/item/${run.runId}/s0`,
      ]);
      const all = await at.store.readRecord(LIST);
      expect(all.events).to.have.length(run.events.length + (live?.events.length ?? 0));
      const elsewhere = await harness.open();
      await elsewhere.merge(LIST, all.events, all.revisions, all.notes);
      expect(await elsewhere.readStatistics(LIST, query)).to.deep.equal(
        await at.store.readStatistics(LIST, query),
      );
      expect(await elsewhere.readNotes(`${LIST}/`)).to.deep.equal(
        await at.store.readNotes(`${LIST}/`),
      );
      elsewhere.close();
    });

    it('takes the later revision of a note, and none of another list', async () => {
      await at.store.writeNote(note({ rev: 2, text: 'here' }));
      await at.store.merge(
        LIST,
        [],
        [],
        [note({ text: 'old' }), note({ noteKey: 'other/checklist' })],
      );
      await at.store.merge(LIST, [], [], [note({ id: 'n.2', text: 'beside' })]);
      const texts = (await at.store.readNotes('')).map((version) => version.text);
      expect(texts).to.deep.equal(['here', 'beside']);
      await at.store.merge(LIST, [], [], [note({ rev: 3, text: 'later' })]);
      expect((await at.store.readNotes(''))[0]?.text).to.equal('later');
    });

    it('appends what a merged run needs, once', async () => {
      const { run } = await at.tick(['s0']);
      const away = new Hand('away');
      const runId = run?.runId ?? '';
      const rest = away.draft(runId, 'item', { items: ['s1', 's2'], state: 'done' });
      const merge = () =>
        at.store.merge(LIST, [{ ...rest, clock: 5 }], [], [], (merged) => at.hand.finish()(merged));
      expect((await merge()).runs[0]?.outcome).to.equal('completed');
      expect((await merge()).runs).to.deep.equal([]);
      expect((await at.store.readStatistics(LIST, query)).rollUp?.completed).to.equal(1);
      expect((await at.store.readRun(runId))?.events).to.have.length(4);
    });

    it('keeps a tombstone that travels, absorbs all that comes later, and joins its like', async () => {
      const run = await at.complete();
      const elsewhere = await harness.open();
      await elsewhere.merge(LIST, run.events, [revision]);
      await at.store.erase(LIST, { runId: run.runId }, at.hand.erase());
      await at.store.purge(LIST);
      const tombstone = await at.store.readRecord(LIST);
      expect(tombstone.events.map((event) => event.kind)).to.deep.equal(['erase']);
      await elsewhere.merge(LIST, tombstone.events, tombstone.revisions);
      expect((await elsewhere.readStatistics(LIST, query)).rollUp?.completed).to.equal(0);
      await elsewhere.purge(LIST);
      expect((await elsewhere.readRecord(LIST)).events).to.deep.equal(tombstone.events);
      await elsewhere.merge(LIST, run.events, [revision]);
      expect((await elsewhere.readRecord(LIST)).events).to.deep.equal(tombstone.events);
      const unknowing = await harness.open();
      await unknowing.merge(LIST, tombstone.events, []);
      await unknowing.merge(LIST, run.events, [revision]);
      expect((await unknowing.readStatistics(LIST, query)).recent).to.deep.equal([]);
      elsewhere.close();
      unknowing.close();
    });

    it('takes the text out of My Notes that were written over, and keeps what is not', async () => {
      await at.store.writeNote(note({ text: 'first' }));
      await at.store.writeNote(note({ id: 'n.2', text: 'second', base: [['n.1', 1]] }));
      await at.store.writeNote(note({ id: 'n.3', text: 'beside', base: [['n.1', 1]] }));
      await at.store.purge(LIST);
      const texts = (await at.store.readNotes('')).map((version) => version.text);
      expect(texts).to.deep.equal(['', 'second', 'beside']);
    });

    it('remembers settings by name', async () => {
      expect(await at.store.readSetting('frozen:x')).to.equal(undefined);
      const add = (name: string) => (old: unknown) => [
        ...((old as string[] | undefined) ?? []),
        name,
      ];
      await Promise.all(['a', 'b'].map((name) => at.store.changeSetting('frozen:x', add(name))));
      expect(await at.store.readSetting('frozen:x')).to.deep.equal(['a', 'b']);
    });

    it('erases the runs of every list, and forgets notes and settings but not the device', async () => {
      await at.complete();
      const other = new Hand('other');
      other.checklistId = 'other';
      await at.store.append({
        checklistId: 'other',
        target: other.target(revision),
        revision,
        decide: other.set(['s0'], 'done'),
      });
      await at.store.writeNote(note({}));
      await at.store.changeSetting('exported:x', () => '7');
      const device = await at.store.device();
      const erased = await at.store.eraseEverything(({ runId, checklistId }) => ({
        ...at.hand.erase()({ runId }),
        checklistId,
      }));
      expect(erased.map((runs) => runs.checklistId).sort()).to.deep.equal([LIST, 'other']);
      expect(await at.store.readRuns('other')).to.deep.include({ active: [], ended: 0 });
      expect((await at.store.readStatistics(LIST, query)).rollUp?.completed).to.equal(0);
      expect(await at.store.forget()).to.have.length(1);
      expect(await at.store.readNotes('')).to.deep.equal([]);
      expect(await at.store.readSetting('exported:x')).to.equal(undefined);
      expect(await at.store.device()).to.equal(device);
    });

    it('reads of a run that is known only what came since', async () => {
      const { run: known } = await at.tick(['s0']);
      await at.tick(['s1']);
      const { active } = await at.store.readRuns(LIST, known ? [known] : []);
      expect(active).to.deep.equal((await at.store.readRuns(LIST)).active);
      expect(active[0]?.events).to.have.length(3);
    });

    it('packs a copy of what travelled like any other run', async () => {
      const elsewhere = await harness.open();
      const away = await completeRun(elsewhere, new Hand('away'), revision);
      elsewhere.close();
      await at.store.merge(LIST, away.events, [revision]);
      await at.store.pack(LIST);
      expect((await at.store.readRecord(LIST)).events).to.deep.equal(away.events);
    });
  });
}
