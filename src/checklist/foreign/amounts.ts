import type { JsonValue } from '../checklist.js';
import { isObject } from '../fields.js';

type Entries = readonly (readonly [string, JsonValue])[];

// More than anybody buys is a year, a price in cents, or a size in bytes.
const MOST = 1000;
const AMOUNT = /^(?:× )?\d{1,4}(?:[.,/]\d+)?\s?\p{L}{0,8}\.?$/u;

/** `2`, `"2 l"` and `{"l": 2}` as they are shown; undefined for all else. */
export function amountOf(value: JsonValue): string | undefined {
  if (typeof value === 'number') return value > 0 && value <= MOST ? `× ${value}` : undefined;
  if (typeof value === 'string')
    return AMOUNT.test(value) ? value.replace(/^\d+$/, '× $&') : undefined;
  const [[unit, count] = ['', null], second] = isObject(value) ? Object.entries(value) : [];
  const isUnit = typeof count === 'number' && !second && /^\p{Ll}{1,10}$/u.test(unit);
  return isUnit ? `${count} ${unit}` : undefined;
}

/** Whether a map says how much there is of each thing: its keys are words, and not those of code. */
export function areAmounts(all: Entries): boolean {
  const isWord = (key: string): boolean => !/_|\p{Ll}\p{Lu}|\p{L}\.\p{L}|^\P{L}*$/u.test(key);
  if (!all.every(([key, each]) => isWord(key) && amountOf(each) !== undefined)) return false;
  const units = new Set(all.flatMap(([, each]) => (isObject(each) ? Object.keys(each) : [])));
  return (
    units.size > 1 ||
    (units.size === 0 && all.some(([key]) => /\p{L}\s|^\p{Lu}\p{Ll}|[^\p{ASCII}]/u.test(key)))
  );
}
