/** Writes into a notes panel as a person does. */
import '../../../src/define/checklist-notes.js';
import type { ChecklistNotes } from '../../../src/elements/checklist-notes/checklist-notes.js';
import type { ChecklistSession } from '../../../src/session/checklist-session.js';
import { named } from '../../harness/accessible-name.js';
import { placePanel, settled, words, type Panel } from './panel-fixture.js';

export class NotesHarness {
  readonly #panel: Panel<ChecklistNotes>;
  readonly #session: ChecklistSession | undefined;

  constructor(panel: Panel<ChecklistNotes>, session: ChecklistSession | undefined) {
    this.#panel = panel;
    this.#session = session;
  }

  get element(): ChecklistNotes {
    return this.#panel.element;
  }

  get #root(): ShadowRoot {
    if (this.element.shadowRoot === null) throw new Error('The panel has not rendered yet.');
    return this.element.shadowRoot;
  }

  /** The field, by its label. */
  get field(): HTMLTextAreaElement {
    const [field] = named<HTMLTextAreaElement>(this.#root, 'textarea', 'My Notes');
    if (field === undefined) throw new Error('No field is named My Notes.');
    return field;
  }

  get status(): string {
    return words(this.#root.querySelector('[part="status"]'));
  }

  /** What describes the field. */
  get hint(): string {
    const id = this.field.getAttribute('aria-describedby');
    return id === null ? '' : words(this.#root.getElementById(id));
  }

  focus(): void {
    this.field.focus();
  }

  type(text: string): void {
    this.field.value = text;
    this.field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  async leave(): Promise<void> {
    this.field.blur();
    await this.settled();
  }

  /** Types and leaves the field. */
  async write(text: string): Promise<void> {
    this.focus();
    this.type(text);
    await this.leave();
  }

  offer(session: ChecklistSession | undefined): void {
    this.#panel.offer(session);
  }

  async settled(): Promise<void> {
    await settled(this.element, this.#session);
    await this.element.updateComplete;
  }
}

export async function notesOf(
  session: ChecklistSession | undefined,
  attributes: Readonly<Record<string, string>> = {},
): Promise<NotesHarness> {
  const panel = await placePanel('checklist-notes', session, attributes);
  const harness = new NotesHarness(panel, session);
  await harness.settled();
  return harness;
}

/** What the page's announcer says, once it has had time to speak. */
export async function announced(): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  const regions = document.querySelectorAll('[data-checklist-announcer]');
  return [...regions]
    .map((region) => words(region))
    .join(' ')
    .trim();
}
