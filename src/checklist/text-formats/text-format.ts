import type { ReadErrorCode } from '../read-result.js';
import { HEADER, ITEM_TITLES } from '../vocabulary.js';
import { readFrontMatter } from './front-matter.js';
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

const ORG = /^(?:\*\*+ (?:TODO|DONE)\b|#\+\w+:|[ \t]*:PROPERTIES:)/m;
/** Comments, directives and marks above a document in YAML. */
const YAML_HEAD = /^(?:(?:[#%].*|---|[ \t]*)\r?\n)*/;
/** The first of several records, maybe in a field. */
const YAML_LIST =
  /^(?:[a-z]\w*:[ \t]*\r?\n[ \t]*)?- ([a-z]\w*): .*\r?\n(?:[ \t]*- \1: |[ \t]+[a-z]\w*:\s)/;
/** The first of several fields, one of which has a list. */
const YAML_MAP = /^([a-z]\w*): .*\r?\n(?=(?:.*\r?\n)*?[ \t]*[a-z]\w*:[ \t]*\r?\n[ \t]*- )/;

/** What a text is written in, if that is a format of lists which is not read, and what it can be made into. */
function otherFormat(text: string): readonly [name: string, other: string] | undefined {
  const body = text.slice(readFrontMatter(text).end).replace(YAML_HEAD, '');
  const key = (YAML_LIST.exec(body) ?? YAML_MAP.exec(body))?.[1] ?? '';
  if ([...HEADER, ...ITEM_TITLES].includes(key)) return ['YAML', 'JSON'];
  return ORG.test(text) ? ['Org mode', 'Markdown'] : undefined;
}

/** Texts that are surely something else: nothing, a web page, an unfinished merge, another format. */
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
  const other = otherFormat(text);
  if (other) {
    const [name, target] = other;
    const message = `this looks like ${name}, which is not read; convert it to ${target} and read that.`;
    return { code: 'not-a-checklist', offset: start, message };
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
