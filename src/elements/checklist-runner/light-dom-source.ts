/**
 * Reads a list that stands inside the element: JSON or Markdown in a script, a template or a code
 * block, or a list that the host already rendered. Only reads: changing light DOM breaks hydration.
 */
import type { JsonValue } from '../../checklist/checklist.js';

export interface InlineSource {
  readonly value: JsonValue;
  /** For messages: which child it was. */
  readonly name: string;
}

const PANELS = /^checklist-(?:stats|notes|history)$/u;
const SCRIPT =
  'script[type^="application/"][type$="json"], script[type="text/markdown"], script[type="text/plain"]';

/** Children that are panels of their own and never data. */
export const isPanel = (node: Node): node is HTMLElement =>
  node instanceof HTMLElement && PANELS.test(node.localName);

const textOf = (element: Element): string => element.textContent.trim();

/** A list item without its nested lists; a checkbox becomes its mark. */
function ownText(item: Element): string {
  const box = item.querySelector<HTMLInputElement>('input[type="checkbox"]');
  const own = box !== null && box.closest('li') === item;
  const copy = item.cloneNode(true) as Element;
  for (const nested of copy.querySelectorAll('ul, ol, input')) nested.remove();
  const text = textOf(copy).replace(/\s+/gu, ' ');
  return own ? `[${box.checked ? 'x' : ' '}] ${text}` : text;
}

function listItems(list: Element): JsonValue[] {
  return [...list.children]
    .filter((child) => child.localName === 'li')
    .map((item): JsonValue => {
      const nested = [...item.querySelectorAll('ul, ol')].find(
        (each) => each.parentElement?.closest('li') === item,
      );
      const text = ownText(item);
      return nested ? { title: text.replace(/^\[.\] /u, ''), items: listItems(nested) } : text;
    });
}

/** Headings and top-level lists, in document order: headings before a list title its section. */
function renderedList(nodes: readonly Element[]): JsonValue | undefined {
  const parts = nodes.flatMap((node) => [
    ...(node.matches('h1, h2, h3, h4, h5, h6, ul, ol') ? [node] : []),
    ...node.querySelectorAll('h1, h2, h3, h4, h5, h6, ul, ol'),
  ]);
  const tops = parts.filter((part) => part.parentElement?.closest('ul, ol') == null);
  const lists = tops.filter((part) => /^[uo]l$/u.test(part.localName));
  if (lists.length === 0) return undefined;
  let title = '';
  let heading = '';
  const sections: { title: string; items: JsonValue[] }[] = [];
  for (const part of tops) {
    if (lists.includes(part)) {
      sections.push({ title: heading, items: listItems(part) });
      heading = '';
    } else {
      if (heading !== '' && title === '') title = heading;
      heading = textOf(part);
    }
  }
  const [only] = sections;
  if (sections.length === 1 && only) {
    return { title: title || only.title, items: only.items };
  }
  return {
    title,
    items: sections.map((section) =>
      section.title ? section : { title: '', items: section.items },
    ),
  };
}

/** The first source among the element's children, in the documented order; nothing when bare. */
export function readLightDom(host: Element): InlineSource | undefined {
  const nodes = [...host.children].filter((child) => !isPanel(child));
  const find = (selector: string): Element | undefined =>
    nodes.find((node) => node.matches(selector)) ??
    nodes.map((node) => node.querySelector(selector)).find((found) => found !== null) ??
    undefined;
  const script = find(SCRIPT);
  if (script && textOf(script) !== '')
    return { value: textOf(script), name: '<script> in the page' };
  const template = find('template');
  if (template instanceof HTMLTemplateElement && template.content.textContent.trim()) {
    return { value: template.content.textContent.trim(), name: '<template> in the page' };
  }
  const code = find('pre, code');
  if (code && textOf(code) !== '') return { value: textOf(code), name: 'code block in the page' };
  const list = renderedList(nodes);
  if (list !== undefined) return { value: list, name: 'list in the page' };
  const text = [...host.childNodes]
    .filter((node) => node instanceof Text || (node instanceof Element && !isPanel(node)))
    .map((node) => node.textContent ?? '')
    .join('\n')
    .trim();
  return /^\s*(?:[-*+]|\d+[.)])\s|^\s*[[{]/mu.test(text)
    ? { value: text, name: 'text in the page' }
    : undefined;
}
