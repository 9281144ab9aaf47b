import type { ChartBar } from './run-statistics.js';

/**
 * The share of the applicable steps that were done, from 0 to 1, over the charted runs without resets.
 * Pooled, so that one short run does not weigh as much as a long one; `undefined` when nothing was
 * applicable, because 0 ÷ 0 is no rate.
 */
export function completionRate(bars: readonly ChartBar[]): number | undefined {
  let done = 0;
  let applicable = 0;
  for (const bar of bars) {
    if (bar.outcome === 'reset') continue;
    done += bar.done;
    applicable += bar.applicable;
  }
  return applicable > 0 ? done / applicable : undefined;
}
