import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../shared/property.js';
import { SessionController } from '../../context/session-controller.js';
import { notesText } from '../../i18n/text/notes-text.js';
import type { ChecklistSession } from '../../session/checklist-session.js';
import type { SessionFact } from '../../session/session-fact.js';
import { CHECKLIST_NOTE } from '../../session/session-snapshot.js';
import { ChecklistNoteChangeEvent } from '../events.js';
import { announce } from '../shared/announcer.js';
import { ChecklistPanel } from '../shared/checklist-panel.js';
import { controlStyles } from '../shared/controls.styles.js';
import { icons } from '../shared/icons.js';
import { panelStyles } from '../shared/panel.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';
import { notesStyles } from './checklist-notes.styles.js';
import { NoteAutosave, type NoteEdit } from './note-autosave.js';
import { kilobytes, NOTE_LIMIT, noteSize, type NoteSize } from './note-limit.js';
import { noteStatus } from './note-status.js';

/** Events that would tell the page every key; a host's shortcuts, too, leave the field alone. */
const TYPING = [
  'beforeinput',
  'change',
  'compositionend',
  'compositionstart',
  'compositionupdate',
  'input',
  'keydown',
  'keypress',
  'keyup',
  'paste',
];

/**
 * Notes that belong to a checklist and outlive its runs. They save themselves. The element belongs
 * to the runner around it, to the one that `for` names, or by `checklist-id` to a checklist without
 * a runner on the page. Every attribute is also read as `data-…`.
 *
 * @tagname checklist-notes
 * @summary Notes on a checklist that save themselves.
 *
 * @fires {ChecklistNoteChangeEvent} checklist-note-change - A note was typed here; its text comes only with `notes-in-events`.
 * @fires {ChecklistErrorEvent} checklist-error - An attribute has a value that it does not take; its fallback shows.
 *
 * @csspart panel - The card around everything.
 * @csspart heading - The title of the panel, which labels the field.
 * @csspart status - "Saved just now", "Saving…", "Not saved".
 * @csspart field - The text field.
 * @csspart hint - How much room is left, near the limit of 64 kB.
 *
 * @cssproperty [--checklist-accent] - Focus rings; by default the host theme's accent, else indigo.
 * @cssproperty [--checklist-done=#0f7a55] - The tick of "Saved".
 * @cssproperty [--checklist-danger=#b42336] - "Not saved", and a note that is too long.
 * @cssproperty [--checklist-surface=transparent] - Background of the card.
 * @cssproperty [--checklist-muted] - Secondary text; by default the text colour at 76%.
 * @cssproperty [--checklist-line] - Hairlines; by default the text colour at 12%.
 * @cssproperty [--checklist-radius=0.75em] - Corners of the card.
 * @cssproperty [--checklist-pad=1.25em] - Padding of the card; `1em` when compact.
 * @cssproperty [--checklist-shadow=none] - Shadow of the card.
 */
export class ChecklistNotes extends ChecklistPanel {
  static readonly tagName = 'checklist-notes';
  static override readonly styles = [tokenStyles, controlStyles, panelStyles, notesStyles];

  /** The notes can be read and not changed; false by default. */
  @property({ type: Boolean }) readonly = false;

  /** `checklist-note-change` carries the text; false by default, because any script can listen. */
  @property({ type: Boolean, attribute: 'notes-in-events' }) notesInEvents = false;

  #focused = false;
  #shown?: ChecklistSession;

  readonly #autosave = new NoteAutosave(
    () => this.#openEdit(),
    () => this.requestUpdate(),
  );
  readonly #session = new SessionController(this, {
    select: ({ notes, storage, restored }) => [notes.get(CHECKLIST_NOTE), storage, restored],
    onSession: (session) => this.#handleSession(session),
    onFact: (fact) => this.#handleFact(fact),
  });

  override disconnectedCallback(): void {
    this.#focused = false;
    void this.#autosave.leave();
    super.disconnectedCallback();
  }

  protected override flush(): void {
    void this.#autosave.flush();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of TYPING) root.addEventListener(type, (event) => event.stopPropagation());
    return root;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Never while somebody writes: the caret would jump, and undo would take back another's words.
    const field = this.renderRoot.querySelector('textarea');
    if (field && !this.#focused && field.value !== this.#text) field.value = this.#text;
  }

  protected override render(): TemplateResult {
    const size = noteSize(this.#text);
    return this.card(
      html`<label for="note">${this.localizer.t(notesText.heading)}</label>`,
      this.#renderStatus(),
      html`<textarea
          id="note"
          class="field"
          part="field"
          dir=${this.#text === '' ? nothing : 'auto'}
          placeholder=${this.localizer.t(notesText.placeholder)}
          ?readonly=${this.readonly || this.#session.session === undefined}
          aria-invalid=${size.over}
          aria-describedby=${size.near ? 'limit' : nothing}
          @input=${this.#handleInput}
          @focus=${this.#handleFocus}
          @blur=${this.#handleBlur}
        ></textarea>
        ${size.near ? this.#renderLimit(size) : nothing}`,
    );
  }

  /** No live region: regions in shadow roots stay silent in several screen readers. */
  #renderStatus(): unknown {
    const { restored, storage } = this.#session.session?.snapshot ?? {};
    if (!restored || !storage) return nothing;
    const status = noteStatus({ save: this.#autosave.state, storage, empty: this.#text === '' });
    if (status === undefined) return nothing;
    const { tone, text } = status;
    const icon = { saved: icons.tick, failed: icons.alert, quiet: () => nothing }[tone]();
    return html`<span class="aside ${tone}" part="status">${icon}${this.localizer.t(text)}</span>`;
  }

  #renderLimit({ bytes, over }: NoteSize): TemplateResult {
    const values = { used: kilobytes(bytes), limit: kilobytes(NOTE_LIMIT) };
    const text = over ? notesText.tooLong : notesText.room;
    return html`<p id="limit" class="aside ${over ? 'failed' : ''}" part="hint">
      ${this.localizer.t(text, values)}
    </p>`;
  }

  get #text(): string {
    return this.#autosave.draft ?? this.#session.session?.snapshot.notes.get(CHECKLIST_NOTE) ?? '';
  }

  /** Bound to the session of the first key: a panel that changes its checklist writes to the old one. */
  #openEdit(): NoteEdit | undefined {
    const { session } = this.#session;
    return (
      session && {
        save: (text) => session.setNote(CHECKLIST_NOTE, text, { by: this, origin: 'user' }),
        end: () => session.endNote(CHECKLIST_NOTE),
      }
    );
  }

  #handleSession(session: ChecklistSession | undefined): void {
    // A panel that is only moved gets the same session back.
    if (session === undefined || session === this.#shown) return;
    this.#shown = session;
    this.#autosave.reset();
  }

  #handleFact(fact: SessionFact): void {
    if (fact.type !== 'note-change' || fact.by !== this || this.#session.session === undefined)
      return;
    const { checklistId } = this.#session.session;
    const { origin, text } = fact;
    const said = { checklistId, itemId: undefined, origin, ...(this.notesInEvents && { text }) };
    this.dispatchEvent(new ChecklistNoteChangeEvent(said));
  }

  readonly #handleInput = (event: Event): void => {
    const text = (event.target as HTMLTextAreaElement).value;
    if (noteSize(text).over) this.#autosave.hold(text);
    else this.#autosave.type(text);
  };

  readonly #handleFocus = (): void => {
    this.#focused = true;
    this.#session.session?.beginNote(CHECKLIST_NOTE);
  };

  /** Once a stay in the field, not at every pause: nobody wants to hear "saved" while writing. */
  readonly #handleBlur = async (): Promise<void> => {
    this.#focused = false;
    const wrote = this.#autosave.wrote;
    await this.#autosave.leave();
    // What came from elsewhere meanwhile may be shown now.
    this.requestUpdate();
    if (!wrote) {
      this.#session.session?.endNote(CHECKLIST_NOTE);
      return;
    }
    const failed = this.#autosave.state === 'failed';
    const text = failed ? notesText.notesNotSaved : notesText.notesSaved;
    announce(this, this.localizer.t(text), failed);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'checklist-notes': ChecklistNotes;
  }
}
