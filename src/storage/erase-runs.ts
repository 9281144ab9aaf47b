/**
 * Deleting is one more event: the run leaves every list and every sum at once, and can come back
 * until it is purged.
 */
import type { RunEventDraft } from '../run/run-event.js';
import type { Run } from '../run/run.js';
import type { EraseDraft, ErasedRuns } from './checklist-store.js';
import { everyRunId } from './every-run-id.js';
import { LedgerTransaction } from './ledger-transaction.js';
import type { RowTransaction } from './row-transaction.js';

/** Appends one event to each run that is stored; a draft of `undefined` passes the run over. */
export async function appendToEach(
  transaction: LedgerTransaction,
  runIds: readonly string[],
  draft: (run: Run) => RunEventDraft | undefined,
): Promise<readonly Run[]> {
  const changed: Run[] = [];
  for (const runId of runIds) {
    const { summary, run } = await transaction.find(runId);
    const drafted = run && draft(run);
    if (run === undefined || drafted === undefined) continue;
    const events = transaction.stamp([drafted], run, summary?.clock ?? 0);
    const next = await transaction.apply(run, events);
    if (events.length > 0) await transaction.write(summary, next, events);
    changed.push(next);
  }
  await transaction.finish();
  return changed;
}

/** Erases one run, or all of the checklist, empty ones included. Returns what was erased now. */
export async function eraseRuns(
  transaction: LedgerTransaction,
  which: { readonly runId: string } | 'all',
  draft: EraseDraft,
): Promise<readonly string[]> {
  const runIds = which === 'all' ? await everyRunId(transaction.rows) : [which.runId];
  const erased = await appendToEach(transaction, runIds, (run) =>
    run.outcome === 'erased' ? undefined : draft(run),
  );
  return erased.map((run) => run.runId);
}

/** Erases the runs of every checklist. */
export async function eraseEverything(
  rows: RowTransaction,
  draft: EraseDraft,
): Promise<readonly ErasedRuns[]> {
  const any = new LedgerTransaction(rows, '');
  const lists = new Set<string>();
  for (const runId of await everyRunId(any.rows)) {
    const [event] = await any.events(runId);
    if (event !== undefined) lists.add(event.checklistId);
  }
  const erased: ErasedRuns[] = [];
  for (const checklistId of lists) {
    const transaction = new LedgerTransaction(rows, checklistId);
    const runIds = await eraseRuns(transaction, 'all', draft);
    if (runIds.length > 0) erased.push({ checklistId, runIds });
  }
  return erased;
}
