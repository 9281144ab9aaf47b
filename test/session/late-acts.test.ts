// Two tabs of one browser, of which the second has not heard of what the first one did.
import { expect } from '@open-wc/testing';
import { openSession, states, type TestSession } from '../harness/session.js';
import { steps } from '../harness/checklists.js';

async function twoTabs(): Promise<readonly [TestSession, TestSession]> {
  const first = await openSession(steps(3));
  await first.session.setItems(['1'], 'done');
  return [first, await openSession(steps(3), first)];
}

const runIds = async ({ store }: TestSession): Promise<readonly string[]> =>
  [...new Set((await store.readRecord('release')).events.map(({ runId }) => runId))].sort();

describe('a tick from a tab that has not heard yet', () => {
  it('of a finish reopens that run and opens no second one', async () => {
    const [first, late] = await twoTabs();
    await first.session.finish();
    await late.session.setItems(['2'], 'done');
    expect(await runIds(late)).to.have.length(1);
    expect(late.session.snapshot.run?.outcome).to.equal('active');
    expect(states(late)).to.deep.equal(['done', 'done', 'open']);
    expect((await late.session.statistics()).chart).to.have.length(0);
  });

  it('of the last step done changes nothing where that step is done already', async () => {
    const [first, late] = await twoTabs();
    await first.session.setItems(['2', '3'], 'done');
    await late.session.setItems(['3'], 'done');
    expect(await runIds(late)).to.have.length(1);
    expect(late.session.snapshot).to.include({ sealed: true });
    expect((await late.session.statistics()).completed).to.equal(1);
  });

  it('of a finish and a new start goes into the new run', async () => {
    const [first, late] = await twoTabs();
    await first.session.finish();
    await first.session.startAgain();
    await late.session.setItems(['2'], 'done');
    expect(late.session.snapshot.run?.runId).to.equal(first.session.snapshot.run?.runId);
    expect(states(late)).to.deep.equal(['open', 'done', 'open']);
  });

  it('of a reset opens a new run, though an older one was left half done', async () => {
    const older = await openSession(steps(3));
    await older.session.setItems(['3'], 'done');
    await older.session.startAgain();
    await older.session.setItems(['1'], 'done');
    const late = await openSession(steps(3), older);
    await older.session.reset();
    await late.session.setItems(['2'], 'done');
    expect(states(late)).to.deep.equal(['open', 'done', 'open']);
    expect(await runIds(late)).to.have.length(3);
  });

  it('of a reset and the first tick after it joins the run of that tick', async () => {
    const [first, late] = await twoTabs();
    await first.session.reset();
    await first.session.setItems(['3'], 'done');
    await late.session.setItems(['2'], 'done');
    expect(states(late)).to.deep.equal(['open', 'done', 'done']);
    expect(await runIds(late)).to.have.length(2);
  });
});

describe('a reset beside an older run that was left half done', () => {
  async function resetBesideOlder(): Promise<TestSession> {
    const opened = await openSession(steps(3));
    await opened.session.setItems(['3'], 'done');
    await opened.session.startAgain();
    await opened.session.setItems(['1'], 'done');
    await opened.session.reset();
    return opened;
  }

  it('shows an empty list and offers the older run', async () => {
    const opened = await resetBesideOlder();
    expect(opened.session.snapshot.run).to.equal(undefined);
    expect(states(opened)).to.deep.equal(['open', 'open', 'open']);
    expect(opened.session.snapshot.undoOffer?.kind).to.equal('reset');
    const [older] = opened.session.snapshot.runs;
    expect(older).to.include({ handled: 1, shown: false });
    expect(opened.session.switchRun(older?.runId ?? '')).to.equal(true);
    expect(states(opened)).to.deep.equal(['open', 'open', 'done']);
  });

  it('shows it after a reload too, with the reset to be taken back', async () => {
    const reloaded = await openSession(steps(3), await resetBesideOlder());
    expect(states(reloaded)).to.deep.equal(['open', 'open', 'open']);
    expect(reloaded.session.snapshot.undoOffer?.kind).to.equal('reset');
    await reloaded.session.undo();
    expect(states(reloaded)).to.deep.equal(['done', 'open', 'open']);
  });

  it('leaves the older run alone when somebody ticks or starts', async () => {
    for (const begin of ['tick', 'start'] as const) {
      const opened = await resetBesideOlder();
      if (begin === 'start') await opened.session.start();
      await opened.session.setItems(['2'], 'done');
      expect(states(opened)).to.deep.equal(['open', 'done', 'open']);
      expect(opened.session.snapshot.runs.map(({ handled }) => handled)).to.deep.equal([1, 1]);
    }
  });

  it('stays empty when the first tick after it is undone', async () => {
    const opened = await resetBesideOlder();
    await opened.session.setItems(['2'], 'done');
    await opened.session.undo();
    expect(states(opened)).to.deep.equal(['open', 'open', 'open']);
  });
});
