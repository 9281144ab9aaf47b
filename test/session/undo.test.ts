import { expect } from '@open-wc/testing';
import { factTypes, openSession, states, type TestSession } from '../harness/session.js';
import { steps } from '../harness/checklists.js';

describe('undo and redo', () => {
  it('take back one gesture after another and do them again', async () => {
    const opened = await openSession(steps(3));
    await opened.session.setItems(['1'], 'done');
    await opened.session.setItems(['2'], 'skipped', { reason: 'later' });
    await opened.session.undo();
    expect(states(opened)).to.deep.equal(['done', 'open', 'open']);
    await opened.session.undo();
    expect(states(opened)).to.deep.equal(['open', 'open', 'open']);
    await opened.session.redo();
    await opened.session.redo();
    expect(states(opened)).to.deep.equal(['done', 'skipped', 'open']);
    expect(await opened.session.redo()).to.equal(false);
  });

  it('take a skip and the reason given beside it as one gesture', async () => {
    const opened = await openSession(steps(2));
    await opened.session.setItems(['1'], 'skipped');
    await opened.session.setItems(['1'], 'skipped', { reason: 'internal only', amend: true });
    await opened.session.undo();
    expect(states(opened)).to.deep.equal(['open', 'open']);
  });

  it('take back the finish together with the tick that caused it', async () => {
    const opened = await openSession(steps(2));
    await opened.session.setItems(['1'], 'done');
    await opened.session.setItems(['2'], 'done');
    await opened.session.undo();
    expect(states(opened)).to.deep.equal(['done', 'open']);
    expect(opened.session.snapshot.run?.outcome).to.equal('active');
    await opened.session.redo();
    expect(opened.session.snapshot.run?.outcome).to.equal('completed');
    expect((await opened.session.statistics()).completed).to.equal(1);
  });

  it('take back an untick of a finished run: it is finished again', async () => {
    const opened = await openSession(steps(2));
    await opened.session.setItems(['1', '2'], 'done');
    await opened.session.setItems(['1'], 'open');
    await opened.session.undo();
    expect(opened.session.snapshot.run?.outcome).to.equal('completed');
    await opened.session.redo();
    expect(opened.session.snapshot.run?.outcome).to.equal('active');
    expect(states(opened)).to.deep.equal(['open', 'done']);
  });

  it('bring back a reset run after a reload, and the count of resets with it', async () => {
    const opened = await openSession(steps(4));
    await opened.session.setItems(['1', '2'], 'done');
    await opened.session.reset();
    expect(states(opened)).to.deep.equal(['open', 'open', 'open', 'open']);
    expect((await opened.session.statistics()).resets).to.equal(1);
    const reloaded = await openSession(steps(4), opened);
    expect(reloaded.session.snapshot.undoOffer).to.include({ kind: 'reset', steps: 2 });
    expect(await reloaded.session.undo()).to.equal(true);
    expect(states(reloaded)).to.deep.equal(['done', 'done', 'open', 'open']);
    expect((await reloaded.session.statistics()).resets).to.equal(0);
  });

  it('bring back the finished run when Start again was a slip', async () => {
    const opened = await openSession(steps(1));
    await opened.session.setItems(['1'], 'done');
    await opened.session.startAgain();
    await opened.session.undo();
    expect(opened.session.snapshot.sealed).to.equal(true);
  });

  it('forget what was undone with the next act', async () => {
    const opened = await openSession(steps(3));
    await opened.session.setItems(['1'], 'done');
    await opened.session.undo();
    await opened.session.setItems(['2'], 'done');
    expect(await opened.session.redo()).to.equal(false);
    expect(states(opened)).to.deep.equal(['open', 'done', 'open']);
  });

  it('do nothing where there is nothing', async () => {
    const opened = await openSession(steps(1));
    expect(opened.session.snapshot.canUndo).to.equal(false);
    expect(await opened.session.undo()).to.equal(false);
    expect(factTypes(opened)).not.to.include('undo');
  });
});

describe('the offer to undo', () => {
  async function halfDone(): Promise<TestSession> {
    const opened = await openSession(steps(3));
    await opened.session.setItems(['3'], 'done');
    await opened.session.startAgain();
    return opened;
  }
  const offer = ({ session }: TestSession) => session.snapshot.undoOffer?.kind;

  it('of a reset goes when a run begins here or in another tab, or another one is shown', async () => {
    for (const goOn of ['here', 'elsewhere', 'switch'] as const) {
      const opened = await halfDone();
      const { session } = opened;
      const [older] = session.snapshot.runs.filter(({ shown }) => !shown);
      await session.setItems(['1'], 'done');
      await session.reset();
      expect(offer(opened)).to.equal('reset');
      if (goOn === 'here') await session.startAgain();
      else if (goOn === 'switch') session.switchRun(older?.runId ?? '');
      else await (await openSession(steps(3), opened)).session.startAgain();
      if (goOn === 'elsewhere') await session.reread();
      expect(session.snapshot.run, goOn).not.to.equal(undefined);
      expect(offer(opened), goOn).to.equal(undefined);
    }
  });

  it('of a new start goes when the run before is shown again', async () => {
    const opened = await halfDone();
    const { session } = opened;
    expect(offer(opened)).to.equal('start-again');
    const [older] = session.snapshot.runs.filter(({ shown }) => !shown);
    session.switchRun(older?.runId ?? '');
    expect(offer(opened)).to.equal(undefined);
  });

  it('of a deletion stays: what it brings back was not in view anyway', async () => {
    const opened = await halfDone();
    const { session } = opened;
    const [older] = session.snapshot.runs.filter(({ shown }) => !shown);
    await session.setItems(['1'], 'done');
    await session.deleteRun(session.snapshot.run?.runId ?? '');
    session.switchRun(older?.runId ?? '');
    expect(offer(opened)).to.equal('delete-run');
    await session.undo();
    expect(session.snapshot.runs).to.have.length(2);
  });
});

describe('deleting one run', () => {
  it('offers back the steps of that run, not of the one in view', async () => {
    const opened = await openSession(steps(3));
    await opened.session.setItems(['1', '2'], 'done');
    const runId = opened.session.snapshot.run?.runId ?? '';
    await opened.session.startAgain();
    await opened.session.deleteRun(runId);
    expect(opened.session.snapshot.undoOffer).to.include({ kind: 'delete-run', steps: 2 });
  });
});

describe('deleting the history', () => {
  it('leaves nothing to count, and can be taken back at once', async () => {
    const opened = await openSession(steps(1));
    await opened.session.setItems(['1'], 'done');
    await opened.session.startAgain();
    await opened.session.setItems(['1'], 'done');
    expect(await opened.session.deleteHistory()).to.equal(true);
    expect(opened.session.snapshot.run).to.equal(undefined);
    expect((await opened.session.statistics()).completed).to.equal(0);
    expect(opened.session.snapshot.undoOffer).to.include({ kind: 'delete-history', runs: 2 });
    await opened.session.undo();
    expect((await opened.session.statistics()).completed).to.equal(2);
  });

  it('is final with the next act', async () => {
    const opened = await openSession(steps(2));
    await opened.session.setItems(['1', '2'], 'done');
    await opened.session.deleteHistory();
    await opened.session.setItems(['1'], 'done');
    await opened.session.undo();
    expect((await opened.session.statistics()).completed).to.equal(0);
    expect(states(opened)).to.deep.equal(['open', 'open']);
  });
});
