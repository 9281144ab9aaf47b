/**
 * Moves the loose events of an ended run into its record. A reader takes the union of both, so this
 * may happen late, twice, or in two tabs.
 */
import { mergeEvents } from '../run/merge-events.js';
import type { LedgerTransaction } from './ledger-transaction.js';
import { RECORD_VERSION } from './schema.js';
import { isEnded } from './sums.js';

/** The runs of a checklist that have ended and have loose events. */
export async function packableRuns({
  rows,
  checklistId,
}: LedgerTransaction): Promise<readonly string[]> {
  const runIds: string[] = [];
  for (const runId of await rows.looseRunIds()) {
    const summary = await rows.summary(runId);
    if (isEnded(summary) && summary.checklistId === checklistId) runIds.push(runId);
  }
  return runIds;
}

/** Packs one run, if it is still ended. */
export async function packRun({ rows }: LedgerTransaction, runId: string): Promise<void> {
  if (!isEnded(await rows.summary(runId))) return;
  const record = await rows.record(runId);
  const loose = await rows.looseEvents(runId);
  // A record of a form that only later code reads is not written over.
  if (record === undefined || loose.length === 0) return;
  const events = [...mergeEvents(record.events, loose), ...record.rest];
  rows.rows.put('records', { runId, v: RECORD_VERSION, form: 'objects', events });
  // One by one: rows that are no events stay, for whoever can read them.
  for (const event of loose) rows.rows.delete('events', [event.runId, event.clock, event.id]);
}
