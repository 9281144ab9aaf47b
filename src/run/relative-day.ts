/** How long ago a run ended, in the words of a calendar: "yesterday" is the day before, not 24 hours. */
import { civilDateOf } from './statistics/civil-date.js';
import { civilDay } from './statistics/civil-day.js';

/** What `Intl.RelativeTimeFormat.format(value, unit)` takes. Never above 0. */
export interface RelativeDay {
  readonly value: number;
  readonly unit: 'second' | 'day' | 'week' | 'month' | 'year';
}

/** Whole calendar months from one civil day to a later one: 31 January to 1 March is one. */
function monthsBetween(earlier: number, later: number): number {
  const from = civilDateOf(earlier);
  const to = civilDateOf(later);
  return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
}

/**
 * Days up to a week, then whole weeks, months and years. `at` and `now` are milliseconds since 1970 UTC;
 * `offset` is the viewer's offset from UTC now, `offsetAt` at the instant `at` (default: the same), in
 * minutes east: over a clock change a run of 23:30 would otherwise move to the next day.
 *
 * An instant after `now` is 0 seconds ("now"): a clock was set. Format days and seconds with
 * `numeric: 'auto'` (today, yesterday), the others with `'always'`: 13 days ago is one whole week, but
 * need not be "last week".
 */
export function relativeDay(
  at: number,
  now: number,
  offset: number,
  offsetAt = offset,
): RelativeDay {
  if (at > now) return { value: 0, unit: 'second' };
  const then = civilDay(at, offsetAt);
  const today = civilDay(now, offset);
  const days = today - then;
  // Not -days: that would be -0, which some formatters print as "-0 days".
  if (days <= 0) return { value: 0, unit: 'day' };
  if (days < 7) return { value: -days, unit: 'day' };
  const months = monthsBetween(then, today);
  if (months < 1) return { value: -Math.floor(days / 7), unit: 'week' };
  if (months < 12) return { value: -months, unit: 'month' };
  return { value: -Math.floor(months / 12), unit: 'year' };
}
