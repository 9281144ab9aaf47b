/** The numbers of the panel. Durations in milliseconds, rates from 0 to 1, days as civil day numbers. */
import type { StreakRule } from '../../checklist/checklist.js';
import type { Doubt } from './doubts.js';

export interface RunStatistics {
  readonly completed: number;
  readonly partial: number;
  readonly resets: number;
  /** Civil day of the first completed run; absent without one. */
  readonly since?: number;
  /** When the last completed run ended, wall milliseconds. */
  readonly lastDone?: number;
  /** Active duration of that run, and its duration with pauses. */
  readonly lastTime?: number;
  readonly lastElapsed?: number;
  /** Why these durations say little. */
  readonly lastDoubts?: readonly Doubt[];
  /** Σ done ÷ Σ applicable over the charted runs without resets; absent when nothing was applicable. */
  readonly completionRate?: number;
  /** The last ended runs, oldest first. */
  readonly chart: readonly ChartBar[];
  readonly fastestRun?: FastestRun;
  readonly streak: StreakStatistics;
  readonly mostSkippedItem?: MostSkippedItem;
}

export interface ChartBar {
  readonly runId: string;
  readonly outcome: 'completed' | 'partial' | 'reset';
  readonly done: number;
  /** Full height: counted steps without those not applicable. */
  readonly applicable: number;
  readonly endedAt: number;
  readonly doubts?: readonly Doubt[];
}

export interface FastestRun {
  readonly runId: string;
  readonly ms: number;
  /** How much faster than the next fastest of the same required items; absent without one. */
  readonly lead?: number;
  /** No eligible run on the list as it stands: this one belongs to an earlier set of required items. */
  readonly previousVersion: boolean;
}

export interface StreakStatistics {
  readonly current: number;
  readonly longest: number;
  readonly every: StreakRule['every'];
  /** The streak ends unless a run is completed in the current period. */
  readonly due: boolean;
  /** Civil day up to which no run is expected; absent while one is. */
  readonly frozenUntil?: number;
}

export interface MostSkippedItem {
  readonly itemId: string;
  readonly title: string;
  readonly skips: number;
  /** Runs, not reset, in which the step applied. */
  readonly exposures: number;
}
