import { expect } from '@open-wc/testing';
import { foldRun } from '../../src/run/fold-run.js';
import type { RunEvent } from '../../src/run/run-event.js';
import type { Run } from '../../src/run/run.js';
import { knowing, Scribe } from './scribe.js';

const fold = (...events: readonly RunEvent[]): Run => foldRun(events, knowing());
const MINUTE = 60_000;

describe('the durations of a run', () => {
  it('reach from the first tick to the finish', () => {
    const laptop = new Scribe();
    const start = laptop.start();
    laptop.world.wait(MINUTE);
    const tick = laptop.tick('a');
    laptop.world.wait(2 * MINUTE);
    const finish = laptop.finish();
    laptop.world.wait(MINUTE);
    expect(fold(start, tick, finish, laptop.tick('b'))).to.include({
      activeMs: 2 * MINUTE,
      elapsedMs: 2 * MINUTE,
      suspect: false,
    });
  });

  it('of a live run reach to its last event', () => {
    const laptop = new Scribe();
    const tick = laptop.tick('a');
    laptop.world.wait(MINUTE);
    expect(fold(tick, laptop.undo([laptop.tick('b')]))).to.include({ activeMs: MINUTE });
  });

  it('take a pause of days out of the active time', () => {
    const laptop = new Scribe();
    const events: RunEvent[] = [laptop.tick('a')];
    laptop.world.wait(MINUTE);
    events.push(laptop.pause());
    laptop.world.wait(3 * 24 * 60 * MINUTE);
    events.push(laptop.tick('b'), laptop.pause('resume'));
    laptop.world.wait(MINUTE);
    const run = fold(...events, laptop.finish());
    expect(run.activeMs).to.equal(2 * MINUTE);
    expect(run.elapsedMs).to.equal((3 * 24 * 60 + 2) * MINUTE);
  });

  it('count a pause that was undone', () => {
    const laptop = new Scribe();
    const tick = laptop.tick('a');
    const pause = laptop.pause();
    laptop.world.wait(MINUTE);
    expect(fold(tick, pause, laptop.undo([pause]))).to.include({ activeMs: MINUTE });
  });

  it('leave out the time between a reset and its undoing', () => {
    const laptop = new Scribe();
    const events: RunEvent[] = [laptop.tick('a')];
    laptop.world.wait(MINUTE);
    const reset = laptop.reset();
    laptop.world.wait(10 * MINUTE);
    const undo = laptop.undo([reset]);
    laptop.world.wait(MINUTE);
    const run = fold(...events, reset, undo, laptop.finish());
    expect(run).to.include({ activeMs: 2 * MINUTE, elapsedMs: 12 * MINUTE });
  });

  it('leave out each time that a finish held, when it was undone, redone and undone again', () => {
    const laptop = new Scribe();
    const { world } = laptop;
    const events: RunEvent[] = [laptop.tick('a')];
    const finish = laptop.finish();
    world.wait(MINUTE);
    events.push(laptop.undo([finish]));
    world.wait(10);
    events.push(laptop.redo([finish]));
    world.wait(MINUTE);
    events.push(laptop.undo([finish]));
    world.wait(5);
    const run = fold(...events, finish, laptop.tick('b'));
    expect(run).to.include({ activeMs: 15, elapsedMs: 2 * MINUTE + 15 });
  });

  it('go on counting after a reset that a finish elsewhere beats', () => {
    const laptop = new Scribe('laptop');
    const phone = new Scribe('phone', 'phone-page', laptop.world);
    const events: RunEvent[] = [laptop.tick('a'), phone.reset()];
    laptop.world.wait(MINUTE);
    expect(fold(...events, laptop.finish())).to.include({ activeMs: MINUTE });
  });

  it('rest on the monotonic clock when the wall clock was set back, and are not trusted', () => {
    const laptop = new Scribe();
    const tick = laptop.tick('a', { at: 10 * MINUTE, mono: 0 });
    const finish = laptop.finish('completed', { at: 5 * MINUTE, mono: MINUTE });
    expect(fold(tick, finish)).to.include({ activeMs: MINUTE, suspect: true });
  });

  it('forgive a wall clock that was corrected by up to two seconds', () => {
    const laptop = new Scribe();
    const tick = laptop.tick('a', { at: MINUTE, mono: 0 });
    const finishAt = (at: number): Run =>
      fold(tick, laptop.finish('completed', { at, mono: MINUTE }));
    expect(finishAt(2 * MINUTE - 2_000).suspect).to.equal(false);
    expect(finishAt(2 * MINUTE - 2_001).suspect).to.equal(true);
  });

  it('rest on the wall clock while the machine sleeps', () => {
    const laptop = new Scribe();
    const tick = laptop.tick('a', { at: 0, mono: 0 });
    const finish = laptop.finish('completed', { at: 60 * MINUTE, mono: MINUTE });
    expect(fold(tick, finish)).to.include({ activeMs: 60 * MINUTE, suspect: false });
  });

  it('never go back between two pages, and are not trusted where the clocks disagree', () => {
    const laptop = new Scribe('laptop');
    const phone = new Scribe('phone', 'phone-page', laptop.world);
    const events: RunEvent[] = [laptop.tick('a', { at: MINUTE })];
    events.push(phone.tick('b', { at: 3 * MINUTE, mono: 0 }));
    expect(fold(...events)).to.include({ activeMs: 2 * MINUTE, suspect: false });
    const run = fold(...events, laptop.finish('completed', { at: 2 * MINUTE }));
    expect(run).to.include({ activeMs: 2 * MINUTE, suspect: true });
  });

  it('are zero for a run that ended before it began', () => {
    const laptop = new Scribe();
    const reset = laptop.reset();
    laptop.world.wait(MINUTE);
    expect(fold(reset, laptop.tick('a'))).to.include({ activeMs: 0, elapsedMs: 0 });
  });
});
