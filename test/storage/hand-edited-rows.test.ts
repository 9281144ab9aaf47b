import { expect } from '@open-wc/testing';
import type { IDBPDatabase } from 'idb';
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

describe('rows that somebody edited', () => {
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

  it('that are no events are passed over and stay, through packing too', async () => {
    const run = await completeRun(store, hand, revision);
    const bad = { runId: run.runId, clock: 2.5, id: 'bad', kind: 'item', items: 'all' };
    await database.put('events', bad);
    expect(await store.readRun(run.runId)).to.deep.equal(run);
    await store.pack(LIST);
    expect(await store.readRun(run.runId)).to.deep.equal(run);
    expect(await database.getAll('events')).to.deep.equal([bad]);
  });

  it('inside a record are passed over and stay when it is packed again', async () => {
    const run = await completeRun(store, hand, revision);
    await store.pack(LIST);
    const record = (await database.get('records', run.runId)) as { events: unknown[] };
    await database.put('records', {
      ...record,
      events: [...record.events, 'rubbish', { kind: 'item' }],
    });
    expect(await store.readRun(run.runId)).to.deep.equal(run);
    const target = { runId: run.runId };
    await store.append({ checklistId: LIST, revision, target, decide: hand.set(['s0'], 'open') });
    await store.pack(LIST);
    const packed = (await database.get('records', run.runId)) as { events: unknown[] };
    expect(packed.events).to.have.length(run.events.length + 3);
    expect(packed.events.slice(-2)).to.deep.equal(['rubbish', { kind: 'item' }]);
  });

  it('that are records of an unknown form are not written over', async () => {
    const run = await completeRun(store, hand, revision);
    const dense = { runId: run.runId, v: 7, form: 'dense', bytes: new Uint8Array(3) };
    await database.put('records', dense);
    await store.pack(LIST);
    expect(await database.get('records', run.runId)).to.deep.equal(dense);
    expect(await store.readRun(run.runId)).to.deep.equal(run);
  });

  for (const [what, edit] of Object.entries({
    'bear rubbish': { outcome: 'won', done: -1 },
    'bear a clock that leaves no room': { clock: 2 ** 60 },
  })) {
    it(`that are summaries and ${what} are made anew from the events`, async () => {
      const run = await completeRun(store, hand, revision);
      const good = await summaryIn(database, run.runId);
      await database.put('runs', { ...good, ...edit });
      const target = { runId: run.runId };
      const { endChanged } = await store.append({
        checklistId: LIST,
        revision,
        target,
        decide: hand.set(['s1'], 'open'),
      });
      expect(endChanged).to.equal(true);
      expect(await summaryIn(database, run.runId)).to.include({
        outcome: 'partial',
        done: 1,
        clock: good.clock + 1,
      });
      expect((await store.readStatistics(LIST, query)).rollUp).to.include({
        completed: 0,
        partial: 1,
      });
    });
  }

  it('that stand between two pages of the history are made anew, or go where nothing explains them', async () => {
    const runs: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      hand.at += 60_000;
      runs.unshift((await completeRun(store, hand, revision)).runId);
    }
    const row = await summaryIn(database, runs[1] ?? '');
    await database.put('runs', { ...row, skipped: 'many' });
    await database.put('runs', { ...row, runId: 'nothing', skipped: 'many' });
    const first = await store.readEnded(LIST, { limit: 2 });
    expect(first.runs.map((run) => run.runId)).to.deep.equal(runs.slice(0, 2));
    const last = await store.readEnded(LIST, { limit: 2, after: first.next });
    expect(last.runs.map((run) => run.runId)).to.deep.equal(runs.slice(2));
    expect(await database.get('runs', 'nothing')).to.equal(undefined);
    expect(await summaryIn(database, runs[1] ?? '')).to.deep.equal(row);
  });

  it('that hold the sums are made anew when they are read, and when they are gone', async () => {
    await completeRun(store, hand, revision);
    const { rollUp, itemCounts } = await store.readStatistics(LIST, query);
    for (const edit of [{ days: 'many' }, { completed: -4 }, { bridged: ['x'] }]) {
      await database.put('checklists', { ...rollUp, ...edit });
      await database.put('itemCounts', { s0: 'often' }, LIST);
      expect(await store.readStatistics(LIST, query)).to.deep.include({ rollUp, itemCounts });
    }
    await database.clear('checklists');
    await completeRun(store, hand, revision);
    expect((await store.readStatistics(LIST, query)).rollUp?.completed).to.equal(2);
  });

  it('that are revisions count as unknown: the run is still read', async () => {
    const run = await completeRun(store, hand, revision);
    await database.put('revisions', { ...revision, items: [{ id: 1 }] });
    const read = await store.readRun(run.runId);
    expect(read?.known).to.equal(undefined);
    expect(read?.outcome).to.equal('completed');
  });

  it('that are notes are passed over', async () => {
    await database.put('notes', { noteKey: `${LIST}/checklist`, id: 'n.1', text: 7 });
    expect(await store.readNotes(`${LIST}/`)).to.deep.equal([]);
  });

  it('that name the device are replaced', async () => {
    await database.put('meta', { not: 'a name' }, 'device');
    const device = await store.device();
    expect(device).to.be.a('string');
    expect(await database.get('meta', 'device')).to.equal(device);
  });
});
