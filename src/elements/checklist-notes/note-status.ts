/** What the line beside the heading says about the text in the field. */
import type { Text } from '../../i18n/text.js';
import { notesText } from '../../i18n/text/notes-text.js';
import type { StorageState } from '../../session/session-snapshot.js';
import type { SaveState } from './note-autosave.js';

export interface NoteStatus {
  readonly text: Text;
  readonly tone: 'saved' | 'quiet' | 'failed';
}

export interface NoteStatusInput {
  readonly save: SaveState;
  readonly storage: StorageState;
  readonly empty: boolean;
}

/** Nothing is said of an empty field that nobody touched. Only what is on disk is called saved. */
export function noteStatus({ save, storage, empty }: NoteStatusInput): NoteStatus | undefined {
  if (save === 'failed') return { text: notesText.notSaved, tone: 'failed' };
  if (save === 'saving') return { text: notesText.saving, tone: 'quiet' };
  if (save === 'idle' && empty) return undefined;
  if (storage === 'memory') return { text: notesText.inMemory, tone: 'quiet' };
  if (save === 'just-saved') return { text: notesText.savedJustNow, tone: 'saved' };
  return { text: notesText.saved, tone: 'saved' };
}
