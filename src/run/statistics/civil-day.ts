/**
 * The civil day number (days since 1970-01-01) of an instant on the wall of whoever ended a run.
 *
 * `at` is in milliseconds since 1970 UTC, `offset` in minutes east of UTC at that instant, `dayStart`
 * in minutes after midnight (default 0): before it, the day before still counts. Never subtract
 * instants and divide by 24 hours instead: days of 23, 24½ and 25 hours exist.
 */
export function civilDay(at: number, offset: number, dayStart = 0): number {
  return Math.floor((at + (offset - dayStart) * 60_000) / 86_400_000);
}
