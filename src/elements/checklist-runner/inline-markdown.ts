import { safeUrl } from '../../checklist/safe-url.js';
import { UNREAD } from './code-text.js';

/** What Markdown would read as a mark; a box at the beginning is one that the host left as text. */
const MARK =
  /(?<=^ ?)[[{](?!.?\])|[`*]|\\(?=[!-/:-@[-`{-~])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\](?=\()/gu;

/** Puts marks round a text, but not round the spaces at its ends, where they would be none. */
const wrap = (text: string, open: string, close = open): string =>
  text.replace(/\S(?:.*\S)?/su, (inner) => open + inner + close);

function link(element: Element, text: string): string {
  // A sign without letters is the heading's link to itself.
  if (!/[\p{L}\p{N}]/u.test(text)) return '';
  const url = safeUrl(element.getAttribute('href') ?? '');
  return url === undefined ? text : wrap(text, '[', `](${url.replace(/\s/gu, '%20')})`);
}

/** A stretch of rendered text as inline Markdown; a line break stays one. */
export function inlineMarkdown(node: Node): string {
  if (node instanceof Text) return node.data.replace(/\s+/gu, ' ').replace(MARK, '\\$&');
  if (!(node instanceof Element) || node.matches(UNREAD)) return '';
  const text = [...node.childNodes].map(inlineMarkdown).join('');
  switch (node.localName) {
    case 'a':
      return link(node, text);
    case 'b':
    case 'strong':
      return wrap(text, '**');
    case 'i':
    case 'em':
      return wrap(text, '*');
    case 'code':
    case 'kbd': {
      const code = node.textContent.replace(/\s+/gu, ' ');
      return code.includes('`') ? wrap(code, '`` ', ' ``') : wrap(code, '`');
    }
    case 'br':
      return '  \n';
    case 'img':
      return node.getAttribute('alt') ?? '';
    default:
      return text;
  }
}
