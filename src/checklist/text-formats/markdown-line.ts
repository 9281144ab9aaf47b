import { isDelimiter, type SourceLine } from './markdown-table.js';
import { isTaskLine } from './task-line.js';

/** A line of Markdown or plain text, told apart as far as one line can tell. */
export type MarkdownLine =
  | { readonly kind: 'blank' | 'rule' | 'markup' }
  | { readonly kind: 'underline'; readonly level: number }
  | { readonly kind: 'fence'; readonly mark: string }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'task' | 'text' | 'row'; readonly indent: number; readonly text: string };

/** Columns of leading white space; a tab reaches the next multiple of four. */
function indentOf(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === '\t') columns += 4 - (columns % 4);
    else if (character === ' ') columns += 1;
    else break;
  }
  return columns;
}

function headingText(text: string): string {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === '#') end -= 1;
  // `# C#` keeps its sharp: closing marks stand alone.
  return (end === 0 || text.charAt(end - 1) === ' ' ? text.slice(0, end) : text).trim();
}

export function classifyLine(source: string): MarkdownLine {
  // A quote, and a tag round a whole line, frame the text.
  const line = source.replace(/^\s*(?:> ?)+/, '').replace(/^<(\w+)[^<>]*>([^<>]*)<\/\1>$/, '$2');
  const text = line.trim();
  // A bullet, with or without a box, in which nothing stands yet.
  if (text === '' || /^[-*+](?: *\[[ xX]?\])?$/.test(text)) return { kind: 'blank' };
  if (/^=+$/.test(text)) return { kind: 'underline', level: 1 };
  if (/^-{2,}$/.test(text)) return { kind: 'underline', level: 2 };
  if (/^(?:[-_*] ?){3,}$/.test(text)) return { kind: 'rule' };
  const fence = /^(?:`{3,}|~{3,})/.exec(text)?.[0];
  if (fence !== undefined) return { kind: 'fence', mark: fence };
  const hashes = /^#{1,6}(?=\s)/.exec(text)?.[0].length;
  if (hashes !== undefined)
    return { kind: 'heading', level: hashes, text: headingText(text.slice(hashes)) };
  const indent = indentOf(line);
  if (/^\|.*\|/.test(text) || isDelimiter(text)) return { kind: 'row', indent, text };
  if (isTaskLine(text)) return { kind: 'task', indent, text };
  // Tags on a line of their own, as in `<details>`, frame the content and are none.
  if (/^(?:<\/?[a-z][^<>]*>|\[!\w+\])$/i.test(text)) return { kind: 'markup' };
  return { kind: 'text', indent, text };
}

/** The lines of a text from `start` on, with their offsets; any of the three line ends. */
export function* linesOf(text: string, start: number): Generator<SourceLine> {
  const lineEnd = /\r\n?|\n/g;
  let offset = start;
  lineEnd.lastIndex = start;
  for (let end = lineEnd.exec(text); end; end = lineEnd.exec(text)) {
    yield { text: text.slice(offset, end.index), offset };
    offset = lineEnd.lastIndex;
  }
  yield { text: text.slice(offset), offset };
}
