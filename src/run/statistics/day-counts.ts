/** Completed runs by civil day: one small array that always equals a rebuild from nothing. */
import type { DayCounts } from '../roll-up.js';

/** No completed run. The first day is 0 so that two empty counts are equal. */
export const noDays = (): DayCounts => ({ firstDay: 0, counts: new Uint16Array(0) });

/**
 * Days further than this from 1970 (1696 to 2243) are not kept: one run of a broken clock or a forged
 * import would otherwise stretch the array to gigabytes. Such a run still counts as completed.
 */
const FURTHEST_DAY = 100_000;
const UINT16_MAX = 65_535;

export const countOn = ({ firstDay, counts }: DayCounts, day: number): number =>
  counts[day - firstDay] ?? 0;

/**
 * Saturating at 65,535 would lose count, and "minus old" would then empty a day that still has runs.
 * So a day with more runs than that widens the array to 32 bits; it narrows again when none has.
 */
function fitting(counts: Uint16Array | Uint32Array): Uint16Array | Uint32Array {
  if (counts instanceof Uint16Array) return counts;
  return counts.some((count) => count > UINT16_MAX) ? counts : new Uint16Array(counts);
}

function trimmed(firstDay: number, counts: Uint16Array | Uint32Array): DayCounts {
  let start = 0;
  let end = counts.length;
  while (start < end && counts[start] === 0) start++;
  while (end > start && counts[end - 1] === 0) end--;
  if (start === end) return noDays();
  if (start === 0 && end === counts.length) return { firstDay, counts };
  return { firstDay: firstDay + start, counts: counts.slice(start, end) };
}

/** One completed run more or fewer on a day. Removing from a day without runs changes nothing. */
export function changeDay(days: DayCounts, day: number, change: 1 | -1): DayCounts {
  if (!Number.isInteger(day) || Math.abs(day) > FURTHEST_DAY) return days;
  const count = countOn(days, day) + change;
  if (count < 0) return days;
  const { counts } = days;
  const empty = counts.length === 0;
  const firstDay = empty ? day : Math.min(days.firstDay, day);
  const length = (empty ? day + 1 : Math.max(days.firstDay + counts.length, day + 1)) - firstDay;
  const wide = count > UINT16_MAX || counts instanceof Uint32Array;
  const next = wide ? new Uint32Array(length) : new Uint16Array(length);
  if (!empty) next.set(counts, days.firstDay - firstDay);
  next[day - firstDay] = count;
  return trimmed(firstDay, fitting(next));
}

/** The nearest completed day before (`-1`) or after (`1`) a day, at most `reach` days away. */
export function neighbouringDay(
  days: DayCounts,
  day: number,
  direction: 1 | -1,
  reach: number,
): number | undefined {
  for (let step = 1; step <= reach; step++) {
    if (countOn(days, day + direction * step) > 0) return day + direction * step;
  }
  return undefined;
}
