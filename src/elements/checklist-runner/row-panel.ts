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
  saveNote(runner);
  if (panel.kind === 'note') runner.session?.endNote(itemNote(panel.itemId));
  runner.show({ panel: undefined });
  if (panel.itemId !== undefined) void focusRow(runner, panel.itemId);
  else void focusOn(runner, `[data-action="${panel.kind}"]`);
  return true;
}

export function toggleNote(runner: Runner, itemId: string): void {
  const { session } = runner;
  const wasOpen = noteOf(runner)?.itemId === itemId;
  closePanel(runner);
  if (wasOpen || !session || runner.readonly) return;
  const text = session.snapshot.notes.get(itemNote(itemId)) ?? '';
  session.beginNote(itemNote(itemId));
  runner.show({ panel: { kind: 'note', itemId, text, saved: true } });
  void focusPanel(runner);
}

export function typeNote(runner: Runner, text: string): void {
  const panel = noteOf(runner);
  if (!panel) return;
  runner.show({ panel: { ...panel, text, saved: false } });
  setTimeout(() => {
    if (noteOf(runner)?.text === text) saveNote(runner);
  }, SAVE_AFTER_MS);
}

/** Writes what is being typed: after a pause, on leaving, and when the page goes. */
export function saveNote(runner: Runner): void {
  const panel = noteOf(runner);
  if (!panel || panel.saved) return;
  const { itemId, text } = panel;
  const context = { by: runner, origin: 'user', actor: runner.actor || undefined } as const;
  void runner.session?.setNote(itemNote(itemId), text, context).then((kept) => {
    const now = noteOf(runner);
    if (kept && now?.itemId === itemId && now.text === text) {
      runner.show({ panel: { ...now, saved: true } });
    }
  });
}
