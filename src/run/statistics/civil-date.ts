/** Calendar arithmetic on civil day numbers, in the Gregorian calendar and in no time zone. */

export interface CivilDate {
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  /** Day of the month, from 1. */
  readonly day: number;
}

const DAYS_TO_1970_FROM_MARCH_0000 = 719_468;
const DAYS_IN_400_YEARS = 146_097;

/** The weekday of a civil day number, 0 is Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/**
 * The date of a civil day number. Years are counted from March here, so that the leap day is the last
 * of its year and needs no case of its own.
 */
export function civilDateOf(day: number): CivilDate {
  const shifted = day + DAYS_TO_1970_FROM_MARCH_0000;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** Months since the year 0: neighbouring months differ by 1, over a new year too. */
export function monthNumberOf(day: number): number {
  const { year, month } = civilDateOf(day);
  return year * 12 + month - 1;
}
