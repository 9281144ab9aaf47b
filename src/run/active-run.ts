import { compareEvents } from './run-event.js';
import type { RunSummary } from './run-summary.js';

/** What the choice reads of a summary row. */
export type ActiveRow = Pick<
  RunSummary,
  'runId' | 'name' | 'activeSince' | 'startClock' | 'startId'
>;

const startOfRow = (row: ActiveRow): { clock: number; id: string } => ({
  clock: row.startClock,
  id: row.startId,
});

/**
 * Rule 13: the active run of a name. Among live runs the one whose start is last in (clock, id)
 * order; but a device stays on the run that it wrote to last, `prefer`, while that one is live.
 */
export function activeRun<T extends ActiveRow>(
  rows: readonly T[],
  name: string,
  prefer?: string,
): T | undefined {
  const live = rows.filter((row) => row.activeSince !== undefined && row.name === name);
  return (
    live.find((row) => row.runId === prefer) ??
    live.sort((a, b) => compareEvents(startOfRow(a), startOfRow(b))).at(-1)
  );
}
