import type { RunSummary } from '../run-summary.js';
import { doubtsOf } from './doubts.js';
import type { RunStatistics } from './run-statistics.js';

/**
 * When the latest completed run ended, and how long it took: active, and with pauses. A run of unknown
 * start (an import can lack it) has an end but no duration.
 */
export function lastRun(
  summary: RunSummary | undefined,
): Pick<RunStatistics, 'lastDone' | 'lastTime' | 'lastElapsed' | 'lastDoubts'> {
  if (summary?.completedAt === undefined) return {};
  const { completedAt, startedAt, activeMs, elapsedMs } = summary;
  if (startedAt === undefined) return { lastDone: completedAt };
  const { doubts } = doubtsOf(summary);
  return {
    lastDone: completedAt,
    lastTime: activeMs,
    lastElapsed: elapsedMs,
    ...(doubts && { lastDoubts: doubts }),
  };
}
