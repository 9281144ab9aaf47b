/** The periods a streak is counted in, as numbers that grow by one from period to period. */
import type { StreakRule } from '../../checklist/checklist.js';
import { monthNumberOf, weekdayOf } from './civil-date.js';

/**
 * How a streak over days, weeks or months is counted. Streaks by run are left out of the type: they
 * need the order of all ended runs, which the roll-up's days do not tell.
 */
export interface StreakPeriodRule extends Pick<StreakRule, 'days'> {
  readonly every: Exclude<StreakRule['every'], 'run'>;
  /** Holidays: first and last civil day of each. */
  readonly frozen?: readonly (readonly [from: number, to: number])[];
}

export interface StreakPeriods {
  /** The period that a civil day lies in. */
  readonly periodOf: (day: number) => number;
  /** Two periods, the first before the second, with nothing missed between. */
  readonly follows: (earlier: number, later: number) => boolean;
  /** A run is expected in that period: it is neither a day off nor frozen as a whole. */
  readonly isExpected: (period: number) => boolean;
}

/**
 * Weeks are ISO weeks, Monday to Sunday. `days` matters only to daily streaks. What is off or frozen
 * neither breaks a streak nor lengthens it.
 */
export function streakPeriods({ every, days, frozen = [] }: StreakPeriodRule): StreakPeriods {
  const periodOf = (day: number): number => {
    if (every === 'month') return monthNumberOf(day);
    // 1970-01-01 was a Thursday: three days later in its week than Monday.
    return every === 'week' ? Math.floor((day + 3) / 7) : day;
  };
  const weekdays = new Set(days.filter((weekday) => weekday >= 0 && weekday <= 6));
  const isOff = (period: number): boolean =>
    every === 'day' && weekdays.size > 0 && !weekdays.has(weekdayOf(period));
  const isFrozen = (period: number): boolean =>
    frozen.some(([from, to]) => periodOf(from - 1) < period && period < periodOf(to + 1));
  const isExpected = (period: number): boolean => !isOff(period) && !isFrozen(period);
  return {
    periodOf,
    follows: (earlier, later) => {
      for (let period = earlier + 1; period < later; period++) if (isExpected(period)) return false;
      return true;
    },
    isExpected,
  };
}
