import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { SessionController } from '../../context/session-controller.js';
import { LocalizeController } from '../../i18n/localize-controller.js';
import type { Strings } from '../../i18n/text.js';
import { notesText } from '../../i18n/text/notes-text.js';
import type { ChecklistSession } from '../../session/checklist-session.js';
import type { SessionFact } from '../../session/session-fact.js';
import { CHECKLIST_NOTE } from '../../session/session-snapshot.js';
import { ChecklistNoteChangeEvent } from '../events.js';
import { announce, joinAnnouncer } from '../shared/announcer.js';
import { controlStyles } from '../shared/controls.styles.js';
import { DataAttributesController } from '../shared/data-attributes.js';
import { renderHeading } from '../shared/heading.js';
import { checkPanelAttributes, type PanelDensity } from '../shared/panel-attributes.js';
import { ThemeController, type Theme } from '../shared/theme-controller.js';
import { tokenStyles } from '../shared/tokens.styles.js';
import { notesStyles } from './checklist-notes.styles.js';
import { containTyping } from './contained-events.js';
import { NoteAutosave, type NoteEdit } from './note-autosave.js';
import { noteSize } from './note-limit.js';
import { noteStatus, type NoteStatus } from './note-status.js';
import { renderLimit, renderStatus } from './render-note-state.js';

const ATTRIBUTES = [
  'for',
  'checklist-id',
  'namespace',
  'readonly',
  'notes-in-events',
  'heading-level',
  'theme',
  'density',
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
export class ChecklistNotes extends LitElement {
  static readonly tagName = 'checklist-notes';
  static override readonly styles = [tokenStyles, controlStyles, notesStyles];

  /** Id of the runner whose notes these are. By default the runner around the element. */
  @property() for?: string;

  /** The checklist whose notes these are where no runner is near. */
  @property({ attribute: 'checklist-id' }) checklistId?: string;

  /** The database that `checklist-id` is looked up in: `checklists` by default. */
  @property() namespace?: string;

  /** The notes can be read and not changed; false by default. */
  @property({ type: Boolean }) readonly = false;

  /** `checklist-note-change` carries the text; false by default, because any script can listen. */
  @property({ type: Boolean, attribute: 'notes-in-events' }) notesInEvents = false;

  /** Level of the heading, 1 to 6; 3 by default. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** `light`, `dark` or `auto`, which follows the text colour of the page and is the default. */
  @property() theme: Theme = 'auto';

  /** `comfortable` by default, or `compact`. */
  @property() density: PanelDensity = 'comfortable';

  /** Texts to use in place of the built-in ones, by key; none by default. */
  @property({ attribute: false }) strings?: Strings;

  @query('textarea') private readonly field!: HTMLTextAreaElement | null;

  #focused = false;
  #shown?: ChecklistSession;
  #leaveAnnouncer: (() => void) | undefined;

  // Before the session's controller, which lets go of the session on leaving the page.
  readonly #autosave = new NoteAutosave(this, () => this.#openEdit());
  readonly #session = new SessionController(this, {
    select: ({ notes, storage, restored }) => [notes.get(CHECKLIST_NOTE), storage, restored],
    onSession: (session) => this.#handleSession(session),
    onFact: (fact) => this.#handleFact(fact),
  });
  readonly #localize = new LocalizeController(this);
  readonly #theme = new ThemeController(this);

  constructor() {
    super();
    new DataAttributesController(this, ATTRIBUTES);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaveAnnouncer = joinAnnouncer(this);
  }

  override disconnectedCallback(): void {
    this.#focused = false;
    super.disconnectedCallback();
    this.#leaveAnnouncer?.();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    containTyping(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    checkPanelAttributes(this, changed);
  }

  protected override updated(): void {
    // Never while somebody writes: the caret would jump, and undo would take back another's words.
    if (this.field === null || this.#focused || this.field.value === this.#text) return;
    this.field.value = this.#text;
  }

  protected override render(): TemplateResult {
    const { localizer } = this.#localize;
    const size = noteSize(this.#text);
    return html`<section
      class="root card panel"
      part="panel"
      data-scheme=${this.#theme.scheme}
      aria-labelledby="heading"
    >
      <div class="head">
        ${renderHeading(
          this.headingLevel,
          { id: 'heading', className: 'heading', part: 'heading' },
          html`<label for="note">${localizer.t(notesText.heading)}</label>`,
        )}
        ${renderStatus(this.#status, localizer)}
      </div>
      <textarea
        id="note"
        part="field"
        dir=${ifDefined(this.#text === '' ? undefined : 'auto')}
        placeholder=${localizer.t(notesText.placeholder)}
        ?readonly=${this.readonly || this.#session.session === undefined}
        aria-invalid=${size.over}
        aria-describedby=${ifDefined(size.near ? 'limit' : undefined)}
        @input=${this.#handleInput}
        @focus=${this.#handleFocus}
        @blur=${this.#handleBlur}
      ></textarea>
      ${renderLimit(size, localizer)}
    </section>`;
  }

  get #status(): NoteStatus | undefined {
    const snapshot = this.#session.session?.snapshot;
    if (snapshot?.restored !== true) return undefined;
    const { storage } = snapshot;
    return noteStatus({ save: this.#autosave.state, storage, empty: this.#text === '' });
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
    this.requestUpdate();
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
    const { localizer } = this.#localize;
    const kept = this.#autosave.state !== 'failed';
    if (kept) announce(this, localizer.t(notesText.notesSaved));
    else announce(this, localizer.t(notesText.notesNotSaved), 'assertive');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'checklist-notes': ChecklistNotes;
  }
}
