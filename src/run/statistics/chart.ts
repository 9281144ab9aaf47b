import type { RunSummary } from '../run-summary.js';
import { doubtsOf } from './doubts.js';
import type { ChartBar } from './run-statistics.js';

/** The chart shows this many runs at most. */
export const CHART_RUNS = 12;

function barOf(summary: RunSummary): ChartBar | undefined {
  const { runId, outcome, done, applicable, endedAt } = summary;
  if (endedAt === undefined) return undefined;
  if (outcome !== 'completed' && outcome !== 'partial' && outcome !== 'reset') return undefined;
  return { runId, outcome, done, applicable, endedAt, ...doubtsOf(summary) };
}

/** One bar an ended run, resets included, oldest first. `recent` comes newest first. */
export const chart = (recent: readonly RunSummary[]): readonly ChartBar[] =>
  recent
    .map(barOf)
    .filter((bar) => bar !== undefined)
    .slice(0, CHART_RUNS)
    .reverse();
