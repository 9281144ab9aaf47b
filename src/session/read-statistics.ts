/** Reads the few rows that statistics need and turns them into numbers. */
import type { Checklist } from '../checklist/checklist.js';
import type { Revision } from '../run/revision.js';
import type { RunStatistics } from '../run/statistics/run-statistics.js';
import { summarizeRuns } from '../run/summarize-runs.js';
import type { ChecklistStore } from '../storage/checklist-store.js';
import type { Clock } from './clock.js';

/** Runs in the chart. */
const CHARTED_RUNS = 12;

export interface StatisticsQuery {
  readonly checklistId: string;
  readonly checklist: Checklist | undefined;
  readonly revision: Revision | undefined;
  readonly clock: Clock;
  /** Minutes after midnight. */
  readonly dayStart: number;
}

/** First and last civil day of each time in which no run is expected. */
export type FrozenDays = readonly (readonly [from: number, to: number])[];

export function readFrozen(stored: unknown): FrozenDays {
  const isRange = (range: unknown): boolean =>
    Array.isArray(range) && range.every(Number.isInteger);
  return Array.isArray(stored)
    ? ((stored as readonly unknown[]).filter(isRange) as FrozenDays)
    : [];
}

export async function readStatistics(
  store: ChecklistStore,
  { checklistId, checklist, revision, clock, dayStart }: StatisticsQuery,
): Promise<RunStatistics> {
  const requiredKey = revision?.requiredKey ?? '';
  const rows = await store.readStatistics(checklistId, { requiredKey, limit: CHARTED_RUNS });
  const now = clock.now();
  const every = checklist?.streak?.every;
  return summarizeRuns(rows, {
    now,
    offset: clock.offset(now),
    tz: clock.timeZone(),
    dayStart,
    items: checklist?.leaves ?? [],
    ...(checklist?.streak && every !== undefined && every !== 'run'
      ? { streak: { ...checklist.streak, every } }
      : {}),
  });
}
