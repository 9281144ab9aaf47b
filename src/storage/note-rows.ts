/** Notes: versions beside each other, never one over the other. */
import type { NoteVersion } from '../run/note.js';
import { storageError } from './storage-errors.js';
import type { RowTransaction } from './row-transaction.js';
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
