/** The order of keys as IndexedDB has it: numbers, then strings by code unit, then arrays. */
import type { RowBound, RowKey } from './row-transaction.js';

type Part = string | number | readonly Part[];

const rank = (part: Part): number =>
  typeof part === 'number' ? 0 : typeof part === 'string' ? 1 : 2;

function compare(a: Part, b: Part): number {
  if (typeof a === 'object' && typeof b === 'object') {
    for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
      const order = compare(a[index] ?? 0, b[index] ?? 0);
      if (order !== 0) return order;
    }
    return a.length - b.length;
  }
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return a < b ? -1 : a > b ? 1 : 0;
}

export const compareKeys = (a: RowKey | RowBound, b: RowKey | RowBound): number => compare(a, b);

/** The key that a row has under a path; `undefined` where a part of it cannot be a key. */
export function keyAt(row: unknown, path: string | readonly string[]): RowKey | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const keys: (string | number)[] = [];
  for (const name of typeof path === 'string' ? [path] : path) {
    const part = (row as Readonly<Record<string, unknown>>)[name];
    if (typeof part !== 'string' && (typeof part !== 'number' || Number.isNaN(part)))
      return undefined;
    keys.push(part);
  }
  return typeof path === 'string' ? keys[0] : keys;
}
