/** What `<checklist-notes>` says. */
import { texts } from '../text.js';

export const notesText = texts('notes', {
  heading: 'My Notes',
  placeholder: 'Anything worth remembering next time…',
  saving: 'Saving…',
  savedJustNow: 'Saved just now',
  saved: 'Saved',
  notSaved: 'Not saved',
  /** The browser blocks storage. */
  inMemory: 'Kept until this page closes',
  /** Announced. */
  notesSaved: 'Notes saved',
  notesNotSaved: 'Notes not saved',
  room: '{used} of {limit} kB used',
  tooLong: 'Too long to save: {used} of {limit} kB. Shorten it to keep it.',
});
