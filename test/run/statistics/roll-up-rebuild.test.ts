import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FOLD_VERSION, type RunSummary } from '../../../src/run/run-summary.js';
import type { ItemCounts, RollUp } from '../../../src/run/roll-up.js';
import { addRun, emptyRollUp, removeRun } from '../../../src/run/update-roll-up.js';
import {
  addItemCounts,
  countItems,
  removeItemCounts,
} from '../../../src/run/update-item-counts.js';
import { civilDay } from '../../../src/run/statistics/civil-day.js';
import {
  gapsToJudge,
  gapsToRecheck,
  withBridged,
  type DayGap,
} from '../../../src/run/statistics/travel-gaps.js';
import { holdsByTravel, runEndOf, type RunEnd } from '../../../src/run/statistics/travel-grace.js';
import { makeSummary } from './make-summary.js';

const REVISIONS: Readonly<Record<string, readonly string[]>> = {
  r1: ['a', 'b', '__proto__', '7'],
  r2: ['b', 'constructor', 'c'],
  unknown: [],
};
const ZONES = [
  ['Pacific/Kiritimati', 840],
  ['Pacific/Pago_Pago', -660],
  ['UTC', 0],
] as const;
/** Mostly completed runs, and zones far apart: else hardly a journey would hold a streak. */
const OUTCOMES = ['completed', 'partial', 'reset', 'empty', 'erased', 'active'] as const;
const NOON = Date.parse('2027-01-04T12:00:00Z');

const endedRun = fc
  .record({
    outcome: fc.oneof(
      { arbitrary: fc.constant('completed' as const), weight: 3 },
      fc.constantFrom(...OUTCOMES),
    ),
    hours: fc.integer({ min: -90, max: 90 }),
    zone: fc.constantFrom(...ZONES),
    dayStart: fc.constantFrom(0, 240),
    clock: fc.integer({ min: 1, max: 50 }),
    revision: fc.constantFrom('r1', 'r2', 'unknown'),
    requiredKey: fc.constantFrom('k1', 'k2', '__proto__'),
    fast: fc.boolean(),
    skippedItems: fc.subarray(['a', 'b', '__proto__', 'constructor']),
    notApplicableItems: fc.subarray(['7', 'c']),
  })
  .map(({ hours, zone: [tz, offset], dayStart, fast, outcome, ...rest }): RunSummary => {
    const endedAt = NOON + hours * 3_600_000;
    const completed = outcome === 'completed';
    return makeSummary({
      ...rest,
      outcome,
      endedAt,
      tz,
      offset,
      ...(completed ? { completedAt: endedAt, day: civilDay(endedAt, offset, dayStart) } : {}),
      ...(completed && fast ? { fastMs: 60_000 } : {}),
    });
  });

/** Slots of runs, each written over and over: what late events, undo, merge and erasing do. */
const histories = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.option(endedRun)), {
  maxLength: 50,
});

const itemsOf = ({ revision }: RunSummary): readonly string[] => REVISIONS[revision] ?? [];

/** The store's part: the last run of the earlier day against the first of the later. */
function judge(rollUp: RollUp, gaps: readonly DayGap[], runs: Iterable<RunSummary>): RollUp {
  const ends = [...runs].map(runEndOf).filter((end): end is RunEnd => end !== undefined);
  ends.sort((a, b) => a.completedAt - b.completedAt);
  return gaps.reduce((judged, { earlier, later }) => {
    const last = ends.filter((end) => end.day === earlier).at(-1);
    const first = ends.find((end) => end.day === later);
    if (last === undefined || first === undefined)
      throw new Error('a gap names a day without runs');
    return withBridged(judged, later, holdsByTravel(last, first));
  }, rollUp);
}

function rebuilt(runs: readonly RunSummary[]): RollUp {
  const rollUp = runs.reduce(addRun, emptyRollUp('deploy'));
  return judge(rollUp, gapsToJudge(rollUp), runs);
}

describe('minus old, plus new', () => {
  it('equals a rebuild of the roll-up after any history', () => {
    let bridges = 0;
    fc.assert(
      fc.property(histories, (history) => {
        const runs = new Map<number, RunSummary>();
        let rollUp = emptyRollUp('deploy');
        let clock = 0;
        for (const [slot, after] of history) {
          const before = runs.get(slot);
          if (before) rollUp = removeRun(rollUp, before);
          if (after) runs.set(slot, after);
          else runs.delete(slot);
          if (after) rollUp = addRun(rollUp, after);
          for (const day of new Set([before?.day, after?.day])) {
            if (day !== undefined)
              rollUp = judge(rollUp, gapsToRecheck(rollUp, day), runs.values());
          }
          clock = Math.max(clock, rollUp.clock);
        }
        const fresh = rebuilt([...runs.values()]);
        bridges += fresh.bridged.length;
        expect(rollUp).to.deep.equal({ ...fresh, clock });
        expect(rollUp.clock).to.be.at.least(fresh.clock);
        expect(rollUp.fold).to.equal(FOLD_VERSION);
      }),
      { numRuns: 500 },
    );
    expect(bridges, 'journeys that held a streak').to.be.greaterThan(5);
  });

  it('equals a rebuild of the item counters after any history', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const runs = new Map<number, RunSummary>();
        let counts: ItemCounts = {};
        for (const [slot, after] of history) {
          const before = runs.get(slot);
          if (before) counts = removeItemCounts(counts, before, itemsOf(before));
          if (after) counts = addItemCounts(counts, after, itemsOf(after));
          if (after) runs.set(slot, after);
          else runs.delete(slot);
        }
        const fresh = countItems(
          [...runs.values()].map((summary) => ({ summary, revisionItems: itemsOf(summary) })),
        );
        const sorted = (row: ItemCounts) =>
          Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(counts)).to.deep.equal(sorted(fresh));
      }),
      { numRuns: 500 },
    );
  });
});
