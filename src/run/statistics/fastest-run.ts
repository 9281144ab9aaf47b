import type { RunSummary } from '../run-summary.js';
import type { FastestRun } from './run-statistics.js';
import type { StatisticsRows } from './statistics-rows.js';

const timed = (summary: RunSummary | undefined): { runId: string; ms: number } | undefined =>
  summary?.fastMs === undefined ? undefined : { runId: summary.runId, ms: summary.fastMs };

/**
 * The shortest active duration among the eligible runs with today's required items, and its lead in
 * milliseconds over the next. Where none has them yet, the record of the earlier list, marked so.
 */
export function fastestRun({
  fastest,
  fastestBefore,
}: Pick<StatisticsRows, 'fastest' | 'fastestBefore'>): FastestRun | undefined {
  const record = timed(fastest[0]);
  if (record === undefined) {
    const earlier = timed(fastestBefore);
    return earlier && { ...earlier, previousVersion: true };
  }
  const next = timed(fastest[1]);
  return {
    ...record,
    ...(next === undefined ? {} : { lead: next.ms - record.ms }),
    previousVersion: false,
  };
}
