import { expect } from '@open-wc/testing';
import { foldRun } from '../../src/run/fold-run.js';
import type { RunEvent } from '../../src/run/run-event.js';
import type { Run } from '../../src/run/run.js';
import { paceOf } from '../../src/run/splits-pace.js';
import { usualSplits } from '../../src/run/splits-past.js';
import { splitsOf } from '../../src/run/splits.js';
import { knowing, revisionWith, Scribe } from './scribe.js';

const MINUTE = 60_000;
const revision = revisionWith(['a', 'b', 'c', 'd']);
const fold = (...events: RunEvent[]): Run => foldRun(events, knowing(revision));
const times = (run: Run) => Object.fromEntries([...splitsOf(run)].map(([id, { ms }]) => [id, ms]));
const rushed = (run: Run) =>
  [...splitsOf(run)].filter(([, split]) => split.rushed).map(([id]) => id);

/** A run by button in which each step took so many minutes. */
function timed(minutes: readonly number[], scribe = new Scribe()): Run {
  const events: RunEvent[] = [scribe.start({ manual: true })];
  minutes.forEach((each, index) => {
    scribe.world.wait(each * MINUTE);
    events.push(scribe.tick('abcd'[index] ?? ''));
  });
  return fold(...events, ...(minutes.length === 4 ? [scribe.finish()] : []));
}

describe('the splits of a run', () => {
  it('are the time since the step handled before', () => {
    expect(times(timed([3, 1, 4, 2]))).to.deep.equal({
      a: 3 * MINUTE,
      b: MINUTE,
      c: 4 * MINUTE,
      d: 2 * MINUTE,
    });
  });

  it('measure nothing at the tick that began the run', () => {
    const scribe = new Scribe();
    const events: RunEvent[] = [scribe.start(), scribe.tick('a')];
    scribe.world.wait(5 * MINUTE);
    const run = fold(...events, scribe.tick('b'));
    expect(times(run)).to.deep.equal({ a: 0, b: 5 * MINUTE });
    expect(rushed(run)).to.deep.equal(['a']);
  });

  it('leave pauses out', () => {
    const scribe = new Scribe();
    const events: RunEvent[] = [scribe.start({ manual: true })];
    scribe.world.wait(MINUTE);
    events.push(scribe.pause());
    scribe.world.wait(90 * MINUTE);
    events.push(scribe.pause('resume'));
    scribe.world.wait(MINUTE);
    expect(times(fold(...events, scribe.tick('a')))).to.deep.equal({ a: 2 * MINUTE });
  });

  it('give the time of a tick that was undone to the step that was handled next', () => {
    const scribe = new Scribe();
    const start = scribe.start({ manual: true });
    scribe.world.wait(MINUTE);
    const wrong = scribe.tick('b');
    scribe.world.wait(MINUTE);
    const run = fold(start, wrong, scribe.undo([wrong]), scribe.tick('a'));
    expect(times(run)).to.deep.equal({ a: 2 * MINUTE });
  });

  it('add up where a step was taken back and done again', () => {
    const scribe = new Scribe();
    const events: RunEvent[] = [scribe.start({ manual: true })];
    for (const state of ['done', 'open', 'done'] as const) {
      scribe.world.wait(MINUTE);
      events.push(scribe.item('a', state));
    }
    expect(times(fold(...events))).to.deep.equal({ a: 3 * MINUTE });
  });

  it('are marked where three steps were ticked within a second each', () => {
    const scribe = new Scribe();
    const events: RunEvent[] = [scribe.start({ manual: true })];
    for (const [id, ms] of [
      ['a', 9000],
      ['b', 500],
      ['c', 999],
      ['d', 1000],
    ] as const) {
      scribe.world.wait(ms);
      events.push(scribe.tick(id));
    }
    expect(rushed(fold(...events))).to.deep.equal(['a', 'b', 'c']);
  });

  it('are not marked where two quick steps followed each other', () => {
    const scribe = new Scribe();
    const events: RunEvent[] = [scribe.start({ manual: true })];
    for (const ms of [9000, 500, 9000, 500]) {
      scribe.world.wait(ms);
      events.push(scribe.tick('abcd'[events.length - 1] ?? ''));
    }
    expect(rushed(fold(...events))).to.deep.equal([]);
  });

  it('are marked where steps were set in bulk, and share the time', () => {
    const scribe = new Scribe();
    const start = scribe.start({ manual: true });
    scribe.world.wait(MINUTE);
    const run = fold(start, scribe.item(['a', 'b'], 'done', { source: 'bulk' }));
    expect(times(run)).to.deep.equal({ a: MINUTE / 2, b: MINUTE / 2 });
    expect(rushed(run)).to.deep.equal(['a', 'b']);
  });

  it('are marked where the clock was set back, and only there', () => {
    const scribe = new Scribe();
    const start = scribe.start({ manual: true });
    scribe.world.wait(MINUTE);
    const first = scribe.tick('a');
    scribe.world.wait(MINUTE);
    const second = scribe.tick('b', { at: first.at - 10 * MINUTE });
    const run = fold(start, first, second);
    expect(rushed(run)).to.deep.equal(['b']);
    expect(times(run)['b']).to.equal(MINUTE);
  });
});

describe('what a step usually takes', () => {
  it('is the median over past runs, with the best and the worst', () => {
    const usual = usualSplits([timed([1, 1, 1, 1]), timed([5, 1, 1, 1]), timed([3, 1, 1, 1])]);
    expect(usual.get('a')).to.deep.equal({
      median: 3 * MINUTE,
      best: MINUTE,
      worst: 5 * MINUTE,
      runs: 3,
    });
  });

  it('lies between the middle two of an even number', () => {
    expect(usualSplits([timed([1, 1, 1, 1]), timed([4, 1, 1, 1])]).get('a')?.median).to.equal(
      2.5 * MINUTE,
    );
  });

  it('knows no step that was skipped', () => {
    const scribe = new Scribe();
    const start = scribe.start({ manual: true });
    scribe.world.wait(MINUTE);
    const run = fold(start, scribe.item('a', 'skipped'));
    expect(usualSplits([run]).size).to.equal(0);
  });

  it('believes no run whose clock was set back', () => {
    expect(usualSplits([{ ...timed([1, 1, 1, 1]), suspect: true }]).size).to.equal(0);
  });
});

describe('the pace of a run', () => {
  const usual = usualSplits([timed([4, 4, 4, 4])]);
  const open = [{ id: 'c' }, { id: 'd' }];

  it('is ahead by what the done steps took less than usual', () => {
    const run = timed([3, 2]);
    expect(paceOf({ run, activeMs: 5 * MINUTE, usual, open })).to.deep.equal({
      ahead: 3 * MINUTE,
      left: 8 * MINUTE,
    });
  });

  it('falls behind while a step takes longer than usual', () => {
    const run = timed([4, 4]);
    const { ahead, left } = paceOf({ run, activeMs: 14 * MINUTE, usual, open });
    expect(ahead).to.equal(-2 * MINUTE);
    expect(left).to.equal(2 * MINUTE);
  });

  it('is not made better by skipping', () => {
    const scribe = new Scribe();
    const start = scribe.start({ manual: true });
    const run = fold(start, scribe.item('a', 'skipped'));
    expect(paceOf({ run, activeMs: 0, usual, open }).ahead).to.equal(undefined);
  });

  it('says nothing without a past', () => {
    const run = timed([3]);
    expect(paceOf({ run, activeMs: 3 * MINUTE, usual: new Map(), open })).to.deep.equal({});
  });

  it('takes the estimate of the author, else the mean of the others, for a step without a past', () => {
    const run = timed([4, 4]);
    const more = [...open, { id: 'new', time: 60 }, { id: 'newer' }];
    const { left } = paceOf({ run, activeMs: 8 * MINUTE, usual, open: more });
    expect(left).to.equal((9 * MINUTE * 4) / 3);
  });
});
