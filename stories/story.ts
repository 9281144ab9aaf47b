/** What the stories of all elements have in common. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { forget } from './page-conditions.js';

/** Attributes by name, as the controls set them. */
export type Attributes = Readonly<Record<string, unknown>>;
export type ElementStory = StoryObj<Attributes>;
type ElementMeta = Meta<Attributes>;

class AttributesDirective extends Directive {
  override render(_attributes: Attributes, _names: readonly string[]): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [attributes, names]: [Attributes, readonly string[]]) {
    for (const name of names) {
      const value = attributes[name];
      if (value === true) element.setAttribute(name, '');
      else if ((typeof value === 'string' && value !== '') || typeof value === 'number') {
        element.setAttribute(name, String(value));
      } else element.removeAttribute(name);
    }
    return noChange;
  }
}

/**
 * Sets the attributes of these names. Controls also list properties that hold objects, which a text
 * field would fill with a string: they are none of the names.
 */
export const withAttributes = directive(AttributesDirective);

/** Namespaces that hold what their story put there. */
const prepared = new Set<string>();

/**
 * Every story keeps its data in a database of its own, named by the story's id, which is deleted
 * before the story starts; `parameters.prepare` then fills it. A change of a control keeps it.
 */
export const ownPage = {
  // A page like any other: it has a font, and follows the reader's light or dark.
  decorators: [
    (content) =>
      html`<div
        style="color-scheme: light dark; background: Canvas; color: CanvasText; font-family: system-ui, sans-serif; padding: 1rem"
      >
        ${content()}
      </div>`,
  ],
  loaders: [
    async ({ id, parameters }) => {
      if (prepared.has(id)) return;
      prepared.add(id);
      await forget(id);
      await (parameters['prepare'] as ((namespace: string) => Promise<void>) | undefined)?.(id);
    },
  ],
  beforeEach: [
    ({ id, canvasElement }) =>
      () => {
        prepared.delete(id);
        // A session is shared for as long as somebody on the page uses it.
        canvasElement.replaceChildren();
      },
  ],
} satisfies Partial<ElementMeta>;

/**
 * Makes the stories of one element: each bears the name of a state and shows its sentence in the
 * docs, so that neither is written twice.
 */
export const storiesShowing =
  <Names extends string>(states: Readonly<Record<Names, string>>) =>
  (state: Names, story: ElementStory = {}): ElementStory => ({
    ...story,
    parameters: {
      ...story.parameters,
      docs: { description: { story: states[state] } },
    },
  });
