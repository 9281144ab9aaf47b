import type { RunStatistics } from '../../run/statistics/run-statistics.js';

/** Before the first run. */
export const NO_STATISTICS: RunStatistics = Object.freeze<RunStatistics>({
  completed: 0,
  partial: 0,
  resets: 0,
  chart: [],
  streak: { current: 0, longest: 0, every: 'day', due: false },
});
