/** Puts a panel on the page beside a session, as a runner around it would. */
import { ContextProvider } from '@lit/context';
import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { sessionContext } from '../../../src/context/session-context.js';
import type { ChecklistSession } from '../../../src/session/checklist-session.js';

export interface Panel<T extends LitElement> {
  readonly element: T;
  /** The ancestor that offers the session. */
  readonly around: HTMLElement;
  /** Offers another. */
  offer(session: ChecklistSession | undefined): void;
}

type PanelTag = 'checklist-stats' | 'checklist-notes';

export async function placePanel<K extends PanelTag>(
  tagName: K,
  session: ChecklistSession | undefined,
  attributes: Readonly<Record<string, string>>,
): Promise<Panel<HTMLElementTagNameMap[K]>> {
  const around = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  const provider = new ContextProvider(around, { context: sessionContext, initialValue: session });
  const element = document.createElement(tagName);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  around.append(element);
  await element.updateComplete;
  return { element, around, offer: (other) => provider.setValue(other) };
}

/** Everything stored, read and shown. */
export async function settled(
  element: LitElement,
  session: ChecklistSession | undefined,
): Promise<void> {
  await session?.idle();
  await session?.statistics();
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

export const words = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
