/** The civil day of an instant as a named time zone reads it, whichever zone the machine is in. */
import { civilDay } from './civil-day.js';

/** A formatter costs 0.2 ms to make and 6 µs to use; people travel through few zones. */
const MAX_FORMATTERS = 32;
const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

function formatterOf(tz: string): Intl.DateTimeFormat | undefined {
  if (formatters.has(tz)) return formatters.get(tz);
  let formatter: Intl.DateTimeFormat | undefined;
  try {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: tz,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
  } catch {
    // A zone that this browser does not know, out of an imported run: remembered as unknown.
  }
  if (formatters.size >= MAX_FORMATTERS) {
    for (const oldest of formatters.keys()) {
      formatters.delete(oldest);
      break;
    }
  }
  formatters.set(tz, formatter);
  return formatter;
}

/**
 * The civil day number of `at` (milliseconds since 1970 UTC) in the IANA zone `tz`, the day beginning
 * at midnight. Where the zone is unknown to the browser, `offset` (minutes east of UTC) stands in.
 */
export function civilDayInZone(at: number, tz: string, offset: number): number {
  const formatter = tz === '' ? undefined : formatterOf(tz);
  // Beyond the range of dates, formatting throws.
  if (formatter === undefined || !(Math.abs(at) <= 8.64e15)) return civilDay(at, offset);
  const field = { year: 0, month: 0, day: 0 };
  for (const { type, value } of formatter.formatToParts(at)) {
    if (type === 'year' || type === 'month' || type === 'day') field[type] = Number(value);
  }
  return Date.UTC(field.year, field.month - 1, field.day) / 86_400_000;
}
