import { expect } from '@open-wc/testing';
import type { IDBPDatabase } from 'idb';
import { FOLD_VERSION } from '../../src/run/run-summary.js';
import type { IndexedDbStore } from '../../src/storage/indexed-db-store.js';
import { Hand, LIST, revisionOfSize } from './hand.js';
import {
  closeAll,
  completeRun,
  freshNamespace,
  openIndexedDb,
  openRaw,
  summaryIn,
} from './open-stores.js';

const revision = revisionOfSize(2);
const query = { requiredKey: revision.requiredKey, limit: 12 };

describe('rows of another version of the fold', () => {
  let store: IndexedDbStore;
  let database: IDBPDatabase;
  let hand: Hand;

  beforeEach(async () => {
    const namespace = freshNamespace();
    store = await openIndexedDb(namespace);
    database = await openRaw(namespace);
    hand = new Hand('page');
  });
  afterEach(closeAll);

  const tick = (runId: string, item: string) =>
    store.append({
      checklistId: LIST,
      revision,
      target: { runId },
      decide: hand.tickOrFinish(item),
    });
  const started = async (): Promise<string> => {
    const target = hand.target(revision);
    const { run } = await store.append({
      checklistId: LIST,
      revision,
      target,
      decide: hand.set(['s0'], 'done'),
    });
    return run?.runId ?? '';
  };

  it('of a later one are marked, never rewritten, and their events are kept', async () => {
    const runId = await started();
    const later = {
      ...(await summaryIn(database, runId)),
      fold: FOLD_VERSION + 1,
      outcome: 'dreaming',
      more: { deep: 1 },
    };
    await database.put('runs', later);
    const { run, events, endChanged } = await tick(runId, 's1');
    expect(run?.outcome).to.equal('completed');
    expect(endChanged).to.equal(false);
    expect(await summaryIn(database, runId)).to.deep.equal({ ...later, stale: true });
    expect(events.map((event) => event.kind)).to.deep.equal(['item', 'finish']);
    expect((await store.readRun(runId))?.events).to.have.length(4);
    await store.rebuild(LIST);
    expect(await summaryIn(database, runId)).to.deep.equal({ ...later, stale: true });
  });

  it('of a later one keep the sums: they are only marked', async () => {
    await completeRun(store, hand, revision);
    const later = {
      ...((await database.get('checklists', LIST)) as object),
      fold: FOLD_VERSION + 1,
      years: [1],
    };
    await database.put('checklists', later);
    await completeRun(store, hand, revision);
    expect(await database.get('checklists', LIST)).to.deep.equal({ ...later, stale: true });
    await store.readStatistics(LIST, query);
    expect(await database.get('checklists', LIST)).to.deep.equal({ ...later, stale: true });
  });

  it('that older code marked are made anew with the next event', async () => {
    const runId = await started();
    const good = await summaryIn(database, runId);
    await database.put('runs', { ...good, stale: true, done: 0, open: 2, clock: 1 });
    const known = await store.readRun(runId);
    // Older code appends without counting: what a page remembers cannot be told from what is stored.
    const unseen = { ...hand.draft(runId, 'item', { items: ['s1'], state: 'done' }), clock: 1 };
    await database.put('events', unseen);
    const { run } = await store.append({
      checklistId: LIST,
      revision,
      target: { runId },
      ...(known ? { known: { ...known, clock: 1 } } : {}),
      decide: hand.finish(),
    });
    expect(run?.outcome).to.equal('completed');
    const summary = await summaryIn(database, runId);
    expect(summary).to.include({ outcome: 'completed', done: 2, clock: 3, events: 4 });
    expect(summary).not.to.have.property('stale');
    expect((await store.readStatistics(LIST, query)).rollUp?.completed).to.equal(1);
  });

  for (const mark of [{ fold: FOLD_VERSION - 1 }, { stale: true }]) {
    const which = JSON.stringify(mark);

    it(`${which}: a run that has ended by today’s rules leaves the live ones when it is read`, async () => {
      const run = await completeRun(store, hand, revision);
      const good = await summaryIn(database, run.runId);
      const { endedAt: _1, completedAt: _2, fastMs: _3, ...unended } = good;
      await database.put('runs', { ...unended, outcome: 'active', activeSince: 1, ...mark });
      const { active, lastEnded } = await store.readRuns(LIST);
      expect([active, lastEnded]).to.deep.equal([[], run]);
      expect(await summaryIn(database, run.runId)).to.deep.equal(good);
    });

    it(`${which}: sums are rebuilt once, by whoever reads them`, async () => {
      await completeRun(store, hand, revision);
      const good = (await database.get('checklists', LIST)) as object;
      await database.put('checklists', { ...good, completed: 99, ...mark });
      await completeRun(store, hand, revision);
      const { rollUp } = await store.readStatistics(LIST, query);
      expect(rollUp).to.include({ completed: 2, fold: FOLD_VERSION });
      expect(rollUp).not.to.have.property('stale');
      expect(await database.get('checklists', LIST)).to.deep.equal(rollUp);
    });
  }
});
