/**
 * Reads a list that stands inside an element: JSON or Markdown in a script, a template or a code
 * block, or a list that the host already rendered. Only reads: changing light DOM breaks hydration.
 */
import { codeText } from './code-text.js';
import { renderedMarkdown } from './rendered-markdown.js';

export interface InlineSource {
  /** JSON, Markdown or plain text. */
  readonly value: string;
  /** For messages: which child it was. */
  readonly name: string;
}

const PANELS = 'checklist-stats, checklist-notes, checklist-history';
const SCRIPT =
  'script[type^="application/"][type$="json"], script[type="text/markdown"], script[type="text/plain"]';
const STEPS = /^\s*(?:[-*+]|\d+[.)])\s|^\s*[[{]/mu;

/** Children that are panels of their own and never data. */
export const isPanel = (node: Node): node is HTMLElement =>
  node instanceof HTMLElement && node.matches(PANELS);

function source(name: string, text = ''): InlineSource | undefined {
  const value = text.trim();
  return value === '' ? undefined : { value, name: `${name} in the page` };
}

/** A code block or a rendered list, whichever comes first. A word set as code is no list. */
function readBlock(blocks: readonly Element[], host: ParentNode & Node): InlineSource | undefined {
  const first = blocks.find((each) => each.matches('li') || STEPS.test(codeText(each)));
  if (first?.matches('li')) return source('list', renderedMarkdown(host));
  const code = first ?? blocks.at(-1);
  return code && source('code block', codeText(code));
}

function readText(host: Node): InlineSource | undefined {
  const text = [...host.childNodes]
    .filter((node) => !isPanel(node) && !(node instanceof Comment))
    .map((node) => node.textContent ?? '')
    .join('\n');
  return STEPS.test(text) ? source('text', text) : undefined;
}

/** The first source in an element, or that it is itself, in the documented order. */
export function readLightDom(host: ParentNode & Node): InlineSource | undefined {
  const all = (selector: string): Element[] =>
    [
      ...(host instanceof Element && host.matches(selector) ? [host] : []),
      ...host.querySelectorAll(selector),
    ].filter((each) => !each.closest(PANELS));
  const [template] = all('template');
  return (
    source('<script>', all(SCRIPT)[0]?.textContent) ??
    (template instanceof HTMLTemplateElement
      ? source('<template>', readLightDom(template.content)?.value)
      : undefined) ??
    readBlock(all('li, pre, code'), host) ??
    readText(host)
  );
}
