import { expect } from '@open-wc/testing';
import { factTypes, MINUTE, openSession, states } from '../harness/session.js';
import { checklistOf, item, steps } from '../harness/checklists.js';

const HOUR = 60 * MINUTE;

describe('a pause', () => {
  it('takes its time out of the run, over midnight and a reload', async () => {
    const opened = await openSession(steps(3));
    await opened.session.setItems(['1'], 'done');
    opened.clock.pass(5 * MINUTE);
    expect(await opened.session.pause()).to.equal(true);
    expect(await opened.session.pause()).to.equal(false);
    opened.clock.pass(20 * HOUR);
    const reloaded = await openSession(steps(3), opened);
    expect(reloaded.session.snapshot.run?.outcome).to.equal('paused');
    expect(await reloaded.session.resume()).to.equal(true);
    reloaded.clock.pass(MINUTE);
    await reloaded.session.setItems(['2', '3'], 'done');
    expect(reloaded.session.snapshot.run).to.include({
      outcome: 'completed',
      activeMs: 6 * MINUTE,
      elapsedMs: 20 * HOUR + 6 * MINUTE,
    });
    expect(factTypes(opened)).to.include('run-pause');
    expect(factTypes(reloaded)).to.include('run-resume');
  });

  it('ends with the next tick: whoever ticks goes on', async () => {
    const opened = await openSession(steps(2));
    await opened.session.setItems(['1'], 'done');
    await opened.session.pause();
    opened.clock.pass(HOUR);
    await opened.session.setItems(['2'], 'skipped');
    expect(opened.session.snapshot.run).to.include({ outcome: 'completed', activeMs: 0 });
  });

  it('can be undone', async () => {
    const opened = await openSession(steps(2));
    await opened.session.setItems(['1'], 'done');
    await opened.session.pause();
    await opened.session.undo();
    expect(opened.session.snapshot.run?.outcome).to.equal('active');
  });

  it('is nothing before a run', async () => {
    const opened = await openSession(steps(1));
    expect(await opened.session.pause()).to.equal(false);
    expect(await opened.session.resume()).to.equal(false);
  });

  it('is made of a long silence where the host asked for it, and no undo is about it', async () => {
    const opened = await openSession(steps(3), { idleAfter: 30 });
    await opened.session.setItems(['1'], 'done');
    opened.clock.pass(29 * MINUTE);
    await opened.session.setItems(['2'], 'done');
    opened.clock.pass(9 * HOUR);
    await opened.session.setItems(['3'], 'done');
    expect(opened.session.snapshot.run).to.include({ activeMs: 29 * MINUTE, suspect: false });
    await opened.session.undo();
    expect(states(opened)).to.deep.equal(['done', 'done', 'open']);
    await opened.session.setItems(['3'], 'done');
    expect(opened.session.snapshot.run?.activeMs).to.equal(29 * MINUTE);
  });
});

describe('several runs of one list', () => {
  it('stand beside each other by name, and are switched between', async () => {
    const opened = await openSession(steps(3));
    const { session } = opened;
    await session.start({ name: '2.3 production' });
    await session.setItems(['1'], 'done');
    opened.clock.pass(MINUTE);
    await session.start({ name: '2.3 staging' });
    expect(states(opened)).to.deep.equal(['open', 'open', 'open']);
    await session.setItems(['1', '2'], 'done');
    const [staging, production] = session.snapshot.runs;
    expect(staging).to.include({ name: '2.3 staging', handled: 2, total: 3, shown: true });
    expect(production).to.include({ name: '2.3 production', handled: 1, shown: false });
    expect(session.switchRun(production?.runId ?? '')).to.equal(true);
    expect(states(opened)).to.deep.equal(['done', 'open', 'open']);
    expect(factTypes(opened)).to.include('run-switch');
    await session.setItems(['2'], 'done');
    expect(session.snapshot.runs.map((run) => run.handled)).to.deep.equal([2, 2]);
    expect((await session.statistics()).resets).to.equal(0);
  });

  it('keep the name when a tick finds the run ended elsewhere', async () => {
    const opened = await openSession(steps(2));
    await opened.session.start({ name: 'blue' });
    const other = await openSession(steps(2), opened);
    await other.session.setItems(['1'], 'done');
    await other.session.reset();
    await opened.session.setItems(['1'], 'done');
    expect(opened.session.snapshot.run).to.include({ name: 'blue', live: true });
  });

  it('do not start twice under one name', async () => {
    const opened = await openSession(steps(2));
    await opened.session.start({ name: 'blue' });
    await opened.session.start({ name: 'green' });
    await opened.session.start({ name: 'blue' });
    expect(opened.session.snapshot.runs.map((run) => run.name)).to.have.members(['blue', 'green']);
    expect(opened.session.snapshot.run?.name).to.equal('blue');
  });

  it('leave a finished one in view, sealed, until it is put away', async () => {
    const opened = await openSession(steps(1));
    await opened.session.start({ name: 'blue' });
    await opened.session.start({ name: 'green' });
    await opened.session.setItems(['1'], 'done');
    expect(opened.session.snapshot).to.include({ sealed: true, otherRunActive: true });
    const reloaded = await openSession(steps(1), opened);
    expect(reloaded.session.snapshot.run?.name).to.equal('green');
  });

  it('cannot be switched to when they are over', async () => {
    const opened = await openSession(steps(1));
    await opened.session.setItems(['1'], 'done');
    expect(opened.session.switchRun(opened.session.snapshot.run?.runId ?? '')).to.equal(false);
    expect(opened.session.switchRun('nowhere')).to.equal(false);
  });
});

describe('a run that was left half done', () => {
  it('is told as such on return, at the next open step, until somebody goes on', async () => {
    const opened = await openSession(steps(3));
    await opened.session.setItems(['1'], 'done');
    expect(opened.session.snapshot.leftAt).to.equal(undefined);
    const left = opened.clock.now();
    opened.clock.pass(3 * HOUR);
    const back = await openSession(steps(3), opened);
    expect(back.session.snapshot).to.include({ leftAt: left, currentItemId: '2' });
    await back.session.setItems(['2'], 'done');
    expect(back.session.snapshot.leftAt).to.equal(undefined);
  });

  it('is not said of a finished one', async () => {
    const opened = await openSession(steps(1));
    await opened.session.setItems(['1'], 'done');
    expect((await openSession(steps(1), opened)).session.snapshot.leftAt).to.equal(undefined);
  });
});

describe('many steps at once', () => {
  it('are marked as such and never fastest', async () => {
    const opened = await openSession(steps(3));
    await opened.session.setItems(['2'], 'skipped');
    await opened.session.checkAll();
    expect(states(opened)).to.deep.equal(['done', 'skipped', 'done']);
    expect(opened.session.snapshot.run).to.include({ bulk: true, outcome: 'completed' });
    expect((await opened.session.statistics()).fastestRun).to.equal(undefined);
    await opened.session.undo();
    expect(states(opened)).to.deep.equal(['open', 'skipped', 'open']);
  });

  it('can be deferred, which completes nothing by itself', async () => {
    const opened = await openSession(steps(2));
    await opened.session.deferAll();
    expect(states(opened)).to.deep.equal(['deferred', 'deferred']);
    expect(opened.session.snapshot.run?.outcome).to.equal('active');
  });

  it('tell the host which steps a finish deferred, before it ends', async () => {
    const opened = await openSession(steps(2));
    await opened.session.setItems(['1'], 'done');
    opened.facts.length = 0;
    await opened.session.finish({ deferOpen: true });
    expect(factTypes(opened)).to.deep.equal(['item-change', 'run-end', 'stats-change']);
  });
});

describe('a clock that changes in the middle of a run', () => {
  it('and is set back makes no negative time and no record', async () => {
    const opened = await openSession(steps(2));
    await opened.session.setItems(['1'], 'done');
    const reloaded = await openSession(steps(2), opened);
    reloaded.clock.pass(-HOUR);
    await reloaded.session.setItems(['2'], 'done');
    expect(reloaded.session.snapshot.run).to.include({ activeMs: 0, suspect: true });
    const { completed, fastestRun } = await reloaded.session.statistics();
    expect([completed, fastestRun]).to.deep.equal([1, undefined]);
  });

  it('because somebody travels counts the run on the day and in the zone of its end', async () => {
    const opened = await openSession(steps(2));
    opened.clock.zone = { name: 'Asia/Tokyo', minutes: 540 };
    opened.clock.pass(8 * HOUR); // 02:00 of the 21st in Tokyo
    await opened.session.setItems(['1'], 'done');
    opened.clock.zone = { name: 'America/Los_Angeles', minutes: -480 };
    opened.clock.pass(HOUR); // 10:00 of the 20th in Los Angeles
    await opened.session.setItems(['2'], 'done');
    const [run] = (await opened.session.endedRuns({ limit: 1 })).runs;
    expect(run).to.include({
      tz: 'America/Los_Angeles',
      day: Date.UTC(2026, 10, 20) / (24 * HOUR),
      activeMs: HOUR,
    });
    expect((await opened.session.statistics()).streak.current).to.equal(1);
  });
});

describe('who did it', () => {
  it('stands in the events where the host names somebody', async () => {
    const opened = await openSession(steps(2));
    await opened.session.setItems(['1'], 'done', { actor: 'Ada' });
    await opened.session.finish({ actor: 'Grace' });
    const events = opened.session.snapshot.run?.events ?? [];
    expect(events.map((event) => event.actor)).to.deep.equal(['Ada', 'Ada', 'Grace']);
  });
});

describe('a step that a check looks after', () => {
  it('shows what was sensed, starts no run that counts, and is recorded', async () => {
    const opened = await openSession(steps(2));
    expect(await opened.session.sense('1', true, { value: 'exit 0' })).to.equal(true);
    expect(await opened.session.sense('1', true, { value: 'exit 0' })).to.equal(false);
    const record = () => opened.session.snapshot.run?.items[0];
    expect(record()).to.include({ state: 'done', sensed: true, value: 'exit 0' });
    expect(opened.session.snapshot.run?.outcome).to.equal('empty');
    const reloaded = await openSession(steps(2), opened);
    expect(states(reloaded)).to.deep.equal(['done', 'open']);
    await reloaded.session.setItems(['2'], 'done');
    expect(reloaded.session.snapshot.run?.outcome).to.equal('completed');
    expect(opened.facts.find((fact) => fact.type === 'item-change')).to.include({ origin: 'host' });
  });

  it('can be overridden with a reason, and what was sensed stays known', async () => {
    const opened = await openSession(steps(2));
    await opened.session.setItems(['2'], 'done');
    await opened.session.sense('1', false);
    await opened.session.setItems(['1'], 'done', { reason: 'checked by eye' });
    const [record] = opened.session.snapshot.run?.items ?? [];
    expect(record).to.include({ state: 'done', sensed: false, reason: 'checked by eye' });
    await opened.session.undo();
    expect(states(opened)).to.deep.equal(['open', 'done']);
  });

  it('completes the run as the last one, and no undo of a person is about it', async () => {
    const opened = await openSession(steps(3));
    await opened.session.setItems(['1'], 'done');
    await opened.session.setItems(['3'], 'done');
    await opened.session.sense('2', true);
    expect(opened.session.snapshot.run?.outcome).to.equal('completed');
    expect(await opened.session.sense('2', false)).to.equal(false);
    await opened.session.undo();
    expect(states(opened)).to.deep.equal(['done', 'done', 'open']);
  });
});

describe('a list that was edited', () => {
  it('keeps the ticks of steps that were reworded, in the run and over a reload', async () => {
    const before = checklistOf([
      item('a', { title: 'Check the release notes' }),
      item('b', { title: 'Tag the version' }),
      item('c', { title: 'Publish the package' }),
    ]);
    const after = checklistOf([
      item('x', { title: 'Check all the release notes' }),
      item('y', { title: 'Tag the version' }),
      item('z', { title: 'Publish the package' }),
    ]);
    const opened = await openSession(before);
    await opened.session.setItems(['b', 'c'], 'done');
    opened.session.setChecklist(after, { completion: 'auto', dayStart: 0 });
    expect(states(opened)).to.deep.equal(['open', 'done', 'done']);
    const reloaded = await openSession(after, opened);
    expect(states(reloaded)).to.deep.equal(['open', 'done', 'done']);
    const ids = reloaded.session.snapshot.checklist?.leaves.map((leaf) => leaf.id) ?? [];
    await reloaded.session.setItems(ids.slice(0, 1), 'skipped');
    expect(reloaded.session.snapshot.run?.outcome).to.equal('completed');
    const { mostSkippedItem } = await reloaded.session.statistics();
    expect(mostSkippedItem?.title).to.equal('Check all the release notes');
  });
});
