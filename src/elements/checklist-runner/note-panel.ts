/** The note panel of a row: opens, types, saves after a pause, and closes. */
import { itemNote } from '../../session/session-snapshot.js';
import type { RunnerOperations } from './runner-operations.js';

/** A pause in typing after which a note is saved. */
const SAVE_AFTER_MS = 400;

export class NotePanel {
  readonly #operations: RunnerOperations;
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor(operations: RunnerOperations) {
    this.#operations = operations;
  }

  toggle(itemId: string): void {
    const { ui, session, focus, blocked } = this.#operations;
    const { panel } = ui.view;
    if (panel?.kind === 'note' && panel.itemId === itemId) {
      this.close();
      return;
    }
    if (blocked) return;
    this.close();
    const text = session?.snapshot.notes.get(itemNote(itemId)) ?? '';
    session?.beginNote(itemNote(itemId));
    ui.open({ kind: 'note', itemId, text, saved: true });
    void focus.panel();
  }

  typed(text: string): void {
    const { ui } = this.#operations;
    const { panel } = ui.view;
    if (panel?.kind !== 'note') return;
    ui.open({ ...panel, text, saved: false });
    clearTimeout(this.#saving);
    this.#saving = setTimeout(this.flush, SAVE_AFTER_MS);
  }

  remove(): void {
    const { ui } = this.#operations;
    const { panel } = ui.view;
    if (panel?.kind !== 'note') return;
    ui.open({ ...panel, text: '', saved: false });
    this.close();
  }

  close(): void {
    const { ui, session, focus } = this.#operations;
    const { panel } = ui.view;
    if (panel?.kind !== 'note') return;
    this.flush();
    session?.endNote(itemNote(panel.itemId));
    ui.close();
    void focus.row(panel.itemId);
  }

  /** Writes what is being typed: after a pause, on leaving, and when the page goes. */
  readonly flush = (): void => {
    clearTimeout(this.#saving);
    const { ui, session, context } = this.#operations;
    const { panel } = ui.view;
    if (panel?.kind !== 'note' || panel.saved) return;
    const { itemId, text } = panel;
    void session?.setNote(itemNote(itemId), text, context).then((kept) => {
      const now = ui.view.panel;
      const same = now?.kind === 'note' && now.itemId === itemId && now.text === text;
      if (kept && same) ui.open({ ...now, saved: true });
    });
  };
}
