/** Notes: versions beside each other, never one over the other. */
import type { NoteVersion } from '../run/note.js';
import { smallerText } from '../run/canonical-text.js';
import { mergeNotes } from '../run/merge-notes.js';
import type { LedgerTransaction } from './ledger-transaction.js';
import type { RowTransaction } from './row-transaction.js';
import { storageError } from './storage-errors.js';
import { readNoteVersion } from './stored-rows.js';

/** Every version whose key starts with `prefix`; what is no version is left out. */
export async function readNotes(
  rows: RowTransaction,
  prefix: string,
): Promise<readonly NoteVersion[]> {
  const range = { from: [prefix], to: [`${prefix}\uffff`, []] };
  const stored = await rows.getAll('notes', { range });
  return stored
    .map(readNoteVersion)
    .filter((version) => version?.noteKey.startsWith(prefix) === true)
    .filter((version) => version !== undefined);
}

/**
 * A version is rewritten only by the page that began it, one save after the other. Nothing is read
 * first: a page that is going away gets no answers any more, and its last words must be kept.
 */
export function writeNote(rows: RowTransaction, version: NoteVersion): Promise<void> {
  if (readNoteVersion(version) === undefined) return Promise.reject(storageError('invalid'));
  rows.put('notes', version);
  return Promise.resolve();
}

/** Versions from elsewhere: of one id the greater revision stays. Of other lists none is taken. */
export async function mergeNoteRows(
  { rows: { rows }, checklistId }: LedgerTransaction,
  notes: readonly unknown[],
): Promise<void> {
  for (const value of notes) {
    const version = readNoteVersion(value);
    if (version?.noteKey.startsWith(`${checklistId}/`) !== true) continue;
    const kept = readNoteVersion(await rows.get('notes', [version.noteKey, version.id]));
    const tie = kept?.rev === version.rev && smallerText(kept, version) === kept;
    if (!tie && (kept === undefined || kept.rev <= version.rev)) rows.put('notes', version);
  }
}

/**
 * Takes the text out of versions of My Notes that another one stands on. Their rows stay: a copy of
 * them that comes back from a file must still be known as covered.
 */
export async function purgeNotes({
  rows: { rows },
  checklistId,
}: LedgerTransaction): Promise<void> {
  const noteKey = `${checklistId}/checklist`;
  const versions = (await readNotes(rows, noteKey)).filter((each) => each.noteKey === noteKey);
  const shown = new Set(mergeNotes(versions).base.map(([id]) => id));
  for (const version of versions) {
    if (version.text !== '' && !shown.has(version.id)) rows.put('notes', { ...version, text: '' });
  }
}

/** Deletes every note of every list, and what else was remembered but for the device's name. */
export async function forget(rows: RowTransaction): Promise<readonly NoteVersion[]> {
  const notes = await readNotes(rows, '');
  rows.delete('notes', { from: [''], to: [[]] });
  for (const name of await rows.getKeys('meta', undefined)) {
    if (/^(frozen|exported|former):/u.test(String(name))) rows.delete('meta', name);
  }
  return notes;
}
