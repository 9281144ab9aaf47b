import { expect } from '@open-wc/testing';
import { finishesOf } from '../../src/run/effective.js';
import { foldRun } from '../../src/run/fold-run.js';
import { mergeEvents } from '../../src/run/merge-events.js';
import { recordOf } from '../../src/run/record-of.js';
import type { RunEvent } from '../../src/run/run-event.js';
import type { Run } from '../../src/run/run.js';
import { knowing, revisionWith, Scribe } from './scribe.js';

const lookUp = knowing(revisionWith(['a', 'b', 'c?']));
const fold = (...events: readonly RunEvent[]): Run => foldRun(events, lookUp);
const stateOf = (run: Run, id: string): string => recordOf(run, id)?.state ?? 'open';

/** Two devices that see each other's clocks but not always each other's events. */
function twoDevices(): { laptop: Scribe; phone: Scribe } {
  const laptop = new Scribe('laptop');
  return { laptop, phone: new Scribe('phone', 'phone-page', laptop.world) };
}

describe('the rules that make runs converge', () => {
  it('1: events are united by id, and of two contents the smaller canonical text stays', () => {
    const laptop = new Scribe();
    const tick = laptop.tick('a');
    const forged = { ...tick, state: 'skipped' as const };
    expect(mergeEvents([tick], [forged])).to.deep.equal([tick]);
    expect(mergeEvents([forged], [tick])).to.deep.equal([tick]);
  });

  it('1: the clock orders events, however wrong the time of day was', () => {
    const laptop = new Scribe();
    const done = laptop.tick('a', { at: 900 });
    const open = laptop.item('a', 'open', { at: 100 });
    expect(stateOf(fold(open, done), 'a')).to.equal('open');
  });

  it('2: the last item event that holds gives the state', () => {
    const laptop = new Scribe();
    const skip = laptop.item('a', 'skipped', { reason: 'no time' });
    const tick = laptop.tick('a');
    expect(recordOf(fold(skip, tick), 'a')).to.deep.equal({
      id: 'a',
      state: 'done',
      at: tick.at,
      eventId: tick.id,
    });
    expect(recordOf(fold(skip, tick, laptop.undo([tick])), 'a')).to.include({
      state: 'skipped',
      reason: 'no time',
    });
  });

  it('3: the last undo or redo of a target decides, and naming an undo does nothing', () => {
    const laptop = new Scribe();
    const tick = laptop.tick('a');
    const undo = laptop.undo([tick]);
    expect(stateOf(fold(tick, undo, laptop.undo([tick])), 'a')).to.equal('open');
    expect(stateOf(fold(tick, undo, laptop.undo([undo])), 'a')).to.equal('open');
    expect(stateOf(fold(tick, undo, laptop.redo([tick])), 'a')).to.equal('done');
  });

  it('3: a target that arrives late arrives undone', () => {
    const laptop = new Scribe();
    const other = laptop.tick('b');
    const late = laptop.tick('a');
    const undo = laptop.undo([late]);
    const before = fold(other, undo);
    expect(stateOf(foldRun([...before.events, late], lookUp), 'a')).to.equal('open');
  });

  it('5: any finish beats any reset, and the earliest gives the end', () => {
    const { laptop, phone } = twoDevices();
    const tick = laptop.tick('a');
    const reset = phone.reset();
    laptop.world.wait(1_000);
    const first = laptop.finish('partial');
    laptop.world.wait(1_000);
    const run = fold(tick, reset, first, phone.finish('partial'));
    expect(run).to.include({ outcome: 'partial', endedAt: first.at, live: false });
  });

  it('5: without a finish the earliest reset gives the end', () => {
    const laptop = new Scribe();
    const tick = laptop.tick('a');
    const first = laptop.reset();
    laptop.world.wait(1_000);
    expect(fold(tick, laptop.reset(), first)).to.include({ outcome: 'reset', endedAt: first.at });
  });

  it('6: a finish claims in vain while the revision is known', () => {
    const laptop = new Scribe();
    const events = [laptop.start(), laptop.tick('a'), laptop.finish('completed')];
    expect(fold(...events).outcome).to.equal('partial');
    expect(foldRun(events, knowing()).outcome).to.equal('completed');
    expect(fold(...events, laptop.item('b', 'deferred')).outcome).to.equal('completed');
  });

  it('6: the last rebase names the revision that counts', () => {
    const shorter = revisionWith(['a'], 'shorter');
    const laptop = new Scribe();
    const events = [laptop.start(), laptop.tick('a'), laptop.rebase('shorter'), laptop.finish()];
    const run = foldRun(events, knowing(revisionWith(['a', 'b']), shorter));
    expect(run).to.include({ outcome: 'completed', revision: 'shorter', known: shorter });
  });

  it('7: reopening brings the run back, and the time it was ended is a pause', () => {
    const laptop = new Scribe();
    const { world } = laptop;
    const events: RunEvent[] = [laptop.start(), laptop.item(['a', 'b'], 'done')];
    world.wait(1_000);
    events.push(laptop.finish());
    expect(finishesOf(fold(...events))).to.have.length(1);
    world.wait(60_000);
    const open = laptop.item('b', 'open');
    events.push(open, laptop.undo([events[2] ?? open], { group: open.group }));
    expect(fold(...events)).to.include({ outcome: 'active', live: true, activeMs: 1_000 });
    world.wait(500);
    events.push(laptop.tick('b'), laptop.finish());
    expect(fold(...events)).to.include({
      outcome: 'completed',
      activeMs: 1_500,
      elapsedMs: 61_500,
    });
  });

  it('8: a late untick makes an ended run partial, and one tick completes it again', () => {
    const { laptop, phone } = twoDevices();
    const events = [laptop.start(), laptop.item(['a', 'b'], 'done'), laptop.finish()];
    const late = phone.item('b', 'open');
    expect(fold(...events, late)).to.include({ outcome: 'partial', live: false });
    expect(fold(...events, late, phone.tick('b')).outcome).to.equal('completed');
  });

  it("9: another device's tick stays in a reset run, and undoing the reset brings both back", () => {
    const { laptop, phone } = twoDevices();
    const start = [laptop.start(), laptop.tick('a')];
    const reset = laptop.reset();
    const tick = phone.tick('b');
    const run = fold(...start, reset, tick);
    expect(run.outcome).to.equal('reset');
    expect(stateOf(run, 'b')).to.equal('done');
    expect(fold(...start, reset, tick, laptop.undo([reset]))).to.include({ outcome: 'active' });
  });

  it('10: without an item event that holds a run is empty', () => {
    const laptop = new Scribe();
    const start = laptop.start();
    const tick = laptop.tick('a');
    expect(fold(start)).to.include({ outcome: 'empty', live: true });
    expect(fold(start, tick, laptop.undo([start, tick]))).to.include({
      outcome: 'empty',
      live: false,
    });
    expect(fold(start, laptop.reset())).to.include({ outcome: 'empty', live: false });
    expect(fold(laptop.start({ manual: true }), laptop.finish()).outcome).to.equal('empty');
  });

  it('10: a manual start begins the time, another start leaves that to the first tick', () => {
    const laptop = new Scribe();
    const start = laptop.start({ manual: true });
    expect(fold(start)).to.include({ outcome: 'active', startedAt: start.at });
    laptop.world.wait(5_000);
    const tick = laptop.tick('a');
    expect(fold(start, tick)).to.include({ startedAt: start.at, activeMs: 5_000 });
    expect(fold({ ...start, manual: false }, tick)).to.include({ startedAt: tick.at, activeMs: 0 });
  });

  it('10: a sensed check sets its item but starts nothing', () => {
    const laptop = new Scribe();
    const sensed = laptop.sensed('a', true);
    const run = fold(laptop.start(), sensed);
    expect(run).to.include({ outcome: 'empty', live: true }).and.not.have.property('startedAt');
    expect(stateOf(run, 'a')).to.equal('done');
    expect(stateOf(fold(sensed, laptop.sensed('a', false)), 'a')).to.equal('open');
  });

  it('11: two automatic finishes of one run are as good as one', () => {
    const { laptop, phone } = twoDevices();
    const events = [laptop.start(), laptop.tick('a'), phone.tick('b')];
    const one = laptop.finish('completed', { at: events[2]?.at ?? 0 });
    const two = phone.finish('completed', { at: events[2]?.at ?? 0 });
    const [alone, both] = [fold(...events, one), fold(...events, one, two)];
    expect(both.outcome).to.equal('completed');
    expect(both.endedAt).to.equal(alone.endedAt);
    expect(both.activeMs).to.equal(alone.activeMs);
  });

  it('12: an erase absorbs everything but its undo by the same device', () => {
    const { laptop, phone } = twoDevices();
    const events = [laptop.start(), laptop.tick('a')];
    const erase = laptop.erase();
    const late = phone.tick('b');
    expect(fold(...events, erase)).to.include({ outcome: 'erased', live: false });
    expect(fold(...events, erase, late, laptop.finish())).to.include({
      outcome: 'erased',
      live: false,
    });
    expect(fold(...events, erase, phone.undo([erase])).outcome).to.equal('erased');
    expect(fold(...events, erase, laptop.undo([erase])).outcome).to.equal('active');
    const again = [laptop.undo([erase]), phone.redo([erase])];
    expect(fold(...events, erase, ...again).outcome).to.equal('active');
  });
});
