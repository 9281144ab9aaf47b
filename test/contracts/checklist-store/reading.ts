/** Reading and merging: the runs and the rows of the statistics, whatever came from elsewhere. */
import { expect } from '@open-wc/testing';
import type { RunEvent } from '../../../src/run/run-event.js';
import type { Run } from '../../../src/run/run.js';
import { DAY, Hand, LIST } from '../../storage/hand.js';
import { completeRun } from '../../storage/open-stores.js';
import { openBeforeEach, query, revision, type StoreHarness } from './store-under-test.js';

export function describeReading(harness: StoreHarness): void {
  describe('reading and merging', () => {
    const at = openBeforeEach(harness);

    it('tells when statistics change: at an end and a reopening, not at a tick', async () => {
      expect((await at.tick(['s0', 's1'])).endChanged).to.equal(false);
      const ended = await at.tick([], { decide: at.hand.tickOrFinish('s2') });
      expect(ended.endChanged).to.equal(true);
      expect(ended.before?.outcome).to.equal('active');
      expect(ended.run?.outcome).to.equal('completed');
      const finishes = (run: Run) =>
        run.events.filter((event) => event.kind === 'finish').map((event) => event.id);
      const reopened = await at.store.append({
        checklistId: LIST,
        target: { runId: ended.run?.runId ?? '' },
        revision,
        decide: at.hand.undo('undo', finishes),
      });
      expect(reopened.endChanged).to.equal(true);
      const rows = await at.store.readStatistics(LIST, query);
      expect(rows.rollUp?.completed).to.equal(0);
      expect(rows.recent).to.deep.equal([]);
      expect(rows.itemCounts).to.deep.equal({});
    });

    it('reads the live runs, the last ended one and the greatest clock', async () => {
      await at.complete();
      at.hand.at += DAY;
      const last = await at.complete();
      const { run } = await at.tick(['s0']);
      const stored = await at.store.readRuns(LIST);
      expect(stored.active).to.deep.equal([run]);
      expect(stored.lastEnded).to.deep.equal(last);
      expect(stored.ended).to.equal(2);
      expect(stored.clock).to.equal(run?.clock);
      expect(await at.store.readRuns('other')).to.deep.equal({
        active: [],
        lastEnded: undefined,
        ended: 0,
        clock: 0,
      });
    });

    it('reads the rows of the statistics', async () => {
      const slow = await at.complete();
      at.hand.at += DAY;
      const { run: reset } = await at.tick(['s0']);
      await at.tick([], { decide: at.hand.reset() });
      at.hand.at += DAY;
      const last = await at.complete();
      const rows = await at.store.readStatistics(LIST, { ...query, limit: 2 });
      expect(rows.rollUp).to.include({ completed: 2, partial: 0, reset: 1 });
      expect(rows.lastCompleted?.runId).to.equal(last.runId);
      expect(rows.recent.map((row) => row.runId)).to.deep.equal([last.runId, reset?.runId]);
      expect(rows.fastest.map((row) => row.runId)).to.deep.equal([slow.runId, last.runId]);
      expect(rows.fastestBefore).to.equal(undefined);
      expect(rows.itemCounts).to.deep.equal({ s0: [0, 2], s1: [0, 2], s2: [0, 2] });
    });

    it('finds the record of an earlier list where today’s has none', async () => {
      const earlier = await at.complete();
      const rows = await at.store.readStatistics(LIST, { requiredKey: 'today', limit: 12 });
      expect(rows.fastest).to.deep.equal([]);
      expect(rows.fastestBefore?.runId).to.equal(earlier.runId);
    });

    it('merges events from elsewhere once, however often they come', async () => {
      const elsewhere = await harness.open();
      const away = await completeRun(elsewhere, new Hand('away'), revision);
      const mixed = [...away.events].reverse();
      const first = await at.store.merge(LIST, mixed, [revision]);
      expect(first.runs.map((run) => run.outcome)).to.deep.equal(['completed']);
      expect((await at.store.merge(LIST, mixed, [revision])).runs).to.deep.equal([]);
      expect((await at.store.readStatistics(LIST, query)).rollUp?.completed).to.equal(1);
      expect(await at.store.readRun(away.runId)).to.deep.equal(away);
      elsewhere.close();
    });

    it('leaves out what is no event, of another list, or forged', async () => {
      const { run } = await at.tick(['s0']);
      const [first] = run?.events ?? [];
      const bad = [
        null,
        'event',
        { ...first, id: 'x.1', clock: 2 ** 50 },
        { ...first, id: 'x.2', checklistId: 'other' },
        { ...first, id: 'x.3', kind: 'item' },
      ] as unknown as RunEvent[];
      expect((await at.store.merge(LIST, bad, [])).runs).to.deep.equal([]);
      expect(await at.store.readRun(run?.runId ?? '')).to.deep.equal(run);
    });

    it('completes what it knows of a run when its revision arrives last', async () => {
      const elsewhere = await harness.open();
      const away = await completeRun(elsewhere, new Hand('away'), revision);
      elsewhere.close();
      await at.store.merge(LIST, away.events, []);
      expect((await at.store.readStatistics(LIST, query)).fastest).to.deep.equal([]);
      await at.store.merge(LIST, [], [revision]);
      const rows = await at.store.readStatistics(LIST, query);
      expect(rows.fastest.map((row) => row.runId)).to.deep.equal([away.runId]);
      expect(rows.itemCounts).to.deep.equal({ s0: [0, 1], s1: [0, 1], s2: [0, 1] });
      expect(rows.rollUp?.completed).to.equal(1);
    });

    it('keeps item ids that name parts of objects', async () => {
      const odd = ['__proto__', 'constructor', 'toString'];
      const items = odd.map((id) => ({ id, title: id, required: true }));
      const oddRevision = { ...revision, id: 'odd', items };
      const { run } = await at.store.append({
        checklistId: LIST,
        target: at.hand.target(oddRevision),
        revision: oddRevision,
        decide: (started) => [
          ...at.hand.set(odd, 'skipped')(started),
          ...at.hand.finish()(started),
        ],
      });
      expect(run?.outcome).to.equal('completed');
      const { itemCounts } = await at.store.readStatistics(LIST, query);
      expect(Object.entries(itemCounts)).to.deep.equal(odd.map((id) => [id, [1, 1]]));
    });
  });
}
