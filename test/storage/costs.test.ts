import { expect } from '@open-wc/testing';
import type { Run } from '../../src/run/run.js';
import type { EndedCursor } from '../../src/storage/checklist-store.js';
import type { IndexedDbStore } from '../../src/storage/indexed-db-store.js';
import { countIdb, type IdbCounts } from '../harness/idb-counter.js';
import { DAY, Hand, LIST, revisionOfSize } from './hand.js';
import { closeAll, completeRun, freshNamespace, openIndexedDb, openRaw } from './open-stores.js';

const ONE_TICK = {
  requests: 4,
  rows: 1,
  readonly: 0,
  readwrite: 1,
  byMethod: { get: 1, getKey: 1, put: 2 },
};

async function counted(act: () => Promise<unknown>): Promise<IdbCounts> {
  const { counts, stop } = countIdb();
  try {
    await act();
  } finally {
    stop();
  }
  return counts;
}

/** Copies of one ended run, an hour apart, as `count` more ended runs of the checklist. */
async function seedEnded(namespace: string, like: Run, count: number): Promise<void> {
  const database = await openRaw(namespace);
  const summary = (await database.get('runs', like.runId)) as Record<string, number>;
  const transaction = database.transaction('runs', 'readwrite');
  for (let index = 1; index <= count; index += 1) {
    const shift = index * 3_600_000;
    void transaction.store.put({
      ...summary,
      runId: `seed-${index}`,
      endedAt: Number(summary['endedAt']) + shift,
      completedAt: Number(summary['completedAt']) + shift,
      fastMs: Number(summary['fastMs']) + index,
    });
  }
  await transaction.done;
  database.close();
}

describe('what IndexedDB is asked for', () => {
  let namespace: string;
  let store: IndexedDbStore;
  let hand: Hand;

  beforeEach(async () => {
    namespace = freshNamespace();
    store = await openIndexedDb(namespace);
    hand = new Hand('page');
  });
  afterEach(closeAll);

  for (const size of [17, 2_000]) {
    it(`is one transaction of four requests for a tick among ${size} steps`, async () => {
      const revision = revisionOfSize(size);
      const setting = { checklistId: LIST, revision };
      const all = revision.items.slice(2).map((item) => item.id);
      await completeRun(store, hand, revision);
      // Every step but the last two has been ticked, each by an event of its own.
      const { run } = await store.append({
        ...setting,
        target: hand.target(revision),
        decide: (started) => all.flatMap((id) => hand.set([id], 'done')(started)),
      });
      const counts = await counted(() =>
        store.append({
          ...setting,
          target: hand.target(revision, { prefer: run?.runId }),
          ...(run ? { known: run } : {}),
          decide: hand.set(['s0'], 'done'),
        }),
      );
      expect(counts).to.deep.equal(ONE_TICK);
    });
  }

  it('is the same for a tick with a thousand ended runs behind it', async () => {
    const revision = revisionOfSize(17);
    const ended = await completeRun(store, hand, revision);
    await seedEnded(namespace, ended, 1_000);
    const target = hand.target(revision);
    const { run } = await store.append({
      checklistId: LIST,
      revision,
      target,
      decide: hand.set(['s0'], 'done'),
    });
    const counts = await counted(() =>
      store.append({
        checklistId: LIST,
        revision,
        target: { runId: run?.runId ?? '' },
        ...(run ? { known: run } : {}),
        decide: hand.set(['s1'], 'done'),
      }),
    );
    expect(counts).to.deep.equal(ONE_TICK);
  });

  it('is no write where nothing is decided', async () => {
    const revision = revisionOfSize(3);
    const counts = await counted(() =>
      store.append({
        checklistId: LIST,
        revision,
        target: hand.target(revision),
        decide: () => [],
      }),
    );
    expect(counts.byMethod).not.to.have.any.keys('put', 'add', 'delete');
  });

  it('is the same for finishing, with 1 and with 1,000 ended runs', async () => {
    const revision = revisionOfSize(17);
    const finishing = () => counted(() => completeRun(store, hand, revision));
    const first = await completeRun(store, hand, revision);
    hand.at += 30 * DAY;
    const few = await finishing();
    await seedEnded(namespace, first, 1_000);
    hand.at += 30 * DAY;
    const many = await finishing();
    expect(many).to.deep.equal(few);
    expect(many.readwrite).to.equal(1);
  });

  for (const requiredKey of ['of today', 'of an earlier list']) {
    it(`is the same for the statistics with 20 and 1,000 ended runs, fastest ${requiredKey}`, async () => {
      const revision = revisionOfSize(17);
      const ended = await completeRun(store, hand, revision);
      const query = {
        requiredKey: requiredKey === 'of today' ? revision.requiredKey : 'other',
        limit: 12,
      };
      const reading = () => counted(() => store.readStatistics(LIST, query));
      await seedEnded(namespace, ended, 20);
      const few = await reading();
      await seedEnded(namespace, ended, 1_000);
      const many = await reading();
      expect(many).to.deep.equal(few);
      expect(many.rows).to.be.at.most(17);
      expect([many.readonly, many.readwrite]).to.deep.equal([1, 0]);
    });
  }

  it('is the same for a page of the history with 40 and 1,000 ended runs, the tenth page too', async () => {
    const revision = revisionOfSize(17);
    const ended = await completeRun(store, hand, revision);
    const reading = (after?: EndedCursor) =>
      counted(() => store.readEnded(LIST, { limit: 20, after }));
    await seedEnded(namespace, ended, 40);
    const few = await reading();
    await seedEnded(namespace, ended, 1_000);
    expect(await reading()).to.deep.equal(few);
    expect(few.rows).to.equal(21);
    let after: EndedCursor | undefined;
    for (let page = 1; page < 10; page += 1)
      after = (await store.readEnded(LIST, { limit: 20, after })).next;
    // The last row of the page before is met again.
    expect((await reading(after)).rows).to.equal(22);
  });

  it('is one seek a run for packing, whatever its events, and nothing for runs packed before', async () => {
    const revision = revisionOfSize(40);
    for (let index = 0; index < 3; index += 1) {
      await completeRun(store, hand, revision);
      hand.at += DAY;
    }
    await store.pack(LIST);
    const again = await counted(() => store.pack(LIST));
    expect([again.requests, again.readonly, again.readwrite]).to.deep.equal([1, 1, 0]);
  });
});
