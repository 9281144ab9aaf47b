/** The panel under a row, whatever it is for: closing it, and saving the note that is typed in it. */
import { itemNote } from '../../session/session-snapshot.js';
import { focusOn, focusPanel, focusRow } from './runner-focus.js';
import type { NotePanel, Runner } from './runner-view.js';

/** A pause in typing after which a note is saved. */
const SAVE_AFTER_MS = 400;

const noteOf = ({ ui: { panel } }: Runner): NotePanel | undefined =>
  panel?.kind === 'note' ? panel : undefined;

/** Closes what is open, if anything is; the focus goes back to its row. */
export function closePanel(runner: Runner): boolean {
  const { panel } = runner.ui;
  if (!panel) return false;
  runner.show({ panel: undefined });
  if (panel.itemId !== undefined) void focusRow(runner, panel.itemId);
  else void focusOn(runner, `[data-action="${panel.kind}"]`);
  return true;
}

export function toggleNote(runner: Runner, itemId: string): void {
  const wasOpen = noteOf(runner)?.itemId === itemId;
  closePanel(runner);
  if (wasOpen || runner.readonly) return;
  openNote(runner, itemId);
  void focusPanel(runner);
}

function openNote(runner: Runner, itemId: string): void {
  const { session } = runner;
  if (!session) return;
  const { notes, noteOwner: owner } = session.snapshot;
  const key = itemNote(itemId);
  session.beginNote(key);
  const text = notes.get(key) ?? '';
  runner.show({ panel: { kind: 'note', itemId, text, saved: true, session, owner } });
}

export function typeNote(runner: Runner, text: string): void {
  const panel = noteOf(runner);
  if (!panel) return;
  runner.show({ panel: { ...panel, text, saved: false } });
  setTimeout(() => {
    if (noteOf(runner)?.text === text) saveNote(runner);
  }, SAVE_AFTER_MS);
}

/** Writes what is being typed, to the run that it is typed in: after a pause, on leaving, and when the page goes. */
export function saveNote(runner: Runner): void {
  const panel = noteOf(runner);
  if (!panel || panel.saved) return;
  const { itemId, text, session, owner } = panel;
  const context = { by: runner, origin: 'user', actor: runner.actor || undefined } as const;
  void session.setNote(itemNote(itemId), text, context, owner).then((kept) => {
    if (kept && noteOf(runner) === panel) runner.show({ panel: { ...panel, saved: true } });
  });
}

/** Something else is about to take the place of the note. */
export function leaveNote(runner: Runner): void {
  const panel = noteOf(runner);
  if (!panel) return;
  saveNote(runner);
  panel.session.endNote(itemNote(panel.itemId), panel.owner);
}

/** Other notes came into view, perhaps by an act on another page: the field goes on with what they hold. */
export function followNotes(runner: Runner): void {
  const panel = noteOf(runner);
  const owner = runner.session?.snapshot.noteOwner;
  if (!panel || !owner || owner === panel.owner) return;
  leaveNote(runner);
  openNote(runner, panel.itemId);
}
