import { expect } from '@open-wc/testing';
import { itemNote, RUN_NOTE } from '../../src/session/session-snapshot.js';
import { noteTexts, type RunsInFull } from '../../src/session/read-run.js';
import { StorageError } from '../../src/storage/checklist-store.js';
import { MemoryStore } from '../../src/storage/memory-store.js';
import { DAY, MINUTE, openSession, states, type TestSession } from '../harness/session.js';
import { checklistOf, item, steps } from '../harness/checklists.js';

async function complete(opened: TestSession, times: number): Promise<void> {
  for (let run = 0; run < times; run += 1) {
    opened.clock.pass(MINUTE);
    await opened.session.startAgain();
    await opened.session.setItems(['1'], 'done');
  }
}

const batch = ({ checklistId, runs, revisions, notes }: RunsInFull) => ({
  checklistId,
  events: runs.flatMap((run) => run.events),
  revisions,
  notes,
});

describe('the runs of the past', () => {
  it('come a page at a time, latest first, each once', async () => {
    const opened = await openSession(steps(1));
    await complete(opened, 7);
    const ends: number[] = [];
    let after;
    let pages = 0;
    do {
      const page = await opened.session.endedRuns({ limit: 3, after });
      ends.push(...page.runs.map((run) => run.endedAt ?? 0));
      after = page.next;
      pages += 1;
    } while (after);
    expect(pages).to.equal(3);
    expect(ends).to.deep.equal([...new Set(ends)].sort((a, b) => b - a));
    expect(ends).to.have.length(7);
  });

  it('bear the wording of their time, and their notes', async () => {
    const opened = await openSession(checklistOf([item('1', { title: 'Old words' })]));
    await opened.session.setNote(RUN_NOTE, 'with the new cable');
    await opened.session.setItems(['1'], 'done');
    await opened.session.setNote(itemNote('1'), 'v2.4.1');
    const runId = opened.session.snapshot.run?.runId;
    opened.session.setChecklist(checklistOf([item('1', { title: 'New words' })]), {
      completion: 'auto',
      dayStart: 0,
    });
    await complete(opened, 1);
    const { runs, notes } = await opened.session.readRuns(runId);
    const [run] = runs;
    expect(runs).to.have.length(1);
    expect(run?.known?.items[0]?.title).to.equal('Old words');
    expect(run && [...noteTexts(run, notes)]).to.deep.equal([
      ['run', 'with the new cable'],
      ['item/1', 'v2.4.1'],
    ]);
  });
});

describe('runs that travel', () => {
  it('are taken in once, however often, with wordings and notes, and give the same numbers', async () => {
    const opened = await openSession(steps(1));
    await complete(opened, 3);
    await opened.session.setNote('checklist', 'mine');
    const away = await openSession(steps(1));
    const all = batch(await opened.session.readRuns());
    expect(await away.session.takeRuns([all])).to.equal(3);
    expect(await away.session.takeRuns([all])).to.equal(0);
    expect(await away.session.statistics()).to.deep.equal(await opened.session.statistics());
    expect(away.session.snapshot.notes.get('checklist')).to.equal('mine');
    expect(away.session.snapshot.sealed).to.equal(true);
  });

  it('take along that one of them was erased, and are not revived by the other side', async () => {
    const opened = await openSession(steps(1));
    await complete(opened, 1);
    const away = await openSession(steps(1));
    const before = batch(await opened.session.readRuns());
    await away.session.takeRuns([before]);
    await opened.session.deleteHistory();
    await opened.store.purge('release');
    const tombstones = batch(await opened.session.readRuns());
    const [erase] = tombstones.events;
    expect(erase?.kind).to.equal('erase');
    // Nothing of the run rides along on it.
    expect(JSON.stringify(erase)).to.have.length.below(400);
    await away.session.takeRuns([tombstones]);
    expect((await away.session.statistics()).completed).to.equal(0);
    await away.store.purge('release');
    expect(batch(await away.session.readRuns()).events).to.deep.equal(tombstones.events);
    expect(await opened.session.takeRuns([before])).to.equal(0);
    expect(await away.session.takeRuns([before])).to.equal(0);
    expect((await opened.session.statistics()).completed).to.equal(0);
  });

  it('are finished by whoever brings the last two steps of two devices together', async () => {
    const opened = await openSession(steps(3), { idleAfter: 30 });
    await opened.session.setItems(['1'], 'done');
    const away = await openSession(steps(3), { clock: opened.clock, idleAfter: 30 });
    await away.session.takeRuns([batch(await opened.session.readRuns())]);
    opened.clock.pass(MINUTE);
    await opened.session.setItems(['2'], 'done');
    const last = opened.clock.now();
    await away.session.setItems(['3'], 'done');
    opened.clock.pass(60 * MINUTE);
    await away.session.takeRuns([batch(await opened.session.readRuns())]);
    expect(away.session.snapshot.run).to.include({
      outcome: 'completed',
      endedAt: last,
      activeMs: MINUTE,
      suspect: false,
    });
    await opened.session.takeRuns([batch(await away.session.readRuns())]);
    expect(opened.session.snapshot.run).to.include({ outcome: 'completed', endedAt: last });
    expect((await opened.session.statistics()).completed).to.equal(1);
    await opened.session.reopen();
    await opened.session.takeRuns([batch(await away.session.readRuns())]);
    expect(opened.session.snapshot.run?.outcome).to.equal('active');
  });
});

describe('deleting', () => {
  it('of one run can be taken back, and leaves the others', async () => {
    const opened = await openSession(steps(1));
    await complete(opened, 2);
    const runId = opened.session.snapshot.run?.runId ?? '';
    await opened.session.deleteRun(runId);
    expect((await opened.session.statistics()).completed).to.equal(1);
    expect(opened.session.snapshot.undoOffer).to.include({ kind: 'delete-run', runs: 1 });
    await opened.session.undo();
    expect((await opened.session.statistics()).completed).to.equal(2);
  });

  it('of everything takes notes and the runs of other lists, and can be taken back at once', async () => {
    const opened = await openSession(steps(1));
    await complete(opened, 2);
    await opened.session.setNote('checklist', 'mine');
    const other = await openSession(steps(1), { ...opened, checklistId: 'other' });
    await complete(other, 1);
    expect(await opened.session.deleteEverything()).to.equal(true);
    expect(opened.session.snapshot.notes.size).to.equal(0);
    await other.session.reread();
    other.session.dayChanged();
    expect((await other.session.statistics()).completed).to.equal(0);
    await opened.session.undo();
    other.session.dayChanged();
    expect((await other.session.statistics()).completed).to.equal(1);
    expect((await opened.session.statistics()).completed).to.equal(2);
    expect(opened.session.snapshot.notes.get('checklist')).to.equal('mine');
  });

  it('of everything gives notes back where there was no run', async () => {
    const opened = await openSession(steps(1));
    await opened.session.setNote('checklist', 'mine');
    await opened.session.deleteEverything();
    expect(opened.session.snapshot.notes.size).to.equal(0);
    await opened.session.undo();
    expect(opened.session.snapshot.notes.get('checklist')).to.equal('mine');
  });

  it('leaves no text of a note that was written over', async () => {
    const opened = await openSession(steps(1));
    await opened.session.setNote('checklist', 'secret');
    opened.session.endNote('checklist');
    await opened.session.setNote('checklist', '');
    const reloaded = await openSession(steps(1), opened);
    await reloaded.session.idle();
    const notes = await opened.store.readNotes('release/');
    expect(notes.map((version) => version.text)).to.deep.equal(['', '']);
  });
});

describe('a streak', () => {
  it('by run counts completed runs in a row, on one day too, and ends with a reset', async () => {
    const opened = await openSession(steps(2, { streak: { every: 'run', days: [], dayStart: 0 } }));
    const finish = async () => {
      opened.clock.pass(MINUTE);
      await opened.session.startAgain();
      await opened.session.setItems(['1', '2'], 'done');
    };
    const streak = async () => (await opened.session.statistics()).streak;
    await finish();
    await finish();
    await finish();
    expect(await streak()).to.include({ every: 'run', current: 3, longest: 3, due: false });
    await opened.session.undo();
    expect(await streak()).to.include({ current: 2, longest: 2 });
    await opened.session.redo();
    opened.clock.pass(MINUTE);
    await opened.session.startAgain();
    await opened.session.setItems(['1'], 'done');
    await opened.session.reset();
    expect(await streak()).to.include({ current: 0, longest: 3 });
    await finish();
    expect(await streak()).to.include({ current: 1, longest: 3 });
    const [, , , first] = (await opened.session.endedRuns({ limit: 9 })).runs;
    await opened.session.deleteRun(first?.runId ?? '');
    expect(await streak()).to.include({ current: 1, longest: 2 });
  });

  it('waits over days that were frozen, and does not grow by them', async () => {
    const opened = await openSession(steps(1));
    await complete(opened, 1);
    opened.clock.pass(5 * DAY);
    opened.session.dayChanged();
    expect((await opened.session.statistics()).streak.current).to.equal(0);
    // The run was on 20 November.
    expect(await opened.session.freeze('2026-11-21', '2026-11-24')).to.equal(true);
    expect(await opened.session.freeze('soon', '2026-11-24')).to.equal(false);
    expect((await opened.session.statistics()).streak).to.include({ current: 1, due: true });
    await complete(opened, 1);
    const reloaded = await openSession(steps(1), opened);
    expect((await reloaded.session.statistics()).streak.current).to.equal(2);
  });
});

describe('the reminder to export', () => {
  it('comes with the twentieth run, goes when it is put away, and is remembered', async () => {
    const opened = await openSession(steps(1));
    await complete(opened, 19);
    expect(opened.session.snapshot.exportReminder).to.equal(false);
    await complete(opened, 1);
    expect(opened.session.snapshot.exportReminder).to.equal(true);
    await opened.session.dismissExportReminder();
    expect(opened.session.snapshot.exportReminder).to.equal(false);
    const reloaded = await openSession(steps(1), opened);
    expect(reloaded.session.snapshot.exportReminder).to.equal(false);
  });
});

describe('a device whose name could not be read at first', () => {
  it('is asked for again, and the tick is kept', async () => {
    class Shy extends MemoryStore {
      asked = 0;
      override device(): Promise<string> {
        this.asked += 1;
        if (this.asked > 1) return super.device();
        return Promise.reject(new StorageError('timeout', 'Too late.'));
      }
    }
    const store = new Shy();
    const opened = await openSession(steps(2), { store });
    expect(await opened.session.setItems(['1'], 'done')).to.equal(true);
    expect(opened.session.snapshot.storage).to.equal('memory');
    expect(states(await openSession(steps(2), { store }))).to.deep.equal(['done', 'open']);
  });
});
