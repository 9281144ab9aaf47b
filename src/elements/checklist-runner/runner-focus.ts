/** Moves focus to where the work goes on, once the page shows it. */
export interface FocusedRunner extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

const ROWS = 'input[data-action="toggle"]';

/** Frames to wait for a row: 10,000 rows in slices of 200, and some to spare. */
const MOST_SLICES = 200;

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 16);
  });

export class RunnerFocus {
  readonly #runner: FocusedRunner;

  constructor(runner: FocusedRunner) {
    this.#runner = runner;
  }

  firstRow(): Promise<void> {
    return this.#focus(() => this.#find(ROWS));
  }

  row(itemId: string): Promise<void> {
    return this.#focus(() => this.#row(itemId));
  }

  /** Brings the row into view first; on a long list it may still have to be rendered. */
  async shownRow(itemId: string): Promise<void> {
    await this.#runner.updateComplete;
    for (let wait = 0; wait < MOST_SLICES && !this.#row(itemId); wait += 1) await nextFrame();
    const row = this.#row(itemId);
    row?.scrollIntoView({ block: 'center' });
    row?.focus();
  }

  /** The tick closed the section that it stood in: on to the current step, else the footer. */
  async afterTick(): Promise<void> {
    const { shadowRoot } = this.#runner;
    const had = shadowRoot?.activeElement;
    await this.#runner.updateComplete;
    if (!had || had.isConnected) return;
    this.#find('input[aria-current], [part~="footer"] button')?.focus({ preventScroll: true });
  }

  /** The field of the open panel, else its heading. */
  panel(): Promise<void> {
    const fields = ':is(textarea, input[type="text"], [tabindex="-1"])';
    return this.#focus(() => this.#find(`[part~="panel"] ${fields}`));
  }

  completion(): Promise<void> {
    return this.#focus(() => this.#find('[part~="completion"] [tabindex="-1"]'));
  }

  /** The summary where there is no clipboard: selected, ready to be copied by hand. */
  async summary(): Promise<void> {
    await this.#runner.updateComplete;
    const field = this.#find('textarea[readonly]');
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.focus();
    field.select();
  }

  async #focus(find: () => HTMLElement | null | undefined): Promise<void> {
    await this.#runner.updateComplete;
    find()?.focus({ preventScroll: true });
  }

  #row(itemId: string): HTMLElement | undefined {
    const rows = this.#runner.shadowRoot?.querySelectorAll<HTMLElement>(ROWS) ?? [];
    return [...rows].find((row) => row.dataset['item'] === itemId);
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.#runner.shadowRoot?.querySelector<HTMLElement>(selector);
  }
}
