import { expect } from '@open-wc/testing';
import { ChecklistSession } from '../../src/session/checklist-session.js';
import { StorageError, type ChecklistStore } from '../../src/storage/checklist-store.js';
import { MemoryStore } from '../../src/storage/memory-store.js';
import { linkTo, openSession, states, TestClock } from '../harness/session.js';
import { steps } from '../harness/checklists.js';

describe('a session whose storage is slow', () => {
  it('accepts ticks before the database is open and lays them over what it holds', async () => {
    const store = new MemoryStore();
    const before = await openSession(steps(3), { store });
    await before.session.setItems(['1'], 'done');
    let open: (store: ChecklistStore) => void = () => undefined;
    const opening = new Promise<ChecklistStore>((resolve) => (open = resolve));
    const session = new ChecklistSession({
      checklistId: 'release',
      storage: linkTo(opening),
      clock: new TestClock(),
    });
    session.setChecklist(steps(3), { completion: 'auto', dayStart: 0 });
    const kept = session.setItems(['2'], 'done');
    const shown = () =>
      session.snapshot.checklist?.leaves.map((leaf) => session.snapshot.record(leaf).state);
    expect(shown()).to.deep.equal(['open', 'done', 'open']);
    expect(session.snapshot.storage).to.equal('opening');
    open(store);
    expect(await kept).to.equal(true);
    expect(shown()).to.deep.equal(['done', 'done', 'open']);
    expect(session.snapshot.run?.runId).to.equal(before.session.snapshot.run?.runId);
  });
});

describe('a session with nothing stored yet', () => {
  it('keeps what is ticked and started before the database is open', async () => {
    for (const manual of [false, true]) {
      const store = new MemoryStore();
      let open: (store: ChecklistStore) => void = () => undefined;
      const opening = new Promise<ChecklistStore>((resolve) => (open = resolve));
      const session = new ChecklistSession({
        checklistId: 'release',
        storage: linkTo(opening),
        clock: new TestClock(),
      });
      session.setChecklist(steps(2), { completion: 'auto', dayStart: 0 });
      const started = manual ? session.start() : Promise.resolve(true);
      const kept = session.setItems(['1'], 'done');
      open(store);
      expect(await started).to.equal(true);
      expect(await kept).to.equal(true);
      expect(session.snapshot.storage).not.to.equal('failed');
      const reloaded = await openSession(steps(2), { store });
      expect(states(reloaded)).to.deep.equal(['done', 'open']);
    }
  });
});

describe('statistics that could not be read', () => {
  it('are read again when they are asked for again', async () => {
    class Busy extends MemoryStore {
      busy = true;
      override readStatistics(
        ...args: Parameters<MemoryStore['readStatistics']>
      ): ReturnType<MemoryStore['readStatistics']> {
        if (this.busy) return Promise.reject(new StorageError('timeout', 'Busy.'));
        return super.readStatistics(...args);
      }
    }
    const store = new Busy();
    const { session } = await openSession(steps(1), { store });
    const first = await session.statistics().catch((error: unknown) => error);
    expect(first).to.be.instanceOf(StorageError);
    store.busy = false;
    expect((await session.statistics()).completed).to.equal(0);
  });
});

/** Refuses its next writes, as a full disk does. */
class FullStore extends MemoryStore {
  full = false;
  override append(...args: Parameters<MemoryStore['append']>): ReturnType<MemoryStore['append']> {
    if (this.full) return Promise.reject(new StorageError('quota', 'The disk is full.'));
    return super.append(...args);
  }
}

/** Cannot store what has this reason, ever. */
class PickyStore extends MemoryStore {
  override append(...args: Parameters<MemoryStore['append']>): ReturnType<MemoryStore['append']> {
    const [{ decide }] = args;
    return super.append({
      ...args[0],
      decide: (run) => {
        const drafts = decide(run);
        if (JSON.stringify(drafts).includes('unstorable'))
          throw new StorageError('invalid', 'The row is not valid.');
        return drafts;
      },
    });
  }
}

describe('an act that can never be stored', () => {
  it('is dropped, and keeps back none of those after it', async () => {
    const store = new PickyStore();
    const opened = await openSession(steps(3), { store });
    const reason = 'unstorable';
    expect(await opened.session.setItems(['1'], 'skipped', { reason })).to.equal(false);
    expect(states(opened)).to.deep.equal(['open', 'open', 'open']);
    expect(await opened.session.setItems(['2'], 'done')).to.equal(true);
    expect(states(await openSession(steps(3), { store }))).to.deep.equal(['open', 'done', 'open']);
  });
});

describe('what a host says of an act', () => {
  it('is left out where it is no text, and the act is kept', async () => {
    const opened = await openSession(steps(2));
    const said = { reason: null, actor: 42 } as unknown as { reason: string; actor: string };
    expect(await opened.session.setItems(['1'], 'skipped', said)).to.equal(true);
    expect(await opened.session.setNote('checklist', 'Ask for quota', said)).to.equal(true);
    const reloaded = await openSession(steps(2), opened);
    expect(states(reloaded)).to.deep.equal(['skipped', 'open']);
    expect(reloaded.session.snapshot.notes.get('checklist')).to.equal('Ask for quota');
  });
});

describe('a session whose disk is full', () => {
  it('keeps the tick on the page, says so, and writes it with the next act that goes through', async () => {
    const store = new FullStore();
    const opened = await openSession(steps(3), { store });
    store.full = true;
    expect(await opened.session.setItems(['1'], 'done')).to.equal(false);
    expect(states(opened)).to.deep.equal(['done', 'open', 'open']);
    expect(opened.session.snapshot.storage).to.equal('failed');
    await opened.session.idle();
    expect(opened.session.snapshot.storage).to.equal('failed');
    expect(
      opened.facts.some((fact) => fact.type === 'storage-change' && fact.storage === 'failed'),
    ).to.equal(true);
    store.full = false;
    expect(await opened.session.setItems(['2'], 'done')).to.equal(true);
    const reloaded = await openSession(steps(3), { store });
    expect(states(reloaded)).to.deep.equal(['done', 'done', 'open']);
  });
});
