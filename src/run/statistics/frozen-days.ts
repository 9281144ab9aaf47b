/** Frozen days between storage, which counts civil days, and files, which have dates. */
import type { FrozenDays } from './statistics-rows.js';

const DAY_MS = 86_400_000;

/** The number of a date like `2026-12-24`; of anything else none that is an integer. */
export function dayOfDate(date: unknown): number {
  const day = Date.parse(`${String(date)}T00:00Z`) / DAY_MS;
  // A 30th of February would be read as a day of March.
  return Number.isInteger(day) && dateOfDay(day) === date ? day : NaN;
}

export const dateOfDay = (day: number): string =>
  new Date(day * DAY_MS).toISOString().replace(/T.*/u, '');

/** Beyond it there are no dates. */
const MOST_DAYS = 1e8;

const isDay = (day: unknown): boolean => Number.isInteger(day) && Math.abs(Number(day)) < MOST_DAYS;

export const isFrozen = (value: unknown): value is FrozenDays[number] =>
  Array.isArray(value) && value.length === 2 && value.every(isDay) && value[0] <= value[1];
