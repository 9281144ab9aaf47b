/** Consecutive periods with at least one completed run. */
import type { RollUp } from '../roll-up.js';
import type { StreakStatistics } from './run-statistics.js';
import { streakPeriods, type StreakPeriodRule } from './streak-periods.js';

export interface StreakOptions {
  /** Default: every day. */
  readonly rule?: StreakPeriodRule | undefined;
  /** The viewer's civil day, the day start applied. */
  readonly today: number;
  /** A completed day whose gap to today holds by travel grace, though dates lie between. */
  readonly heldDay?: number | undefined;
}

const EVERY_DAY: StreakPeriodRule = { every: 'day', days: [] };

/**
 * The current streak ends in this period or the one before: what is not done yet today is not missed
 * yet. Linear in the days from the first completed run to the last.
 */
export function streak(
  rollUp: Pick<RollUp, 'days' | 'bridged'> | undefined,
  { rule = EVERY_DAY, today, heldDay }: StreakOptions,
): StreakStatistics {
  const { periodOf, follows, isExpected } = streakPeriods(rule);
  const { firstDay, counts } = rollUp?.days ?? { firstDay: 0, counts: [] };
  const bridged = new Set(rollUp?.bridged);
  let length = 0;
  let longest = 0;
  let previous: number | undefined;
  let latest:
    { readonly day: number; readonly period: number; readonly length: number } | undefined;
  for (let index = 0; index < counts.length; index++) {
    if (counts[index] === 0) continue;
    const day = firstDay + index;
    const period = periodOf(day);
    if (period !== previous) {
      const holds = previous !== undefined && (follows(previous, period) || bridged.has(day));
      length = holds ? length + 1 : 1;
      previous = period;
    }
    longest = Math.max(longest, length);
    // Flying west one can have done tomorrow's run already; anything later is a clock set wrong,
    // and must not hide the streak that ends today.
    if (day <= today + 1) latest = { day, period, length };
  }
  const period = periodOf(today);
  const alive =
    latest !== undefined &&
    (latest.period >= period || follows(latest.period, period) || latest.day === heldDay);
  return {
    current: alive ? (latest?.length ?? 0) : 0,
    longest,
    every: rule.every,
    due: alive && (latest?.period ?? period) < period && isExpected(period),
  };
}
