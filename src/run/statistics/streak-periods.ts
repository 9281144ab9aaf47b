/** The periods a streak is counted in, as numbers that grow by one from period to period. */
import type { StreakRule } from '../../checklist/checklist.js';
import { monthNumberOf, weekdayOf } from './civil-date.js';

/**
 * How a streak over days, weeks or months is counted. Streaks by run are left out of the type: they
 * need the order of all ended runs, which the roll-up's days do not tell.
 */
export interface StreakPeriodRule extends Pick<StreakRule, 'days'> {
  readonly every: Exclude<StreakRule['every'], 'run'>;
}

export interface StreakPeriods {
  /** The period that a civil day lies in. */
  readonly periodOf: (day: number) => number;
  /** Two periods, the first before the second, with nothing missed between. */
  readonly follows: (earlier: number, later: number) => boolean;
  /** A run is expected in that period: it is not a day off. */
  readonly isExpected: (period: number) => boolean;
}

/** Days off neither break a streak nor are required. */
function dayPeriods(weekdays: readonly number[]): StreakPeriods {
  const expected = new Set(weekdays.filter((weekday) => weekday >= 0 && weekday <= 6));
  const isExpected = (day: number): boolean => expected.size === 0 || expected.has(weekdayOf(day));
  return {
    periodOf: (day) => day,
    follows: (earlier, later) => {
      // Seven days in a row hold every weekday, so there is no need to look at each of a year's.
      if (later - earlier > 7) return false;
      for (let day = earlier + 1; day < later; day++) if (isExpected(day)) return false;
      return true;
    },
    isExpected,
  };
}

const calendarPeriods = (periodOf: (day: number) => number): StreakPeriods => ({
  periodOf,
  follows: (earlier, later) => later - earlier <= 1,
  isExpected: () => true,
});

/** Weeks are ISO weeks, Monday to Sunday. `days` matters only to daily streaks. */
export function streakPeriods({ every, days }: StreakPeriodRule): StreakPeriods {
  if (every === 'month') return calendarPeriods(monthNumberOf);
  // 1970-01-01 was a Thursday: three days later in its week than Monday.
  if (every === 'week') return calendarPeriods((day) => Math.floor((day + 3) / 7));
  return dayPeriods(days);
}
