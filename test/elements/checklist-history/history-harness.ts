/** Uses the history as a person does: by role and name. */
import { ContextProvider } from '@lit/context';
import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/checklist-history.js';
import { sessionContext } from '../../../src/context/session-context.js';
import type { ChecklistHistory } from '../../../src/elements/checklist-history/checklist-history.js';
import type { ChecklistSession } from '../../../src/session/checklist-session.js';
import { DAY, MINUTE, type TestSession } from '../../harness/session.js';

export const words = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

export class HistoryHarness {
  readonly element: ChecklistHistory;
  readonly #session: ChecklistSession;

  constructor(element: ChecklistHistory, session: ChecklistSession) {
    this.element = element;
    this.#session = session;
  }

  get root(): ShadowRoot {
    if (this.element.shadowRoot === null) throw new Error('The history has not rendered yet.');
    return this.element.shadowRoot;
  }

  get text(): string {
    return words(this.root.querySelector('section'));
  }

  /** Title, badge and details of each row. */
  get rows(): string[][] {
    return [...this.root.querySelectorAll('ol.runs > li')].map((row) =>
      [...row.querySelectorAll('.open, .badge, small')].map(words),
    );
  }

  get titles(): string[] {
    return [...this.root.querySelectorAll('.open')].map(words);
  }

  get months(): string[] {
    return [...this.root.querySelectorAll('.month')].map(words);
  }

  get message(): string {
    return words(this.root.querySelector('.message > span'));
  }

  get placeHeading(): string {
    return words(this.root.querySelector('#place'));
  }

  get steps(): string[] {
    return [...this.root.querySelectorAll('ol.steps > li')].map(words);
  }

  get comparison(): string[][] {
    const rows = [...this.root.querySelectorAll('tbody tr')];
    return rows.map((row) => [...row.children].map(words));
  }

  /** Words of each row of the table of times. */
  get times(): string[][] {
    return [...this.root.querySelectorAll('.times tbody tr')].map((row) =>
      [...row.children].map(words),
    );
  }

  facts(): Record<string, string> {
    const terms = [...this.root.querySelectorAll('dt')];
    return Object.fromEntries(terms.map((term) => [words(term), words(term.nextElementSibling)]));
  }

  button(name: string): HTMLButtonElement {
    const buttons = [...this.root.querySelectorAll('button')];
    const found = buttons.find((button) => words(button).replace('←', '').trim() === name);
    if (!found) throw new Error(`No button is named ${name}.`);
    return found;
  }

  has(name: string): boolean {
    return [...this.root.querySelectorAll('button, label')].some((each) => words(each) === name);
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  /** Opens the run of that title; without one the newest. */
  async open(title?: string): Promise<void> {
    const rows = [...this.root.querySelectorAll<HTMLElement>('.open')];
    const row = title === undefined ? rows[0] : rows.find((each) => words(each) === title);
    if (!row) throw new Error(`No run is called ${String(title)}.`);
    row.click();
    await waitUntil(() => this.placeHeading !== '', 'The run has not opened.');
  }

  async compare(): Promise<void> {
    this.button('Compare').click();
    await waitUntil(() => this.placeHeading !== '', 'The comparison has not opened.');
  }

  async show(filter: string): Promise<void> {
    const label = [...this.root.querySelectorAll('.filter label')].find(
      (each) => words(each) === filter,
    );
    label?.querySelector('input')?.click();
    await this.settled();
  }

  async find(text: string): Promise<void> {
    const field = this.root.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) throw new Error('There is no field to find runs with.');
    field.value = text;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  async choose(index: number): Promise<void> {
    this.boxes[index]?.click();
    await this.settled();
  }

  get boxes(): HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('input.box')];
  }

  async takeIn(text: string): Promise<void> {
    const input = this.root.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('No file can be taken in.');
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'run.json', { type: 'application/json' }));
    input.files = transfer.files;
    const before = this.message;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => this.message !== before, 'Nothing was said of the file.');
    await this.settled();
  }

  async settled(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) {
      await this.#session.idle();
      await this.#session.statistics();
      await new Promise((resolve) => setTimeout(resolve, 5));
      await this.element.updateComplete;
    }
  }
}

/** On the page, rendered once, and nothing read yet. */
export async function placeHistory(
  session: ChecklistSession,
  attributes: Readonly<Record<string, string>> = {},
): Promise<ChecklistHistory> {
  const around = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  new ContextProvider(around, { context: sessionContext, initialValue: session });
  const element = document.createElement('checklist-history');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  around.append(element);
  await element.updateComplete;
  return element;
}

export async function historyOf(
  session: ChecklistSession,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HistoryHarness> {
  const harness = new HistoryHarness(await placeHistory(session, attributes), session);
  await harness.settled();
  return harness;
}

export interface PastRun {
  readonly name?: string;
  /** Minutes for each step. */
  readonly minutes: readonly number[];
  readonly skip?: readonly string[];
  readonly end?: 'finish' | 'reset';
}

/** Runs the list once, a day after whatever was before. */
export async function live({ session, clock }: TestSession, past: PastRun): Promise<string> {
  clock.pass(DAY);
  await session.startAgain(past.name === undefined ? {} : { name: past.name });
  const leaves = session.snapshot.checklist?.leaves ?? [];
  for (const [index, minutes] of past.minutes.entries()) {
    clock.pass(minutes * MINUTE);
    const id = leaves[index]?.id ?? '';
    if (past.skip?.includes(id)) await session.setItems([id], 'skipped', { reason: 'Not today' });
    else await session.setItems([id], 'done');
  }
  const { runId = '' } = session.snapshot.run ?? {};
  if (past.end) await session[past.end]();
  return runId;
}
