/** Whether two completed days belong to one streak although the dates on them lie apart. */
import type { RunSummary } from '../run-summary.js';
import { civilDayInZone } from './civil-day-in-zone.js';

/** Where and when a completed run ended: what its summary row says of it. */
export interface RunEnd {
  /** Wall milliseconds since 1970 UTC. */
  readonly completedAt: number;
  /** IANA zone; '' or a name that the browser does not know is read by `offset`. */
  readonly tz: string;
  /** Minutes east of UTC. */
  readonly offset: number;
  /** The stored civil day, the day start applied. */
  readonly day: number;
}

/**
 * Only a date that was skipped for everybody (Samoa, 30 December 2011) puts two neighbouring days
 * less than this apart. 24 hours would be too many: Saturday 23:59 to Monday 00:01 is 23 h 02 min when
 * the clocks go forward between, and a day was missed.
 */
const VANISHED_DATE_MS = 23 * 3_600_000;

/** The end of a completed run; `undefined` for any other. */
export function runEndOf(summary: RunSummary | undefined): RunEnd | undefined {
  if (summary?.completedAt === undefined || summary.day === undefined) return undefined;
  const { completedAt, tz, offset, day } = summary;
  return { completedAt, tz, offset, day };
}

const daysApart = (earlier: RunEnd, later: RunEnd, zone: RunEnd): number =>
  Math.abs(
    civilDayInZone(later.completedAt, zone.tz, zone.offset) -
      civilDayInZone(earlier.completedAt, zone.tz, zone.offset),
  );

/**
 * No day was missed between the last run of the earlier day and the first of the later one. Inside
 * one time zone the stored days decide; between two, the smallest of three readings: the stored days,
 * both instants in the earlier run's zone, both in the later run's.
 */
export function holdsByTravel(earlier: RunEnd, later: RunEnd): boolean {
  if (Math.abs(later.day - earlier.day) <= 1) return true;
  if (Math.abs(later.completedAt - earlier.completedAt) < VANISHED_DATE_MS) return true;
  if (earlier.tz === later.tz) return false;
  return daysApart(earlier, later, earlier) <= 1 || daysApart(earlier, later, later) <= 1;
}
