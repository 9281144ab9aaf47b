/** What a page reads: its runs when it opens, and the rows of the statistics. */
import type { RunSummary } from '../run/run-summary.js';
import { isUnended } from '../run/effective.js';
import type { Run } from '../run/run.js';
import type {
  EndedCursor,
  EndedPage,
  StatisticsQuery,
  StatisticsRows,
  StoredRuns,
} from './checklist-store.js';
import { byStart, type LedgerRows } from './ledger-rows.js';
import type { LedgerTransaction } from './ledger-transaction.js';
import { frozenName, isCurrent, isNewer, readFrozen } from './stored-rows.js';

/** What was read, and the derived rows among it that must be made anew before it can be trusted. */
export interface Reading<T> {
  readonly value: T;
  /** Runs whose summaries are of an older fold, or were marked by older code. */
  readonly unfitRuns: readonly string[];
  readonly unfitSums: boolean;
}

const isUnfit = (row: { readonly fold: number; readonly stale?: true }): boolean =>
  !isCurrent(row) && !isNewer(row);

const unfit = (summaries: readonly (RunSummary | undefined)[]): readonly string[] =>
  summaries.filter((row) => row !== undefined && isUnfit(row)).map((row) => row?.runId ?? '');

export async function readRuns(
  transaction: LedgerTransaction,
  known: readonly Run[],
): Promise<Reading<StoredRuns>> {
  const { rows, checklistId } = transaction;
  const summaries = [...(await rows.active(checklistId))].sort(byStart);
  const [last] = await rows.ended(checklistId, 1);
  const rollUp = await rows.rollUp(checklistId);
  const active: Run[] = [];
  const current = (summary: RunSummary): Promise<Run | undefined> =>
    transaction.current(
      summary.runId,
      summary,
      known.find((run) => run.runId === summary.runId),
    );
  for (const summary of summaries) {
    const run = await current(summary);
    if (run !== undefined && isUnended(run)) active.push(run);
  }
  const lastEnded = last && (await current(last));
  const clocks = [...active, ...(lastEnded ? [lastEnded] : [])].map((run) => run.clock);
  return {
    value: {
      active,
      lastEnded,
      ended: rollUp ? rollUp.completed + rollUp.partial + rollUp.reset : 0,
      clock: Math.max(0, rollUp?.clock ?? 0, ...clocks),
    },
    unfitRuns: unfit([...summaries, last]),
    unfitSums: false,
  };
}

/** A page of the index of ended runs, from where the last one stopped. */
export async function readEnded(
  { rows, checklistId }: LedgerTransaction,
  { limit, after }: { readonly limit: number; readonly after?: EndedCursor | undefined },
): Promise<Reading<EndedPage>> {
  const from = [checklistId];
  const to = after ? [checklistId, after.endedAt, after.startedAt] : [checklistId, []];
  const seen = after?.seen ?? 0;
  const page = { range: { from, to }, backwards: true, limit: seen + limit + 1 };
  const found = await rows.summaries('ended', page);
  const runs = found.slice(seen, seen + limit);
  const last = runs.at(-1);
  const { endedAt = 0, startedAt = 0 } = last ?? {};
  const ties = found
    .slice(0, seen + limit)
    .filter((row) => row.endedAt === endedAt && row.startedAt === startedAt).length;
  const next = found.length > seen + limit ? { next: { endedAt, startedAt, seen: ties } } : {};
  return { value: { runs, ...next }, unfitRuns: unfit(runs), unfitSums: false };
}

/** The record of an earlier list, where today's has none: of the set that was completed last. */
async function fastestBefore(
  rows: LedgerRows,
  checklistId: string,
  lastCompleted: RunSummary | undefined,
  sets: readonly string[],
): Promise<RunSummary | undefined> {
  const [first] = sets;
  if (first === undefined) return undefined;
  const last = lastCompleted?.requiredKey;
  const key = last !== undefined && sets.includes(last) ? last : first;
  const [fastest] = await rows.fastest(checklistId, key, 1);
  return fastest;
}

/** A fixed number of seeks, however many runs there are. */
export async function readStatistics(
  rows: LedgerRows,
  checklistId: string,
  query: StatisticsQuery,
): Promise<Reading<StatisticsRows>> {
  const rollUp = await rows.rollUp(checklistId);
  const frozen = readFrozen(await rows.rows.get('meta', frozenName(checklistId)));
  const itemCounts = await rows.itemCounts(checklistId);
  const [lastCompleted] = await rows.completed(checklistId, 1);
  const recent = await rows.ended(checklistId, query.limit);
  const fastest = await rows.fastest(checklistId, query.requiredKey, 2);
  const before =
    fastest.length > 0
      ? undefined
      : await fastestBefore(rows, checklistId, lastCompleted, Object.keys(rollUp?.fast ?? {}));
  return {
    value: { rollUp, itemCounts, lastCompleted, fastest, fastestBefore: before, recent, frozen },
    unfitRuns: unfit([lastCompleted, before, ...recent, ...fastest]),
    unfitSums: rollUp === undefined ? recent.length > 0 : isUnfit(rollUp),
  };
}
