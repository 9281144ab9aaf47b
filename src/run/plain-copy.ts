import type { JsonValue } from '../checklist/checklist.js';

/** What a value costs beside its text: whole events of nothing but small values are refused too. */
const VALUE_COST = 32;
const MOST_DEPTH = 12;

/**
 * A fresh plain copy of JSON data; `undefined` for anything that is no JSON, too deep or over the
 * budget. Getters of class instances and prototypes are never trusted: only own enumerable
 * properties are read, and `__proto__` is left out, because one careless assignment further on
 * would make it a prototype.
 */
export function plainCopy(
  value: unknown,
  budget: { left: number },
  depth = 0,
): JsonValue | undefined {
  budget.left -= VALUE_COST + (typeof value === 'string' ? value.length : 0);
  if (budget.left < 0 || depth > MOST_DEPTH) return undefined;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object') return undefined;
  const copies: [string, JsonValue][] = [];
  for (const [key, entry] of Object.entries(value)) {
    if (key === '__proto__') continue;
    budget.left -= key.length;
    const copy = plainCopy(entry, budget, depth + 1);
    if (copy === undefined) return undefined;
    copies.push([key, copy]);
  }
  return Array.isArray(value) ? copies.map(([, copy]) => copy) : Object.fromEntries(copies);
}
