/** What an export takes along: the events, the wordings they name, and the notes. */
import type { Revision } from '../run/revision.js';
import type { RunEvent } from '../run/run-event.js';
import type { StoredRecord } from './checklist-store.js';
import { everyRunId } from './every-run-id.js';
import type { LedgerTransaction } from './ledger-transaction.js';
import { readNotes } from './note-rows.js';

export async function readRecord(
  transaction: LedgerTransaction,
  only: string | undefined,
): Promise<StoredRecord> {
  const { rows, checklistId } = transaction;
  const events: RunEvent[] = [];
  for (const runId of only === undefined ? await everyRunId(rows) : [only]) {
    const found = await transaction.events(runId);
    if (found[0]?.checklistId === checklistId) events.push(...found);
  }
  const revisions: Revision[] = [];
  const named = events.flatMap((event) => ('revision' in event ? [event.revision] : []));
  for (const id of new Set(named)) {
    const revision = await transaction.revisions.fetch(id);
    if (revision !== undefined) revisions.push(revision);
  }
  const prefixes = only === undefined ? [''] : [`run/${only}`, `item/${only}/`];
  const notes = prefixes.map((prefix) => readNotes(rows.rows, `${checklistId}/${prefix}`));
  return { events, revisions, notes: (await Promise.all(notes)).flat() };
}
