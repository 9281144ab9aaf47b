/** The runs of the chart, whatever it is then drawn as: bars, a table, a sentence. */
import type { ChartBar } from '../../run/statistics/run-statistics.js';

export type ChartKind = 'full' | 'partial' | 'reset' | 'now';

export interface ChartRun {
  /** How it is drawn: `full` only when every applicable item was done. */
  readonly kind: ChartKind;
  readonly outcome: ChartBar['outcome'] | 'now';
  readonly done: number;
  readonly applicable: number;
  /** Wall milliseconds; absent for the run in progress. */
  readonly endedAt?: number;
  readonly doubts?: NonNullable<ChartBar['doubts']>;
}

/** Items of the run in progress. */
export interface RunningCounts {
  readonly done: number;
  readonly applicable: number;
}

/** What the headline rate is made of: the charted runs that were not reset. */
export interface RateSums {
  readonly runs: number;
  readonly done: number;
  readonly applicable: number;
}

/** The ended runs as they come, oldest first, and the run in progress at the end. */
export function chartRuns(
  ended: readonly ChartBar[],
  running: RunningCounts | undefined,
): readonly ChartRun[] {
  const runs = ended.map(({ outcome, done, applicable, endedAt, doubts }): ChartRun => {
    const full = applicable > 0 && done >= applicable;
    const kind = outcome === 'reset' ? 'reset' : full ? 'full' : 'partial';
    return { kind, outcome, done, applicable, endedAt, ...(doubts && { doubts }) };
  });
  return running === undefined ? runs : [...runs, { kind: 'now', outcome: 'now', ...running }];
}

export function rateSums(ended: readonly ChartBar[]): RateSums {
  const counted = ended.filter((bar) => bar.outcome !== 'reset' && bar.applicable > 0);
  return {
    runs: counted.length,
    done: counted.reduce((sum, bar) => sum + bar.done, 0),
    applicable: counted.reduce((sum, bar) => sum + bar.applicable, 0),
  };
}
