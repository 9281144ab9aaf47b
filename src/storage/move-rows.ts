/**
 * Files the history of a list under another name. No event says anything else than before but which list
 * it belongs to; what is derived is made anew for both names.
 */
import type { MovedHistory } from './checklist-store.js';
import { isSeen } from './former-list.js';
import { everyRunId } from './every-run-id.js';
import { LedgerTransaction } from './ledger-transaction.js';
import { readNotes } from './note-rows.js';
import { rebuildRows } from './rebuild-rows.js';
import { startingWith, type RowTransaction } from './row-transaction.js';
import { frozenName, readFrozen } from './stored-rows.js';

/** What stands behind the name of the list in the key of a note; longer names begin alike. */
const NOTE_OF_LIST = /^\/(?:checklist$|run\/|item\/)/u;

interface Row {
  readonly checklistId?: unknown;
}

/** Moves everything, or `only` what an earlier move brought: that one is then undone. */
export async function moveRows(
  rows: RowTransaction,
  from: string,
  to: string,
  only?: MovedHistory,
): Promise<MovedHistory> {
  const source = new LedgerTransaction(rows, from);
  const renamed = <Any>(row: Any): Any =>
    (row as Row).checklistId === from ? { ...row, checklistId: to } : row;
  const runIds: string[] = [];
  let runs = 0;
  for (const runId of only?.runIds ?? (await everyRunId(source.rows))) {
    const [event] = await source.events(runId);
    if (event?.checklistId !== from) continue;
    runIds.push(runId);
    for (const loose of await rows.getAll('events', { range: startingWith(runId) }))
      rows.put('events', renamed(loose as object));
    const record = (await rows.get('records', runId)) as { events: readonly object[] } | undefined;
    if (record) rows.put('records', { ...record, events: record.events.map(renamed) });
    const summary = await source.rows.summary(runId);
    if (!summary) continue;
    rows.put('runs', renamed(summary));
    if (isSeen(summary)) runs += 1;
  }
  const notes: string[] = [];
  for (const version of await readNotes(rows, `${from}/`)) {
    const { noteKey, id } = version;
    const rest = noteKey.slice(from.length);
    if (!NOTE_OF_LIST.test(rest) || only?.notes.includes(id) === false) continue;
    notes.push(id);
    rows.delete('notes', [noteKey, id]);
    rows.put('notes', { ...version, noteKey: to + rest });
  }
  const days = readFrozen(await rows.get('meta', frozenName(from)));
  if (days.length > 0 && !only) {
    const own = readFrozen(await rows.get('meta', frozenName(to)));
    rows.put('meta', [...own, ...days], frozenName(to));
  }
  if (runIds.length > 0) {
    await rebuildRows(source);
    await rebuildRows(new LedgerTransaction(rows, to));
  }
  return { runIds, notes, runs };
}
