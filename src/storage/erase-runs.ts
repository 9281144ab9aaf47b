/**
 * Deleting is one more event: the run leaves every list and every sum at once, and can come back
 * until it is purged.
 */
import type { RunEventDraft } from '../run/run-event.js';
import type { Run } from '../run/run.js';
import { everyRunId } from './every-run-id.js';
import type { LedgerTransaction } from './ledger-transaction.js';
import { noteErased } from './purge-runs.js';

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
  draft: (run: { readonly runId: string }) => RunEventDraft,
): Promise<readonly string[]> {
  const runIds = which === 'all' ? await everyRunId(transaction.rows) : [which.runId];
  const erased = await appendToEach(transaction, runIds, (run) =>
    run.outcome === 'erased' ? undefined : draft(run),
  );
  const erasedIds = erased.map((run) => run.runId);
  await noteErased(transaction, erasedIds);
  return erasedIds;
}
