import type { JsonValue } from '../checklist/checklist.js';

/** How much of an unknown field is carried along. */
export interface CopyBudget {
  /** Values still allowed, an array or object counting as one. */
  values: number;
  /** UTF-16 code units still allowed, keys included. */
  text: number;
}

const MOST_DEPTH = 12;

/**
 * A fresh plain copy of JSON data; `undefined` for anything that is no JSON, too deep or over the
 * budget. Getters of class instances and prototypes are never trusted: only own enumerable
 * properties are read, and `__proto__` is left out, because one careless assignment further on
 * would make it a prototype.
 */
export function plainCopy(value: unknown, budget: CopyBudget, depth = 0): JsonValue | undefined {
  budget.values -= 1;
  if (typeof value === 'string') budget.text -= value.length;
  if (budget.values < 0 || budget.text < 0 || depth > MOST_DEPTH) return undefined;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object') return undefined;
  if (Array.isArray(value)) {
    const copies: JsonValue[] = [];
    for (const entry of value) {
      const copy = plainCopy(entry, budget, depth + 1);
      if (copy === undefined) return undefined;
      copies.push(copy);
    }
    return copies;
  }
  const entries: [string, JsonValue][] = [];
  for (const key of Object.keys(value)) {
    if (key === '__proto__') continue;
    budget.text -= key.length;
    const copy = plainCopy((value as Record<string, unknown>)[key], budget, depth + 1);
    if (copy === undefined) return undefined;
    entries.push([key, copy]);
  }
  return Object.fromEntries(entries);
}
