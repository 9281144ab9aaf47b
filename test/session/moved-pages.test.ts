import { expect } from '@open-wc/testing';
import { MemoryStore } from '../../src/storage/memory-store.js';
import { ChecklistSession } from '../../src/session/checklist-session.js';
import { linkTo, openSession, states } from '../harness/session.js';
import { steps } from '../harness/checklists.js';

const OLD = '/wiki/old#release';
const NEW = '/wiki/new#release';

/** Two completed runs, a third in progress and My Notes under the name of before. */
async function storeOfOldPage() {
  const store = new MemoryStore();
  const { session } = await openSession(steps(2), { store, checklistId: OLD });
  for (let run = 0; run < 2; run += 1) {
    await session.startAgain();
    await session.setItems(['1', '2'], 'done');
  }
  await session.startAgain();
  await session.setItems(['1'], 'done');
  await session.setNote('checklist', 'GPU quota');
  return store;
}

const openMoved = async (store: MemoryStore) => {
  const opened = await openSession(steps(2), { store, checklistId: NEW });
  await opened.session.idle();
  await opened.session.idle();
  return opened;
};

describe('a list whose page has moved', () => {
  it('offers what is kept under its old name, once nothing is kept under the new one', async () => {
    const store = await storeOfOldPage();
    const { session } = await openMoved(store);
    expect(session.snapshot.former).to.deep.equal({ checklistId: OLD, runs: 3 });
    const { session: old } = await openSession(steps(2), { store, checklistId: OLD });
    await old.idle();
    expect(old.snapshot.former).to.equal(undefined);
  });

  it('goes on where the old page stopped: run, numbers and notes are taken over', async () => {
    const opened = await openMoved(await storeOfOldPage());
    const { session } = opened;
    expect(await session.adopt(OLD)).to.equal(true);
    expect(session.snapshot).to.include({ former: undefined, otherRunActive: false });
    expect(states(opened)).to.deep.equal(['done', 'open']);
    expect(session.snapshot.notes.get('checklist')).to.equal('GPU quota');
    expect((await session.statistics()).completed).to.equal(2);
    expect((await session.endedRuns({ limit: 9 })).runs).to.have.length(2);
    await session.setItems(['2'], 'done');
    expect((await session.statistics()).completed).to.equal(3);
  });

  it('gives back what it took when that is undone, and offers it again', async () => {
    const store = await storeOfOldPage();
    const { session } = await openMoved(store);
    await session.adopt(OLD);
    expect(session.snapshot.undoOffer).to.include({ kind: 'adopt', runs: 3 });
    expect(await session.undo()).to.equal(true);
    expect(session.snapshot.run).to.equal(undefined);
    expect(session.snapshot.notes.get('checklist')).to.equal(undefined);
    expect((await session.statistics()).completed).to.equal(0);
    const reloaded = await openMoved(store);
    expect(reloaded.session.snapshot.former?.runs).to.equal(3);
  });

  it('counts no run that was deleted, nor one in which nothing happened', async () => {
    const store = await storeOfOldPage();
    const { session: old } = await openSession(steps(2), { store, checklistId: OLD });
    await old.deleteRun(old.snapshot.run?.runId ?? '');
    await old.startAgain();
    await old.idle();
    const { session } = await openMoved(store);
    expect(session.snapshot.former?.runs).to.equal(2);
    await session.adopt(OLD);
    expect(session.snapshot.undoOffer).to.include({ kind: 'adopt', runs: 2 });
  });

  it('offers nothing again that a person left where it is', async () => {
    const store = await storeOfOldPage();
    const { session } = await openMoved(store);
    await session.leaveFormer();
    expect(session.snapshot.former).to.equal(undefined);
    expect((await openMoved(store)).session.snapshot.former).to.equal(undefined);
  });

  it('leaves a list alone that the page itself runs', async () => {
    const storage = linkTo(await storeOfOldPage());
    const isOnPage = (id: string): boolean => id === OLD;
    const session = new ChecklistSession({ checklistId: NEW, storage, isOnPage });
    session.setChecklist(steps(2), { completion: 'auto', dayStart: 0 });
    await session.ready;
    await session.idle();
    await session.idle();
    expect(session.snapshot.former).to.equal(undefined);
  });

  it('takes nothing from itself or from a name that holds nothing', async () => {
    const store = await storeOfOldPage();
    const { session } = await openSession(steps(2), { store, checklistId: OLD });
    expect(await session.adopt(OLD)).to.equal(false);
    expect(await session.adopt('nobody')).to.equal(false);
    expect(session.snapshot.undoOffer).to.equal(undefined);
    expect((await session.statistics()).completed).to.equal(2);
  });
});
