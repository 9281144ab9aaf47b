/** Reads the few rows that statistics need and turns them into numbers. */
import type { Checklist } from '../checklist/checklist.js';
import type { Revision } from '../run/revision.js';
import type { RunStatistics } from '../run/statistics/run-statistics.js';
import { summarizeRuns } from '../run/summarize-runs.js';
import type { ChecklistStore } from '../storage/checklist-store.js';
import type { SessionSettings } from './act-context.js';
import type { Clock } from './clock.js';

/** Runs in the chart. */
const CHARTED_RUNS = 12;

export interface StatisticsQuery {
  readonly checklistId: string;
  readonly checklist: Checklist | undefined;
  readonly revision: Revision | undefined;
  readonly clock: Clock;
  readonly settings: SessionSettings;
}

export async function readStatistics(
  store: ChecklistStore,
  { checklistId, checklist, revision, clock, settings }: StatisticsQuery,
): Promise<RunStatistics> {
  const requiredKey = revision?.requiredKey ?? '';
  const { every = 'day', days = [] } = settings.streak ?? checklist?.streak ?? {};
  const byRun = every === 'run';
  const rows = await store.readStatistics(checklistId, { requiredKey, limit: CHARTED_RUNS, byRun });
  const now = clock.now();
  return summarizeRuns(rows, {
    now,
    offset: clock.offset(now),
    tz: clock.timeZone(),
    dayStart: settings.dayStart,
    items: checklist?.leaves ?? revision?.items ?? [],
    streak: byRun ? 'run' : { every, days },
  });
}
