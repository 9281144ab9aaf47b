import { expect } from '@open-wc/testing';
import type { Revision } from '../../src/run/revision.js';
import type { Run } from '../../src/run/run.js';
import type { AppendResult, ChecklistStore } from '../../src/storage/checklist-store.js';
import type { ChangeMessage } from '../../src/storage/change-feed.js';
import { closePages, openPage } from '../harness/open-page.js';
import type { StoragePage } from '../harness/storage-page.js';
import { DAY, type Hand, LIST, revisionOfSize } from './hand.js';
import { closeAll, completeRun, freshNamespace, openRaw, summaryIn } from './open-stores.js';

interface Tab {
  readonly page: StoragePage;
  readonly store: ChecklistStore;
  readonly hand: Hand;
}

const two = revisionOfSize(2);

describe('two pages of one site', function suite() {
  this.timeout(60_000);
  let namespace: string;
  let left: Tab;
  let right: Tab;

  const openTab = async (device: string): Promise<Tab> => {
    const page = await openPage();
    return { page, store: await page.openStore(namespace), hand: page.hand(device) };
  };

  beforeEach(async () => {
    namespace = freshNamespace();
    [left, right] = await Promise.all([openTab('left'), openTab('right')]);
  });
  afterEach(async () => {
    left.store.close();
    right.store.close();
    closePages();
    await closeAll();
  });

  const act = (
    { store, hand }: Tab,
    revision: Revision,
    item: string,
    known?: Run,
  ): Promise<AppendResult> =>
    store.append({
      checklistId: LIST,
      revision,
      target: hand.target(revision, known ? { prefer: known.runId } : {}),
      ...(known ? { known } : {}),
      decide: hand.tickOrFinish(item),
    });

  it('have connections of their own', () => {
    expect(left.page).not.to.equal(right.page);
    expect(left.store.constructor).not.to.equal(right.store.constructor);
  });

  it('tick 500 times each, and the summary counts them all', async () => {
    const revision = revisionOfSize(1_001);
    const tickAll = async (tab: Tab, from: number): Promise<void> => {
      let known: Run | undefined;
      for (let index = from; index < from + 500; index += 1) {
        known = (await act(tab, revision, `s${index}`, known)).run;
      }
    };
    await Promise.all([tickAll(left, 0), tickAll(right, 500)]);
    const { active } = await left.store.readRuns(LIST);
    expect(active).to.have.length(1);
    const [run] = active;
    const raw = await openRaw(namespace);
    expect(await summaryIn(raw, run?.runId ?? '')).to.include({
      done: 1_000,
      open: 1,
      events: 1_001,
    });
    expect(new Set(run?.events.map((event) => event.clock)).size).to.equal(1_001);
  });

  it('find or start one run, 150 times of 150', async () => {
    const runIds: (string | undefined)[][] = [];
    for (let round = 0; round < 150; round += 1) {
      const results = await Promise.all([act(left, two, 's0'), act(right, two, 's0')]);
      runIds.push(results.map(({ run }) => run?.runId));
      await Promise.all([act(left, two, 's1'), act(right, two, 's0')]);
    }
    expect(runIds.filter(([one, other]) => one !== other)).to.deep.equal([]);
  });

  it('tick the two last steps at once, and the run is finished, once, every time', async () => {
    for (let round = 1; round <= 60; round += 1) {
      const results = await Promise.all([act(left, two, 's0'), act(right, two, 's1')]);
      const finishes = results.flatMap(({ events }) =>
        events.filter((event) => event.kind === 'finish'),
      );
      expect(finishes, `finishes in round ${round}`).to.have.length(1);
    }
    const rows = await right.store.readStatistics(LIST, { requiredKey: two.requiredKey, limit: 1 });
    expect(rows.rollUp?.completed).to.equal(60);
    expect((await left.store.readRuns(LIST)).active).to.deep.equal([]);
  });

  it('finish different runs at once, and the sums count both, every time', async () => {
    for (let round = 1; round <= 20; round += 1) {
      left.hand.at += DAY;
      right.hand.at += DAY;
      await Promise.all([
        completeRun(left.store, left.hand, two),
        completeRun(right.store, right.hand, two),
      ]);
    }
    const { rollUp, itemCounts } = await left.store.readStatistics(LIST, {
      requiredKey: '',
      limit: 1,
    });
    expect(rollUp?.completed).to.equal(40);
    expect(itemCounts).to.deep.equal({ s0: [0, 40], s1: [0, 40] });
  });

  it('pack the same runs at once, while one of them is changed', async () => {
    const runs: Run[] = [];
    for (let index = 0; index < 10; index += 1)
      runs.push(await completeRun(left.store, left.hand, two));
    const [first] = runs;
    const [, , late] = await Promise.all([
      left.store.pack(LIST),
      right.store.pack(LIST),
      right.store.append({
        checklistId: LIST,
        revision: two,
        target: { runId: first?.runId ?? '' },
        decide: right.hand.set(['s0'], 'open'),
      }),
    ]);
    for (const run of runs.slice(1)) expect(await left.store.readRun(run.runId)).to.deep.equal(run);
    expect(await left.store.readRun(first?.runId ?? '')).to.deep.equal(late.run);
    await left.store.pack(LIST);
    expect(await (await openRaw(namespace)).count('events')).to.equal(0);
  });

  it('do not revive in one what the other erased and purged', async () => {
    const run = await completeRun(left.store, left.hand, two);
    await right.store.erase(LIST, { runId: run.runId }, right.hand.erase());
    await right.store.purge(LIST);
    const late = await left.store.append({
      checklistId: LIST,
      revision: two,
      target: { runId: run.runId },
      known: run,
      decide: left.hand.set(['s0'], 'open'),
    });
    expect([late.run, late.events]).to.deep.equal([undefined, []]);
    expect((await left.store.merge(LIST, run.events, [two])).runs).to.deep.equal([]);
    const kept = await (await openRaw(namespace)).getAll('events');
    expect(kept.map((event: { kind: string }) => event.kind)).to.deep.equal(['erase']);
  });

  it('hear of each other, and not of themselves', async () => {
    const feeds = [left.page.createFeed(namespace), right.page.createFeed(namespace)] as const;
    const own: ChangeMessage[] = [];
    feeds[0].subscribe((message) => own.push(message));
    const heard = new Promise<ChangeMessage>((resolve) => {
      feeds[1].subscribe(resolve);
    });
    const message: ChangeMessage = {
      checklistId: LIST,
      notes: false,
      endChanged: true,
      forgotten: false,
    };
    feeds[0].post(message);
    expect(await heard).to.deep.equal(message);
    expect(own).to.deep.equal([]);
    for (const feed of feeds) feed.close();
  });
});
