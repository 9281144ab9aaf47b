import { expect } from '@open-wc/testing';
import { DAY, factTypes, MINUTE, openSession, states } from '../harness/session.js';
import { checklistOf, item, steps } from '../harness/checklists.js';

describe('a run in a session', () => {
  it('starts with the first tick, not with opening the page or typing a note', async () => {
    const opened = await openSession(steps(3));
    await opened.session.setNote('checklist', 'GPU quota');
    expect(opened.session.snapshot.run).to.equal(undefined);
    await opened.session.setItems(['2'], 'done');
    expect(opened.session.snapshot.run?.live).to.equal(true);
    expect(states(opened)).to.deep.equal(['open', 'done', 'open']);
  });

  it('keeps the record of a step that nobody touched, so that a long list need not look again', async () => {
    const { session } = await openSession(steps(1));
    const records = () =>
      session.snapshot.checklist?.leaves.map((leaf) => session.snapshot.record(leaf));
    const [before] = records() ?? [];
    const { snapshot } = session;
    await session.setNote('checklist', 'GPU quota');
    expect(session.snapshot).not.to.equal(snapshot);
    expect(records()?.[0]).to.equal(before);
  });

  it('shows a tick before it is stored', async () => {
    const opened = await openSession(steps(2));
    const kept = opened.session.setItems(['1'], 'done');
    expect(states(opened)).to.deep.equal(['done', 'open']);
    expect(opened.session.snapshot.pending).to.equal(1);
    expect(await kept).to.equal(true);
    expect(opened.session.snapshot.pending).to.equal(0);
  });

  it('completes with the last step, skipped and not applicable ones included', async () => {
    const opened = await openSession(steps(3));
    await opened.session.setItems(['1'], 'done');
    await opened.session.setItems(['2'], 'skipped', { reason: 'not today' });
    await opened.session.setItems(['3'], 'not-applicable');
    expect(opened.session.snapshot.run?.outcome).to.equal('completed');
    expect(opened.session.snapshot.sealed).to.equal(true);
    expect(factTypes(opened).filter((type) => type === 'run-end')).to.have.length(1);
  });

  it('does not complete while a step is deferred, and says so when finished by hand', async () => {
    const opened = await openSession(steps(2));
    await opened.session.setItems(['1'], 'deferred');
    await opened.session.setItems(['2'], 'done');
    expect(opened.session.snapshot.run?.outcome).to.equal('active');
    await opened.session.finish();
    expect(opened.session.snapshot.run?.outcome).to.equal('completed');
    expect(opened.session.snapshot.counts.deferred).to.equal(1);
  });

  it('waits for Finish when completion is confirmed', async () => {
    const opened = await openSession(steps(1), { completion: 'confirm' });
    await opened.session.setItems(['1'], 'done');
    expect(opened.session.snapshot.run?.outcome).to.equal('active');
    await opened.session.finish();
    expect(opened.session.snapshot.run?.outcome).to.equal('completed');
  });

  it('ends as partial with a required step open, as completed with only optional ones open', async () => {
    const list = checklistOf([item('1'), item('2', { required: false })]);
    const opened = await openSession(list);
    await opened.session.setItems(['2'], 'done');
    await opened.session.finish();
    expect(opened.session.snapshot.run?.outcome).to.equal('partial');
    opened.clock.pass(MINUTE);
    await opened.session.startAgain();
    await opened.session.setItems(['1'], 'done');
    await opened.session.finish();
    expect(opened.session.snapshot.run?.outcome).to.equal('completed');
  });

  it('reopens when a finished run is unticked, and counts once when it is ticked again', async () => {
    const opened = await openSession(steps(2));
    await opened.session.setItems(['1', '2'], 'done');
    opened.clock.pass(10 * MINUTE);
    await opened.session.setItems(['2'], 'open');
    expect(opened.session.snapshot.run?.outcome).to.equal('active');
    expect(factTypes(opened)).to.include('run-reopen');
    await opened.session.setItems(['2'], 'done');
    expect(opened.session.snapshot.run?.outcome).to.equal('completed');
    expect((await opened.session.statistics()).completed).to.equal(1);
    expect(opened.session.snapshot.run?.activeMs).to.equal(0);
  });

  it('starts every new run from the ticks in the file', async () => {
    const opened = await openSession(checklistOf([item('1', { initial: 'done' }), item('2')]));
    expect(states(opened)).to.deep.equal(['done', 'open']);
    await opened.session.setItems(['1'], 'open');
    expect(states(opened)).to.deep.equal(['open', 'open']);
    await opened.session.reset();
    expect(states(opened)).to.deep.equal(['done', 'open']);
  });

  it('shows a fresh list after Start again, after a reload too', async () => {
    const opened = await openSession(steps(1));
    await opened.session.setItems(['1'], 'done');
    const sealed = await openSession(steps(1), opened);
    expect(sealed.session.snapshot.sealed).to.equal(true);
    await sealed.session.startAgain();
    expect(states(sealed)).to.deep.equal(['open']);
    const again = await openSession(steps(1), opened);
    expect(again.session.snapshot.sealed).to.equal(false);
    expect(states(again)).to.deep.equal(['open']);
  });

  it('leaves an open run open when another is started, and says that it is there', async () => {
    const opened = await openSession(steps(2));
    await opened.session.setItems(['1'], 'done');
    await opened.session.startAgain();
    expect(states(opened)).to.deep.equal(['open', 'open']);
    expect(opened.session.snapshot.otherRunActive).to.equal(true);
    expect((await opened.session.statistics()).resets).to.equal(0);
  });

  it('takes nothing for a reset while nothing happened', async () => {
    const opened = await openSession(steps(2));
    expect(await opened.session.reset()).to.equal(false);
    await opened.session.startAgain();
    expect(await opened.session.reset()).to.equal(false);
    expect((await opened.session.statistics()).resets).to.equal(0);
  });

  it('keeps ticks by id when the list is edited in the middle of a run', async () => {
    const opened = await openSession(steps(3));
    await opened.session.setItems(['3'], 'done');
    const edited = checklistOf([item('3'), item('new'), item('1')]);
    opened.session.setChecklist(edited, { completion: 'auto', dayStart: 0 });
    expect(states(opened)).to.deep.equal(['done', 'open', 'open']);
    await opened.session.setItems(['new', '1'], 'done');
    expect(opened.session.snapshot.run?.outcome).to.equal('completed');
    const reloaded = await openSession(edited, opened);
    expect(reloaded.session.snapshot.counts.done).to.equal(3);
  });

  it('counts a streak over days of completed runs', async () => {
    const opened = await openSession(steps(1));
    for (let day = 0; day < 3; day += 1) {
      if (day > 0) await opened.session.startAgain();
      await opened.session.setItems(['1'], 'done');
      opened.clock.pass(DAY);
    }
    opened.session.dayChanged();
    const { streak, completed } = await opened.session.statistics();
    expect(completed).to.equal(3);
    expect(streak).to.include({ current: 3, due: true });
  });
});
