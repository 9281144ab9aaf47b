/** Drives a runner as a person does: by role and name. */
import { fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/define/index.js';
import type { ChecklistRunner } from '../../../src/elements/checklist-runner/checklist-runner.js';
import { named } from '../../harness/accessible-name.js';

let names = 0;
/** A namespace of its own for each test: all test files share one origin. */
export const freshNamespace = (): string => `test-${String(Date.now())}-${String((names += 1))}`;

export class RunnerHarness {
  readonly element: ChecklistRunner;

  constructor(element: ChecklistRunner) {
    this.element = element;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('The runner has not rendered yet.');
    return shadowRoot;
  }

  get text(): string {
    return this.root.textContent.replace(/\s+/gu, ' ');
  }

  get checkboxes(): HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  checkbox(name: string): HTMLInputElement {
    return this.#one('input[type="checkbox"]', name);
  }

  button(name: string | RegExp): HTMLButtonElement {
    return this.#one('button', name);
  }

  hasButton(name: string | RegExp): boolean {
    return named(this.root, 'button', name).length > 0;
  }

  field(name: string | RegExp): HTMLInputElement | HTMLTextAreaElement {
    return this.#one('input[type="text"], textarea', name);
  }

  radio(name: string): HTMLInputElement {
    return this.#one('input[type="radio"]', name);
  }

  /** Clicks, and waits until it is stored and shown. */
  async click(target: HTMLElement): Promise<void> {
    target.click();
    await this.settled();
  }

  async type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  async press(target: HTMLElement, key: string): Promise<void> {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.element.session?.idle();
    await new Promise((resolve) => setTimeout(resolve));
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller's selector says which
  #one<T extends HTMLElement>(selector: string, name: string | RegExp): T {
    const found = named<T>(this.root, selector, name);
    const [only] = found;
    if (!only || found.length > 1) {
      const all = [...this.root.querySelectorAll(selector)].length;
      throw new Error(
        `${String(found.length)} of ${String(all)} ${selector} are named ${String(name)}`,
      );
    }
    return only;
  }
}

export interface RunnerOptions {
  readonly checklist?: unknown;
  readonly namespace?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A runner on the page, its list read and its run restored. */
export async function runnerWith(options: RunnerOptions = {}): Promise<RunnerHarness> {
  const {
    checklist = ['One', 'Two', 'Three'],
    namespace = freshNamespace(),
    attributes = {},
  } = options;
  const element = document.createElement('checklist-runner');
  element.namespace = namespace;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (!element.hasAttribute('checklist-id')) element.checklistId = 'list';
  element.checklist = checklist;
  const ready = oneEvent(element, 'checklist-ready');
  await fixture(html`${element}`);
  await ready;
  const harness = new RunnerHarness(element);
  await harness.settled();
  return harness;
}

/** Every checklist event that passes `document` while `act` runs. */
export async function heard(
  act: () => Promise<unknown>,
  types: readonly string[],
): Promise<string[]> {
  const seen: string[] = [];
  const listener = (event: Event): void => {
    seen.push(event.type);
  };
  for (const type of types) document.addEventListener(type, listener);
  await act();
  for (const type of types) document.removeEventListener(type, listener);
  return seen;
}
