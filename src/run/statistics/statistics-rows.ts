import type { ItemCounts, RollUp } from '../roll-up.js';
import type { RunSummary } from '../run-summary.js';

export type FrozenDays = readonly (readonly [from: number, to: number])[];

/** The rows that statistics read; their number does not depend on how many runs there are. */
export interface StatisticsRows {
  /** Absent before the first ended run. */
  readonly rollUp: RollUp | undefined;
  readonly itemCounts: ItemCounts;
  /** The latest completed run. */
  readonly lastCompleted: RunSummary | undefined;
  /** The two fastest eligible runs with the asked required-item set, the earlier one first on a tie. */
  readonly fastest: readonly RunSummary[];
  /** Where that set has none: the fastest eligible run of the latest completed run's set that has one. */
  readonly fastestBefore: RunSummary | undefined;
  /** The last ended runs (completed, partial, reset), newest first, at most as many as were asked. */
  readonly recent: readonly RunSummary[];
  /** First and last civil day of each time in which no run is expected. */
  readonly frozen?: FrozenDays;
}
