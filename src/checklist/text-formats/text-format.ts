import type { ReadErrorCode } from '../read-result.js';
import { isTaskLine } from './task-line.js';

/** Why a text is refused before anything reads it, with the offset that shows why. */
export interface TextRefusal {
  readonly code: ReadErrorCode;
  readonly message: string;
  readonly offset: number;
}

/** Past white space and HTML comments, which may open a Markdown file as well as a page. */
function contentStart(text: string): number {
  const space = /\s*/y;
  for (;;) {
    space.test(text);
    const at = space.lastIndex;
    if (!text.startsWith('<!--', at)) return at;
    const end = text.indexOf('-->', at);
    if (end < 0) return at;
    space.lastIndex = end + 3;
  }
}

const HTML = /^<(?:!doctype|\?xml|html|head|body|meta|title|script|style|svg|div|main)\b/i;

/** Texts that are surely something else: nothing, a web page, an unfinished merge. */
export function refuseText(text: string): TextRefusal | undefined {
  const start = contentStart(text);
  if (start === text.length) {
    return {
      code: 'empty-input',
      offset: 0,
      message:
        'the text is empty; write a JSON object with "items", or lines that begin with "- [ ] ".',
    };
  }
  if (HTML.test(text.slice(start, start + 20))) {
    return {
      code: 'html',
      offset: start,
      message:
        'this is a web page and no checklist; check that the address leads to the JSON file itself.',
    };
  }
  const conflict = /^<{7} .*$/m.exec(text);
  if (conflict && /^>{7} /m.test(text)) {
    return {
      code: 'syntax',
      offset: conflict.index,
      message:
        'this file has unresolved git conflict markers; resolve the conflict and read it again.',
    };
  }
  return undefined;
}

/** Whether a text means to be JSON: also when it is broken, so that the error can say where. */
export function looksLikeJson(text: string): boolean {
  const start = text.trimStart();
  // `[ ] step` and `[>] step` are lines of text; `[label](address)` is a link.
  const head = start.slice(0, 300);
  if (head.startsWith('[') && (isTaskLine(head) || /^\[[^\]\n"{]+\]\(/.test(head)))
    return /^\[\s*\]\s*$/.test(start);
  return /^(?:[{[]|\/[/*]|(?:"[^\n]*"|-?\d[\d.eE+-]*|true|false|null)\s*$)/.test(start);
}
