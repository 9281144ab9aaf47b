import { expect } from '@open-wc/testing';
import { addItemCounts } from '../../../src/run/update-item-counts.js';
import { addRun, emptyRollUp, removeRun } from '../../../src/run/update-roll-up.js';
import { summarizeRuns, type SummarizeOptions } from '../../../src/run/summarize-runs.js';
import type { RollUp } from '../../../src/run/roll-up.js';
import type { StatisticsRows } from '../../../src/run/statistics/statistics-rows.js';
import type { RunSummary } from '../../../src/run/run-summary.js';
import { makeSummary } from './make-summary.js';

const ITEMS = [
  { id: 'build', title: 'Build' },
  { id: 'test', title: 'Test' },
  { id: 'deploy', title: 'Deploy' },
];
/** Monday 2 November 2026, 18:00 in UTC. */
const OPTIONS: SummarizeOptions = {
  now: Date.parse('2026-11-02T18:00:00Z'),
  offset: 0,
  dayStart: 0,
  items: ITEMS,
};
const NOTHING: StatisticsRows = {
  rollUp: undefined,
  itemCounts: {},
  lastCompleted: undefined,
  fastest: [],
  fastestBefore: undefined,
  recent: [],
};

/** What a store would read after these runs, given in the order in which they ended. */
function rowsOf(...runs: RunSummary[]): StatisticsRows {
  const ids = ITEMS.map(({ id }) => id);
  return {
    rollUp: runs.reduce(addRun, emptyRollUp('deploy')),
    itemCounts: runs.reduce((counts, run) => addItemCounts(counts, run, ids), {}),
    lastCompleted: runs.filter(({ outcome }) => outcome === 'completed').at(-1),
    fastest: runs
      .filter(({ fastMs }) => fastMs !== undefined)
      .sort((a, b) => (a.fastMs ?? 0) - (b.fastMs ?? 0))
      .slice(0, 2),
    fastestBefore: undefined,
    recent: [...runs].reverse(),
  };
}

describe('summarizeRuns', () => {
  it('gives the first-run panel for zero runs, with nothing made up', () => {
    const zero = {
      completed: 0,
      partial: 0,
      resets: 0,
      chart: [],
      streak: { current: 0, longest: 0, every: 'day', due: false },
    };
    expect(summarizeRuns(NOTHING, OPTIONS)).to.deep.equal(zero);
    const emptied = { ...NOTHING, rollUp: emptyRollUp('deploy') };
    expect(summarizeRuns(emptied, OPTIONS)).to.deep.equal(zero);
  });

  it('gives all numbers of one completed run', () => {
    const endedAt = Date.parse('2026-11-02T12:00:00Z');
    const run = makeSummary({ runId: 'a', fastMs: 60_000, elapsedMs: 90_000, total: 3 });
    const one = { ...run, applicable: 3, done: 2, skipped: 1, skippedItems: ['test'] };
    expect(summarizeRuns(rowsOf(one), OPTIONS)).to.deep.equal({
      completed: 1,
      partial: 0,
      resets: 0,
      since: 20759,
      lastDone: endedAt,
      lastTime: 60_000,
      lastElapsed: 90_000,
      completionRate: 2 / 3,
      chart: [{ runId: 'a', outcome: 'completed', done: 2, applicable: 3, endedAt }],
      fastestRun: { runId: 'a', ms: 60_000, previousVersion: false },
      streak: { current: 1, longest: 1, every: 'day', due: false },
      mostSkippedItem: { itemId: 'test', title: 'Test', skips: 1, exposures: 1 },
    });
  });

  it('has no rate and no skips for one run where no step applied', () => {
    const statistics = summarizeRuns(
      rowsOf(
        makeSummary({
          applicable: 0,
          done: 0,
          notApplicable: 3,
          notApplicableItems: ['build', 'test', 'deploy'],
        }),
      ),
      OPTIONS,
    );
    expect(statistics.completed).to.equal(1);
    expect(statistics.chart).to.have.length(1);
    expect(statistics).not.to.have.any.keys('completionRate', 'fastestRun', 'mostSkippedItem');
  });

  it('has a rate of 0 and no fastest run for one run with every step skipped', () => {
    const statistics = summarizeRuns(
      rowsOf(
        makeSummary({
          done: 0,
          skipped: 3,
          applicable: 3,
          skippedItems: ['build', 'test', 'deploy'],
        }),
      ),
      OPTIONS,
    );
    expect(statistics.completed).to.equal(1);
    expect(statistics.completionRate).to.equal(0);
    expect(statistics).not.to.have.property('fastestRun');
    expect(statistics.mostSkippedItem?.itemId).to.equal('build');
  });

  it('counts a reset at 5 of 17 in Resets and the chart alone, and its undoing takes it back', () => {
    const reset = makeSummary({ outcome: 'reset', done: 5, open: 12, skippedItems: ['test'] });
    const rows = rowsOf(reset);
    const statistics = summarizeRuns(rows, OPTIONS);
    expect(statistics.resets).to.equal(1);
    expect(statistics.chart).to.have.length(1);
    expect(statistics.streak.current).to.equal(0);
    expect(statistics).not.to.have.any.keys('completionRate', 'lastDone', 'mostSkippedItem');
    const undone: RollUp = removeRun(addRun(emptyRollUp('deploy'), reset), reset);
    const after = summarizeRuns({ ...NOTHING, rollUp: undone }, OPTIONS);
    expect(after.resets).to.equal(0);
  });

  it('counts nothing for a reset before the first event', () => {
    const rows = rowsOf(makeSummary({ outcome: 'empty' }));
    const statistics = summarizeRuns(rows, OPTIONS);
    expect([statistics.resets, statistics.chart.length]).to.deep.equal([0, 0]);
  });

  it('counts a run completed, unticked and completed again once', () => {
    const first = makeSummary({ runId: 'a', fastMs: 60_000 });
    const again = makeSummary({ runId: 'a', fastMs: 75_000, activeMs: 75_000 });
    const rollUp = [again].reduce(addRun, removeRun(addRun(emptyRollUp('deploy'), first), first));
    const statistics = summarizeRuns({ ...rowsOf(again), rollUp }, OPTIONS);
    expect(statistics.completed).to.equal(1);
    expect(statistics.lastTime).to.equal(75_000);
    expect(rollUp.fast).to.deep.equal({ k1: 1 });
  });

  it('counts runs of every revision, and names skips by today’s titles', () => {
    const rows = rowsOf(
      makeSummary({ revision: 'r1', skippedItems: ['test', 'removed'] }),
      makeSummary({ revision: 'r2', skippedItems: ['test', 'removed'] }),
    );
    const items = [{ id: 'test', title: 'Test (renamed)' }];
    const statistics = summarizeRuns(rows, { ...OPTIONS, items });
    expect(statistics.completed).to.equal(2);
    expect(statistics.mostSkippedItem).to.deep.equal({
      itemId: 'test',
      title: 'Test (renamed)',
      skips: 2,
      exposures: 2,
    });
  });

  it('shows the active time of a run of three days with a pause, and keeps the elapsed one', () => {
    const run = makeSummary({ activeMs: 7_200_000, elapsedMs: 259_200_000 });
    const { lastTime, lastElapsed } = summarizeRuns(rowsOf(run), OPTIONS);
    expect([lastTime, lastElapsed]).to.deep.equal([7_200_000, 259_200_000]);
  });

  it('has an end but no duration for a run imported without a start', () => {
    const { startedAt, ...imported } = makeSummary();
    expect(startedAt).to.be.a('number');
    const statistics = summarizeRuns(rowsOf(imported), OPTIONS);
    expect(statistics).to.have.property('lastDone');
    expect(statistics).not.to.have.any.keys('lastTime', 'lastElapsed');
  });

  it('does not make a run of a clock set back the fastest', () => {
    const run = makeSummary({ suspect: true, activeMs: 0 });
    expect(summarizeRuns(rowsOf(run), OPTIONS)).not.to.have.property('fastestRun');
  });

  it('begins the viewer’s day at the day start', () => {
    const rows = rowsOf(makeSummary());
    const now = Date.parse('2026-11-04T03:00:00Z');
    expect(summarizeRuns(rows, { ...OPTIONS, now, dayStart: 240 }).streak).to.deep.include({
      current: 1,
      due: true,
    });
    expect(summarizeRuns(rows, { ...OPTIONS, now }).streak.current).to.equal(0);
  });

  it('begins the viewer’s day where the viewer is', () => {
    const rows = rowsOf(makeSummary());
    const now = Date.parse('2026-11-03T23:30:00Z');
    expect(summarizeRuns(rows, { ...OPTIONS, now }).streak.current).to.equal(1);
    expect(summarizeRuns(rows, { ...OPTIONS, now, offset: 60 }).streak.current).to.equal(0);
  });

  it('follows the author’s period', () => {
    const now = Date.parse('2026-11-10T12:00:00Z');
    const statistics = summarizeRuns(rowsOf(makeSummary()), {
      ...OPTIONS,
      now,
      streak: { every: 'week', days: [] },
    });
    expect(statistics.streak).to.deep.equal({ current: 1, longest: 1, every: 'week', due: true });
  });

  it('keeps the streak of a traveller who has landed but not yet run', () => {
    const endedAt = Date.parse('2027-01-04T20:00:00-08:00');
    const rows = rowsOf(
      makeSummary({ endedAt, day: 20822, tz: 'America/Los_Angeles', offset: -480 }),
    );
    const landed = { ...OPTIONS, now: Date.parse('2027-01-06T09:00:00+09:00'), offset: 540 };
    const tokyo = summarizeRuns(rows, { ...landed, tz: 'Asia/Tokyo' }).streak;
    expect([tokyo.current, tokyo.due]).to.deep.equal([1, true]);
    expect(summarizeRuns(rows, landed).streak.current).to.equal(0);
  });

  it('does not share what it returns with the rows', () => {
    const rows = rowsOf(makeSummary({ skippedItems: ['test'] }));
    const copy = structuredClone(rows);
    summarizeRuns(rows, OPTIONS);
    expect(rows).to.deep.equal(copy);
  });

  it('finds the most skipped of 2,241 steps', () => {
    const items = Array.from({ length: 2241 }, (_, n) => ({ id: `i${n}`, title: `Step ${n}` }));
    const ids = items.map(({ id }) => id);
    const run = makeSummary({ skippedItems: ['i2240'], total: 2241, applicable: 2241, done: 2240 });
    const itemCounts = addItemCounts({}, run, ids);
    const statistics = summarizeRuns({ ...rowsOf(run), itemCounts }, { ...OPTIONS, items });
    expect(statistics.mostSkippedItem?.title).to.equal('Step 2240');
    expect(statistics.completionRate).to.equal(2240 / 2241);
  });
});
