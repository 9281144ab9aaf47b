/**
 * The end of an erased run: its notes and all its events go but for the one that erased it. That
 * one travels with exports, so that neither a tab nor a file of another device brings the run back.
 */
import { foldRun } from '../run/fold-run.js';
import { isTombstone } from '../run/outcome.js';
import { summarizeRun } from '../run/run-summary-of.js';
import type { LedgerTransaction } from './ledger-transaction.js';
import { startingWith } from './row-transaction.js';

async function dropNotes({ rows, checklistId }: LedgerTransaction, runId: string): Promise<void> {
  rows.rows.delete('notes', startingWith(`${checklistId}/run/${runId}`));
  const ofItems = `${checklistId}/item/${runId}/`;
  const keys = await rows.rows.getKeys('notes', { from: [ofItems], to: [`${ofItems}\uffff`, []] });
  for (const key of keys) rows.rows.delete('notes', key);
}

/** Erased runs stand among the active ones until this was done. */
export async function purgeRuns(transaction: LedgerTransaction): Promise<void> {
  const { rows, checklistId, revisions } = transaction;
  for (const { runId, outcome } of await rows.active(checklistId)) {
    if (outcome !== 'erased') continue;
    const events = await transaction.events(runId);
    // A row that older code marked may say erased of a run that came back.
    if (foldRun(events, revisions.lookup).outcome !== 'erased') continue;
    const erasures = events.filter((event) => isTombstone([event]));
    rows.rows.delete('events', startingWith(runId));
    rows.rows.delete('records', runId);
    for (const event of erasures) rows.rows.put('events', event);
    rows.rows.put('runs', summarizeRun(foldRun(erasures, revisions.lookup)));
    await dropNotes(transaction, runId);
  }
}
