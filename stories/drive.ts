/** Drives an element of a story as a person does: by role and name. */
import type { LitElement } from 'lit';
import type { ChecklistSession } from '../src/session/checklist-session.js';
import { named } from '../test/harness/accessible-name.js';

type Driven = LitElement & { readonly session?: ChecklistSession | undefined };

/** A list of two thousand steps on a busy machine takes seconds. */
const PATIENCE_MS = 15_000;

/** Asks again every frame until there is an answer. */
export async function until<T>(what: string, ask: () => T | undefined | null | false): Promise<T> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const answer = ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (performance.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
}

export class Driver<T extends Driven> {
  readonly element: T;

  constructor(element: T) {
    this.element = element;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('The element has not rendered yet.');
    return shadowRoot;
  }

  /** Waits until the element says so. */
  async says(text: string): Promise<void> {
    await until(`“${text}”`, () => this.root.textContent.replace(/\s+/gu, ' ').includes(text));
  }

  press(name: string | RegExp): Promise<void> {
    return this.#click('button', name);
  }

  /** Checks or unchecks. */
  tick(name: string): Promise<void> {
    return this.#click('input[type="checkbox"]', name);
  }

  choose(name: string): Promise<void> {
    return this.#click('input[type="radio"]', name);
  }

  open(name: string | RegExp): Promise<void> {
    return this.#click('summary', name);
  }

  async write(name: string | RegExp, text: string): Promise<void> {
    const field = await this.#find<HTMLInputElement>('input[type="text"], textarea', name);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  /** Everything so far is stored and shown. */
  async settled(): Promise<void> {
    await this.element.session?.idle();
    await new Promise((resolve) => setTimeout(resolve));
    await this.element.updateComplete;
  }

  #find<E extends HTMLElement>(selector: string, name: string | RegExp): Promise<E> {
    return until(`${selector} named ${String(name)}`, () =>
      named<E>(this.root, selector, name).at(0),
    );
  }

  async #click(selector: string, name: string | RegExp): Promise<void> {
    const control = await this.#find(selector, name);
    control.click();
    await this.settled();
  }
}

/** The first element of that tag in the story, rendered. */
export async function elementIn<Tag extends keyof HTMLElementTagNameMap>(
  canvas: ParentNode,
  tag: Tag,
): Promise<Driver<Extract<HTMLElementTagNameMap[Tag], Driven>>> {
  const element = await until(tag, () => canvas.querySelector(tag));
  await (element as unknown as LitElement).updateComplete;
  return new Driver(element as Extract<HTMLElementTagNameMap[Tag], Driven>);
}

/** The runner of the story, its list read and its run restored. */
export async function runnerIn(
  canvas: ParentNode,
): Promise<Driver<HTMLElementTagNameMap['checklist-runner']>> {
  const runner = await elementIn(canvas, 'checklist-runner');
  let ready = false;
  void runner.element.ready.then(() => {
    ready = true;
  });
  await until('the run to be restored', () => ready);
  await runner.settled();
  return runner;
}
