/** A heading whose level the page decides. */
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** What a heading carries. `focusable` lets a script, never the Tab key, put the focus on it. */
export interface HeadingOptions {
  readonly id?: string;
  readonly className?: string;
  readonly part?: string;
  readonly focusable?: boolean;
}

/**
 * `<h1>` to `<h6>`; a level outside is taken as the nearest. A template each, because a tag name
 * that is put together at run time needs the unsafe kind of template.
 */
export function renderHeading(
  level: number,
  options: HeadingOptions,
  content: unknown,
): TemplateResult {
  const id = ifDefined(options.id);
  const name = ifDefined(options.className);
  const part = ifDefined(options.part);
  const tab = ifDefined(options.focusable === true ? '-1' : undefined);
  switch (headingLevel(level)) {
    case 1:
      return html`<h1 id=${id} class=${name} part=${part} tabindex=${tab}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${name} part=${part} tabindex=${tab}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${name} part=${part} tabindex=${tab}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${name} part=${part} tabindex=${tab}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${name} part=${part} tabindex=${tab}>${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${name} part=${part} tabindex=${tab}>${content}</h6>`;
  }
}

/** The nearest level that HTML has. */
const headingLevel = (level: number) => Math.min(6, Math.max(1, Math.round(level)));
