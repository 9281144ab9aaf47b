/** Keeping and letting go: erasing, purging, packing, notes. */
import { expect } from '@open-wc/testing';
import { StorageError } from '../../../src/storage/checklist-store.js';
import { Hand, LIST, MONDAY } from '../../storage/hand.js';
import { openBeforeEach, refusal, query, revision, type StoreHarness } from './store-under-test.js';

export function describeKeeping(harness: StoreHarness): void {
  describe('keeping and letting go', () => {
    const at = openBeforeEach(harness);

    it('keeps nothing of an act on two runs that fails at the second', async () => {
      const first = await at.complete();
      const { run: second } = await at.tick(['s0']);
      const before = await at.store.readStatistics(LIST, query);
      const broken = new Error('broken');
      const error = await refusal(
        at.store.erase(LIST, 'all', (run) => {
          if (run.runId === second?.runId) throw broken;
          return at.hand.erase()(run);
        }),
      );
      expect(error).to.equal(broken);
      expect(await at.store.readRun(first.runId)).to.deep.equal(first);
      expect(await at.store.readRun(second?.runId ?? '')).to.deep.equal(second);
      expect(await at.store.readStatistics(LIST, query)).to.deep.equal(before);
    });

    it('erases a run from every number and brings it back', async () => {
      const run = await at.complete();
      const before = await at.store.readStatistics(LIST, query);
      expect(await at.store.erase(LIST, { runId: run.runId }, at.hand.erase())).to.deep.equal([
        run.runId,
      ]);
      expect(await at.store.erase(LIST, { runId: run.runId }, at.hand.erase())).to.deep.equal([]);
      const gone = await at.store.readStatistics(LIST, query);
      expect(gone.rollUp).to.include({ completed: 0 });
      expect([gone.recent, gone.fastest, gone.lastCompleted]).to.deep.equal([[], [], undefined]);
      const [back] = await at.store.appendEach(LIST, [run.runId], (erased) =>
        at.hand.draft(erased.runId, 'undo', {
          targets: erased.events.filter((event) => event.kind === 'erase').map((event) => event.id),
        }),
      );
      expect(back?.outcome).to.equal('completed');
      const after = await at.store.readStatistics(LIST, query);
      expect(after.rollUp).to.deep.equal({ ...before.rollUp, clock: back?.clock });
      await at.store.purge(LIST);
      expect((await at.store.readRun(run.runId))?.outcome).to.equal('completed');
    });

    it('erases all runs of one list and none of another', async () => {
      const ended = await at.complete();
      const { run: live } = await at.tick(['s0']);
      const other = new Hand('other');
      other.checklistId = 'other';
      const kept = await at.store.append({
        checklistId: 'other',
        target: other.target(revision),
        revision,
        decide: other.set(['s0'], 'done'),
      });
      const erased = await at.store.erase(LIST, 'all', at.hand.erase());
      expect([...erased].sort()).to.deep.equal([ended.runId, live?.runId].sort());
      expect(await at.store.readRuns(LIST)).to.deep.include({ active: [], lastEnded: undefined });
      expect((await at.store.readRuns('other')).active.map((run) => run.runId)).to.deep.equal([
        kept.run?.runId,
      ]);
    });

    it('purges events and notes of erased runs, and lets neither tab nor import revive them', async () => {
      const run = await at.complete();
      const note = { id: 'n.1', rev: 1, clock: 1, base: [], text: 'x', device: 'page', at: MONDAY };
      await at.store.writeNote({ ...note, noteKey: `${LIST}/item/${run.runId}/s0` });
      await at.store.writeNote({ ...note, noteKey: `${LIST}/run/${run.runId}` });
      await at.store.writeNote({ ...note, noteKey: `${LIST}/checklist` });
      await at.store.erase(LIST, { runId: run.runId }, at.hand.erase());
      expect((await at.store.readRun(run.runId))?.outcome).to.equal('erased');
      await at.store.purge(LIST);
      expect(await at.store.readRun(run.runId)).to.equal(undefined);
      expect(
        (await at.store.readNotes(`${LIST}/`)).map((version) => version.noteKey),
      ).to.deep.equal([`${LIST}/checklist`]);
      expect((await at.store.merge(LIST, run.events, [revision])).runs).to.deep.equal([]);
      const late = await at.store.append({
        checklistId: LIST,
        target: { runId: run.runId },
        revision,
        known: run,
        decide: at.hand.set(['s0'], 'open'),
      });
      expect(late.run).to.equal(undefined);
      await at.store.rebuild(LIST);
      expect(await at.store.readRun(run.runId)).to.equal(undefined);
      expect((await at.store.readStatistics(LIST, query)).rollUp?.completed).to.equal(0);
    });

    it('reads a packed run as before, takes late events, and packs those too', async () => {
      const run = await at.complete();
      await at.store.pack(LIST);
      await at.store.pack(LIST);
      expect(await at.store.readRun(run.runId)).to.deep.equal(run);
      const late = await at.store.append({
        checklistId: LIST,
        target: { runId: run.runId },
        revision,
        known: run,
        decide: at.hand.set(['s1'], 'open'),
      });
      expect(late.run?.outcome).to.equal('partial');
      expect(await at.store.readRun(run.runId)).to.deep.equal(late.run);
      await at.store.pack(LIST);
      expect(await at.store.readRun(run.runId)).to.deep.equal(late.run);
      expect((await at.store.readStatistics(LIST, query)).rollUp).to.include({
        completed: 0,
        partial: 1,
      });
    });

    it('leaves a live run unpacked and tickable', async () => {
      const { run } = await at.tick(['s0']);
      await at.store.pack(LIST);
      expect(await at.store.readRun(run?.runId ?? '')).to.deep.equal(run);
      expect((await at.tick(['s1'])).run?.events).to.have.length(3);
    });

    it('keeps the last save of each note version, and reads by prefix', async () => {
      const version = {
        noteKey: `${LIST}/checklist`,
        id: 'n.1',
        clock: 1,
        base: [],
        device: 'page',
        at: MONDAY,
      };
      await at.store.writeNote({ ...version, rev: 1, text: 'old' });
      await at.store.writeNote({ ...version, rev: 2, text: 'new' });
      await at.store.writeNote({ ...version, id: 'n.2', rev: 1, text: 'beside' });
      await at.store.writeNote({
        ...version,
        noteKey: `${LIST}2/checklist`,
        rev: 1,
        text: 'other',
      });
      const notes = await at.store.readNotes(`${LIST}/`);
      expect(notes.map((note) => [note.id, note.text])).to.deep.equal([
        ['n.1', 'new'],
        ['n.2', 'beside'],
      ]);
    });

    it('refuses work once it is closed', async () => {
      at.store.close();
      const error = await refusal(at.store.readRuns(LIST));
      expect((error as StorageError).code).to.equal('lost');
    });
  });
}
