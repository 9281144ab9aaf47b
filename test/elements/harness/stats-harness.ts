/** Reads a statistics panel as a person does: by role and name. */
import '../../../src/define/checklist-stats.js';
import type { ChecklistStats } from '../../../src/elements/checklist-stats/checklist-stats.js';
import type { ChecklistSession } from '../../../src/session/checklist-session.js';
import { placePanel, settled, words, type Panel } from './panel-fixture.js';

export class StatsHarness {
  readonly #panel: Panel<ChecklistStats>;
  readonly #session: ChecklistSession | undefined;

  constructor(panel: Panel<ChecklistStats>, session: ChecklistSession | undefined) {
    this.#panel = panel;
    this.#session = session;
  }

  get element(): ChecklistStats {
    return this.#panel.element;
  }

  get around(): HTMLElement {
    return this.#panel.around;
  }

  get #root(): ShadowRoot {
    if (this.element.shadowRoot === null) throw new Error('The panel has not rendered yet.');
    return this.element.shadowRoot;
  }

  get busy(): boolean {
    return this.#root.querySelector('section')?.ariaBusy === 'true';
  }

  get heading(): Element | null {
    return this.#root.querySelector('h1, h2, h3, h4, h5, h6');
  }

  get since(): string {
    return words(this.#root.querySelector('[part="since"]'));
  }

  /** Names of the tiles as they are read out, in order. */
  get tiles(): string[] {
    return [...this.#root.querySelectorAll('dt')].map((term) => spoken(term));
  }

  /** Value of a tile by its spoken name. */
  tile(name: string): Element {
    const term = [...this.#root.querySelectorAll('dt')].find((each) => spoken(each) === name);
    const value = term?.nextElementSibling;
    if (!value) throw new Error(`No tile is named ${name}.`);
    return value;
  }

  says(name: string): string {
    return words(this.tile(name));
  }

  /** The image, by role. */
  get chart(): Element | null {
    return this.#root.querySelector('svg[role="img"]');
  }

  get bars(): string[] {
    return [...this.#root.querySelectorAll('svg[role="img"] g')].map(
      (bar) => bar.classList[0] ?? '',
    );
  }

  get caption(): string {
    return words(this.#root.querySelector('figcaption'));
  }

  get figure(): string {
    return words(this.#root.querySelector('figure'));
  }

  get table(): string[][] {
    const rows = [...this.#root.querySelectorAll('tbody tr')];
    return rows.map((row) => [...row.children].map((cell) => words(cell)));
  }

  offer(session: ChecklistSession | undefined): void {
    this.#panel.offer(session);
  }

  settled(): Promise<void> {
    return settled(this.element, this.#session);
  }
}

/** Without what is hidden from readers. */
function spoken(term: Element): string {
  const copy = term.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return words(copy);
}

export async function statsOf(
  session: ChecklistSession | undefined,
  attributes: Readonly<Record<string, string>> = {},
): Promise<StatsHarness> {
  const panel = await placePanel('checklist-stats', session, attributes);
  const harness = new StatsHarness(panel, session);
  await harness.settled();
  return harness;
}
