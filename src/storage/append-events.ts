/** Finds or starts the run that an act is about, lets the act decide, and appends what it decided. */
import { isFinished } from '../run/effective.js';
import { foldRun } from '../run/fold-run.js';
import { compareEvents, type RunEvent } from '../run/run-event.js';
import type { Run } from '../run/run.js';
import type { AppendRequest, AppendResult, RunTarget } from './checklist-store.js';
import { byStart, startIn } from './ledger-rows.js';
import type { LedgerTransaction, StoredRun } from './ledger-transaction.js';

type NamedTarget = Extract<RunTarget, { readonly start: unknown }>;

const NOTHING: AppendResult = { before: undefined, run: undefined, events: [], endChanged: false };

/**
 * The run of a name that an act goes into: the preferred one, else the live one that was started last.
 * What was left half done before the preferred one ended is not what the act was meant for.
 */
async function findNamed(
  transaction: LedgerTransaction,
  { name, prefer, begin }: NamedTarget,
  known: Run | undefined,
): Promise<StoredRun | undefined> {
  const isLive = ({ run }: StoredRun): boolean => run?.live === true && run.name === name;
  const preferred = prefer === undefined ? undefined : await transaction.find(prefer, known);
  if (preferred && isLive(preferred)) return preferred;
  const since = preferred?.run?.events.at(-1);
  const active = await transaction.rows.active(transaction.checklistId);
  const wanted = active.filter(
    (summary) => summary.name === name && !(since && compareEvents(since, startIn(summary)) > 0),
  );
  for (const { runId } of wanted.sort(byStart)) {
    const found = await transaction.find(runId, known);
    // A row that older code marked stale may say live of a run that has ended.
    if (isLive(found)) return found;
  }
  // Finished while the act was on its way.
  const reopens = begin === undefined && preferred?.run && isFinished(preferred.run);
  return reopens ? preferred : undefined;
}

async function findTarget(
  transaction: LedgerTransaction,
  target: RunTarget,
  known: Run | undefined,
): Promise<StoredRun | undefined> {
  if ('runId' in target) return transaction.find(target.runId, known);
  const named = target.begin === 'new' ? undefined : await findNamed(transaction, target, known);
  if (named !== undefined) return named;
  // Written already, by an attempt whose answer was lost: starting twice would make two runs.
  const retried = await transaction.find(target.start.runId, known);
  return retried.run === undefined ? undefined : retried;
}

/** A start comes after everything on the list that is known here. */
async function startClock(transaction: LedgerTransaction, least: number): Promise<number> {
  const rollUp = await transaction.rows.rollUp(transaction.checklistId);
  const active = await transaction.rows.active(transaction.checklistId);
  return Math.max(least, rollUp?.clock ?? 0, ...active.map((summary) => summary.clock));
}

export async function appendEvents(
  transaction: LedgerTransaction,
  request: AppendRequest,
): Promise<AppendResult> {
  const { target, known, decide, revision, clock: least = 0 } = request;
  transaction.revisions.offer(revision);
  const found = await findTarget(transaction, target, known);
  let run = found?.run;
  let starts: readonly RunEvent[] = [];
  let clock = Math.max(least, found?.summary?.clock ?? 0);
  if (run === undefined) {
    // Named but not there: erased and purged, here or by another device. It stays away.
    if ('runId' in target) return NOTHING;
    clock = await startClock(transaction, clock);
    starts = transaction.stamp([target.start], undefined, clock);
    run = foldRun(starts, transaction.revisions.lookup);
  }
  const before = starts.length === 0 ? run : undefined;
  const decided = transaction.stamp(decide(run), run, clock);
  const begins = !('runId' in target) && target.begin !== undefined && starts.length > 0;
  if (decided.length === 0 && !begins) return { ...NOTHING, before, run: before };
  const next = await transaction.apply(run, decided);
  const events = [...starts, ...decided];
  const endChanged = await transaction.write(found?.summary, next, events);
  // Last, because this very run may have waited for it: its old summary must be subtracted once.
  await transaction.putRevision(revision);
  await transaction.finish();
  return { before, run: next, events, endChanged };
}
