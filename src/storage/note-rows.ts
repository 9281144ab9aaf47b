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
 * An older revision of a version never replaces a newer one: saves may overtake each other. The row is
 * put before the old one has been read: a page that is going away gets no answers any more.
 */
export async function writeNote(rows: RowTransaction, version: NoteVersion): Promise<void> {
  if (readNoteVersion(version) === undefined) throw storageError('invalid');
  const reading = rows.get('notes', [version.noteKey, version.id]);
  rows.put('notes', version);
  const stored = readNoteVersion(await reading);
  if (stored !== undefined && stored.rev >= version.rev) rows.put('notes', stored);
}
