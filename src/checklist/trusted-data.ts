import type { JsonValue } from './checklist.js';
import type { Limits } from './limits.js';
import { RESERVED_KEYS } from './plain-data.js';

const isReserved = (key: string): boolean => RESERVED_KEYS.includes(key);

/**
 * Whether what a parser made can be read as it is: nothing too long, too deep or under a reserved name.
 * Copying would double the time of reading for a list in which there is nothing to mend.
 */
export function isTrusted(parsed: unknown, limits: Limits, maxDepth: number): parsed is JsonValue {
  const stack: { readonly values: readonly unknown[]; index: number }[] = [
    { values: [parsed], index: 0 },
  ];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    if (top.index === top.values.length) {
      stack.pop();
      continue;
    }
    const value = top.values[top.index];
    top.index += 1;
    if (typeof value === 'string') {
      if (value.length > limits.maxText) return false;
    } else if (typeof value === 'object' && value !== null) {
      if (stack.length > maxDepth) return false;
      if (Array.isArray(value)) {
        stack.push({ values: value, index: 0 });
      } else {
        const keys = Object.keys(value);
        if (keys.some((key) => key.length > limits.maxText || isReserved(key))) return false;
        stack.push({ values: Object.values(value), index: 0 });
      }
    } else if (typeof value === 'number' && !Number.isFinite(value)) return false;
  }
  return true;
}
