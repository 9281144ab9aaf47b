/** What `<checklist-notes>` says. */
import { text } from '../text.js';

export const notesText = {
  heading: text('notes.heading', 'My Notes'),
  placeholder: text('notes.placeholder', 'Anything worth remembering next time…'),
  saving: text('notes.saving', 'Saving…'),
  savedJustNow: text('notes.saved-just-now', 'Saved just now'),
  saved: text('notes.saved', 'Saved'),
  notSaved: text('notes.not-saved', 'Not saved'),
  /** The browser blocks storage. */
  inMemory: text('notes.in-memory', 'Kept until this page closes'),
  /** Announced. */
  notesSaved: text('notes.notes-saved', 'Notes saved'),
  notesNotSaved: text('notes.notes-not-saved', 'Notes not saved'),
  room: text('notes.room', '{used} of {limit} kB used'),
  tooLong: text('notes.too-long', 'Too long to save: {used} of {limit} kB. Shorten it to keep it.'),
} as const;
