import type { ReadOptions } from './read-result.js';

/** How much is read; see `ReadOptions` for the units. */
export interface Limits {
  readonly maxItems: number;
  readonly maxDepth: number;
  readonly maxText: number;
  readonly maxInput: number;
}

const orDefault = (value: number | undefined, fallback: number): number =>
  typeof value === 'number' && value >= 0 ? value : fallback;

export function limitsOf(options: ReadOptions): Limits {
  return {
    maxItems: orDefault(options.maxItems, 10_000),
    // Lists are read by recursion, so a host cannot ask for a depth that overflows the stack.
    maxDepth: Math.min(Math.max(orDefault(options.maxDepth, 12), 1), 100),
    maxText: orDefault(options.maxText, 20_000),
    maxInput: orDefault(options.maxInput, 16_777_216),
  };
}
