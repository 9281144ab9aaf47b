import type { FieldKind } from '../fields.js';

const UNIT = '(?:w|d|h|m|s|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?)';
const AMOUNT = '\\d+(?:[.,]\\d+)?';
const WORDS = new RegExp(`^${AMOUNT} ?${UNIT}(?:(?:,| and)? ?${AMOUNT} ?${UNIT})*$`, 'i');
const ISO = new RegExp(
  `^P(?=\\d|T\\d)(?:${AMOUNT}W)?(?:${AMOUNT}D)?(?:T(?=\\d)(?:${AMOUNT}H)?(?:${AMOUNT}M)?(?:${AMOUNT}S)?)?$`,
  'i',
);
const PART = new RegExp(`(${AMOUNT}) ?([wdhms])`, 'gi');
const SECONDS: Readonly<Record<string, number>> = { w: 604_800, d: 86_400, h: 3_600, m: 60, s: 1 };

/**
 * Seconds in `PT1H30M`, `"2 hours"`, `"1 h 30 min"`, or in a number of minutes; undefined for anything
 * else. Months and years are refused: nobody can say how many seconds they have.
 */
export function durationSeconds(value: unknown): number | undefined {
  if (typeof value === 'number')
    return value >= 0 && Number.isFinite(value) ? value * 60 : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  // Longer texts are prose, and a pattern should not be run on them.
  if (text.length > 100) return undefined;
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return Number(text.replace(',', '.')) * 60;
  if (!WORDS.test(text) && !ISO.test(text)) return undefined;
  let seconds = 0;
  for (const [, amount = '', unit = ''] of text.matchAll(PART)) {
    seconds += Number(amount.replace(',', '.')) * (SECONDS[unit.toLowerCase()] ?? 0);
  }
  return seconds;
}

export const duration: FieldKind<number> = {
  name: 'a duration such as "PT2H", "90 min" or a number of minutes',
  read: durationSeconds,
};
