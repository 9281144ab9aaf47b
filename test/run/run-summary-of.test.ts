import { expect } from '@open-wc/testing';
import type { ItemState } from '../../src/checklist/checklist.js';
import { foldRun } from '../../src/run/fold-run.js';
import type { RunEvent } from '../../src/run/run-event.js';
import { summarizeRun } from '../../src/run/run-summary-of.js';
import { FOLD_VERSION, type RunSummary } from '../../src/run/run-summary.js';
import { knowing, revisionWith, Scribe } from './scribe.js';

const SEVENTEEN = Array.from({ length: 17 }, (_, index) => `step-${String(index + 1)}`);
const lookUp = knowing(revisionWith(['a', 'b', 'c?']), revisionWith(SEVENTEEN, 'seventeen'));
const summarize = (...events: readonly RunEvent[]): RunSummary =>
  summarizeRun(foldRun(events, lookUp));

/** A run in which every step ends in the same state. */
function allSet(state: ItemState): RunSummary {
  const laptop = new Scribe();
  const start = laptop.start();
  const set = laptop.item(['a', 'b', 'c'], state);
  laptop.world.wait(60_000);
  return summarize(start, set, laptop.finish());
}

describe('summarizeRun', () => {
  it('says all that lists and statistics need about a completed run', () => {
    const laptop = new Scribe();
    const start = laptop.start({ name: 'fridge', tz: 'Europe/Berlin', offset: 60 });
    const tick = laptop.item(['a', 'b'], 'done');
    laptop.world.wait(60_000);
    const finish = laptop.finish('completed', { tz: 'Asia/Tokyo', offset: 540 });
    expect(summarize(start, tick, finish)).to.deep.equal({
      runId: 'run',
      checklistId: 'list',
      fold: FOLD_VERSION,
      name: 'fridge',
      revision: 'rev',
      requiredKey: 'a,b',
      outcome: 'completed',
      endedAt: finish.at,
      completedAt: finish.at,
      day: 0,
      fastMs: 60_000,
      startedAt: tick.at,
      startClock: start.clock,
      startId: start.id,
      tz: 'Asia/Tokyo',
      offset: 540,
      activeMs: 60_000,
      elapsedMs: 60_000,
      suspect: false,
      bulk: false,
      total: 3,
      applicable: 3,
      done: 2,
      skipped: 0,
      notApplicable: 0,
      deferred: 0,
      open: 1,
      clock: 3,
      events: 3,
      skippedItems: [],
      deferredItems: [],
      notApplicableItems: [],
    } satisfies RunSummary);
  });

  it('keeps a live run in the index of active runs by the time of its start, whatever happens', () => {
    const laptop = new Scribe();
    const start = laptop.start({ offset: 60 });
    laptop.world.wait(1_000);
    const tick = laptop.tick('a');
    const begun = summarize(start, tick);
    expect(begun).to.include({ activeSince: start.at, outcome: 'active', offset: 60 });
    expect(begun).to.not.have.any.keys('endedAt', 'completedAt', 'day', 'fastMs', 'skippedItems');
    const pending = summarize(start, tick, laptop.undo([tick]));
    expect(pending).to.include({ activeSince: start.at, outcome: 'empty' });
    expect(summarize(start, tick, laptop.reset())).to.not.have.property('activeSince');
  });

  it('gives neither an empty nor an erased run an end', () => {
    const laptop = new Scribe();
    const start = laptop.start();
    expect(summarize(start, laptop.reset())).to.not.have.any.keys('endedAt', 'activeSince');
    const erase = laptop.erase();
    const erased = summarize(start, laptop.tick('a'), laptop.finish(), erase);
    expect(erased.outcome).to.equal('erased');
    expect(erased).to.not.have.any.keys('endedAt', 'completedAt', 'day', 'fastMs');
    expect(summarize(erase)).to.not.have.property('activeSince');
  });

  it('counts a run over midnight on the civil day of its end', () => {
    const laptop = new Scribe();
    const evening = Date.UTC(2027, 2, 27, 22, 30);
    const dayOf = (at: number, extra: { offset: number; dayStart?: number }): number | undefined =>
      summarize(
        laptop.start({ at: evening, offset: 60 }),
        laptop.item(['a', 'b'], 'done', { at: evening }),
        laptop.finish('completed', { at, ...extra }),
      ).day;
    const day = Date.UTC(2027, 2, 28) / 86_400_000;
    const afterMidnight = Date.UTC(2027, 2, 27, 23, 10);
    expect(dayOf(afterMidnight, { offset: 60 })).to.equal(day);
    expect(dayOf(afterMidnight, { offset: 60, dayStart: 240 })).to.equal(day - 1);
    expect(dayOf(afterMidnight, { offset: 0 })).to.equal(day - 1);
  });

  it('counts a run of not applicable steps as completed, with nothing to be fast at', () => {
    const summary = allSet('not-applicable');
    expect(summary).to.include({ outcome: 'completed', applicable: 0, notApplicable: 3, done: 0 });
    expect(summary.notApplicableItems).to.deep.equal(['a', 'b', 'c']);
    expect(summary).to.not.have.property('fastMs');
  });

  it('counts a run of skipped steps as completed, done zero of three, not as fastest', () => {
    const summary = allSet('skipped');
    expect(summary).to.include({ outcome: 'completed', applicable: 3, skipped: 3, done: 0 });
    expect(summary.skippedItems).to.deep.equal(['a', 'b', 'c']);
    expect(summary).to.not.have.property('fastMs');
  });

  it('counts a run with deferred steps as completed, never as fastest', () => {
    const summary = allSet('deferred');
    expect(summary).to.include({ outcome: 'completed', deferred: 3 });
    expect(summary.deferredItems).to.deep.equal(['a', 'b', 'c']);
  });

  it('lets a run be the fastest only if it was really done and its clocks can be trusted', () => {
    const finished = (item: Partial<RunEvent>, ...more: readonly RunEvent[]): RunSummary => {
      const laptop = new Scribe();
      const start = laptop.start();
      const set = laptop.item(['a', 'b'], 'done', item as object);
      return summarize(start, set, ...more, laptop.finish());
    };
    const late = new Scribe('phone');
    late.world.clock = 100;
    expect(finished({})).to.have.property('fastMs', 0);
    expect(finished({}, late.item('c', 'skipped'))).to.have.property('fastMs');
    expect(finished({}, late.item('a', 'skipped'))).to.not.have.property('fastMs');
    expect(finished({}, late.item('c', 'deferred'))).to.not.have.property('fastMs');
    expect(finished({}, late.item('a', 'open'))).to.not.have.property('fastMs');
    expect(finished({ source: 'bulk' })).to.not.have.property('fastMs');
    expect(finished({ at: 9_000_000 })).to.not.have.property('fastMs');
  });

  it('does not call a run the fastest whose steps were ticked in a burst', () => {
    const ticked = (wait: number): RunSummary => {
      const laptop = new Scribe();
      const events: RunEvent[] = [laptop.start({ manual: true })];
      for (const id of ['a', 'b', 'c']) {
        laptop.world.wait(wait);
        events.push(laptop.tick(id));
      }
      return summarize(...events, laptop.finish());
    };
    expect(ticked(999)).to.include({ outcome: 'completed', burst: true });
    expect(ticked(999)).to.not.have.property('fastMs');
    expect(ticked(1_000)).to.include({ fastMs: 3_000 }).and.to.not.have.property('burst');
  });

  it('does not call a run the fastest while its revision is unknown', () => {
    const laptop = new Scribe();
    const events = [laptop.start({ revision: 'lost' }), laptop.tick('a'), laptop.finish()];
    expect(summarize(...events)).to.include({ outcome: 'completed', requiredKey: '', total: 1 });
    expect(summarize(...events)).to.not.have.property('fastMs');
  });

  it('blames open steps only in a partial run', () => {
    const laptop = new Scribe();
    const events = [laptop.start(), laptop.item('b', 'skipped')];
    const partial = summarize(...events, laptop.finish('partial'));
    expect(partial).to.include({ outcome: 'partial' });
    expect(partial.skippedItems).to.deep.equal(['a', 'b', 'c']);
    expect(partial).to.not.have.any.keys('completedAt', 'day', 'fastMs');
    expect(summarize(...events, laptop.tick('a'), laptop.finish()).skippedItems).to.deep.equal([
      'b',
    ]);
    expect(summarize(...events, laptop.reset()).skippedItems).to.deep.equal(['b']);
  });

  it('takes the end from the finish that beats an earlier reset', () => {
    const laptop = new Scribe();
    const events = [laptop.start(), laptop.item(['a', 'b'], 'done'), laptop.reset()];
    laptop.world.wait(1_000);
    const finish = laptop.finish();
    expect(summarize(...events, finish)).to.include({
      outcome: 'completed',
      endedAt: finish.at,
      completedAt: finish.at,
    });
  });

  it('counts one completion when a step is unticked after the end and ticked again', () => {
    const laptop = new Scribe();
    const start = laptop.start();
    const both = laptop.item(['a', 'b'], 'done');
    laptop.world.wait(1_000);
    const finish = laptop.finish();
    const reopening = [laptop.item('b', 'open'), laptop.undo([finish])];
    const reopened = summarize(start, both, finish, ...reopening);
    expect(reopened).to.include({ outcome: 'active', activeSince: start.at });
    expect(reopened).to.not.have.any.keys('completedAt', 'endedAt', 'day');
    laptop.world.wait(1_000);
    const again = [laptop.tick('b'), laptop.finish()];
    const summary = summarize(start, both, finish, ...reopening, ...again);
    expect(summary).to.include({ outcome: 'completed', activeMs: 2_000 });
    expect(summary.completedAt).to.equal(again[1]?.at);
  });

  it('brings 5 of 17 back when a reset is undone', () => {
    const laptop = new Scribe();
    const events: RunEvent[] = [laptop.start({ revision: 'seventeen' })];
    for (const id of SEVENTEEN.slice(0, 5)) events.push(laptop.tick(id));
    const before = summarize(...events);
    const reset = laptop.reset();
    expect(summarize(...events, reset)).to.include({ outcome: 'reset', done: 5, applicable: 17 });
    const after = summarize(...events, reset, laptop.undo([reset]));
    expect(after).to.deep.equal({ ...before, clock: 8, events: 8 });
  });
});
