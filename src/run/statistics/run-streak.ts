import type { RunOutcome } from '../run.js';

/**
 * Completed runs in a row, without a partial or reset one between, over the outcomes of all ended runs,
 * newest first.
 */
export function runStreak(outcomes: Iterable<RunOutcome>): { current: number; longest: number } {
  let current: number | undefined;
  let length = 0;
  let longest = 0;
  for (const outcome of outcomes) {
    if (outcome === 'completed') {
      length += 1;
      longest = Math.max(longest, length);
    } else if (outcome === 'partial' || outcome === 'reset') {
      current ??= length;
      length = 0;
    }
  }
  return { current: current ?? length, longest };
}
