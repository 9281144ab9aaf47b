/**
 * The end of an erased run: its events and notes go, its row stays as a tombstone, so that neither a
 * tab nor an import brings it back.
 */
import type { RunSummary } from '../run/run-summary.js';
import type { LedgerTransaction } from './ledger-transaction.js';
import { startingWith } from './row-transaction.js';

const listName = (checklistId: string): string => `erased:${checklistId}`;

/** Remembers what there is to purge: no index lists erased runs. */
export async function noteErased(
  { rows, checklistId }: LedgerTransaction,
  runIds: readonly string[],
): Promise<void> {
  if (runIds.length > 0) await rows.addToRunList(listName(checklistId), runIds);
}

/** What remains: that there was a run, and that it is gone. */
function tombstone(summary: RunSummary): RunSummary {
  const { startedAt: _startedAt, ...rest } = summary;
  return {
    ...rest,
    name: '',
    tz: 'UTC',
    offset: 0,
    activeMs: 0,
    elapsedMs: 0,
    total: 0,
    applicable: 0,
    done: 0,
    skipped: 0,
    notApplicable: 0,
    deferred: 0,
    open: 0,
    events: 0,
  };
}

async function dropNotes({ rows, checklistId }: LedgerTransaction, runId: string): Promise<void> {
  const ofRun = `${checklistId}/run/${runId}`;
  rows.rows.delete('notes', startingWith(ofRun));
  const ofItems = `${checklistId}/item/${runId}/`;
  const keys = await rows.rows.getKeys('notes', { from: [ofItems], to: [`${ofItems}\uffff`, []] });
  for (const key of keys) rows.rows.delete('notes', key);
}

export async function purgeRuns(transaction: LedgerTransaction): Promise<void> {
  const { rows, checklistId } = transaction;
  const runIds = await rows.runList(listName(checklistId));
  const kept: string[] = [];
  for (const runId of runIds) {
    const { summary, run } = await transaction.find(runId);
    // Undone in the meantime: the run is back.
    if (run?.outcome !== 'erased') continue;
    if (summary?.outcome !== 'erased') {
      // The row of a later version cannot be made a tombstone here; that version purges it.
      kept.push(runId);
      continue;
    }
    rows.rows.delete('events', startingWith(runId));
    rows.rows.delete('records', runId);
    rows.rows.put('runs', tombstone(summary));
    await dropNotes(transaction, runId);
  }
  if (kept.length > 0) rows.rows.put('meta', kept, listName(checklistId));
  else if (runIds.length > 0) rows.rows.delete('meta', listName(checklistId));
}
