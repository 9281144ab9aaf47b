import { plainMarks } from './line-marks.js';
import { classifyLine, linesOf, type MarkdownLine } from './markdown-line.js';
import { isDelimiter, type SourceLine } from './markdown-table.js';
import { LABEL_LEVEL, Outline, type OutlineItem } from './outline.js';
import { withLinks } from './references.js';

interface Paragraph {
  readonly lines: string[];
  readonly offset: number;
  /** A blank line followed. */
  isEnded: boolean;
}

/** Whether one line above a list names it: `Hardware:` or a line that is all bold. */
const isLabel = ({ lines }: Paragraph): boolean =>
  lines.length === 1 && /:(?:\*\*|__)?$|^(\*\*|__).*\1$/.test(lines[0] ?? '');

const labelText = (line: string): string =>
  line
    .replace(/^(\*\*|__)(.*)\1(:?)$/, '$2$3')
    .replace(/:$/, '')
    .trim();

/**
 * Reads the headings, lists and paragraphs of a Markdown or plain text from `start` on; code blocks
 * below a step or a remark are commands.
 */
export function readOutline(text: string, start: number): Outline {
  const reader = new OutlineReader(text);
  for (const line of linesOf(text, start)) reader.read(line.text, line.offset);
  reader.end();
  return reader.outline;
}

class OutlineReader {
  readonly outline = new Outline();
  #paragraph: Paragraph | undefined;
  /** The step whose text goes on in the next line. */
  #open: OutlineItem | undefined;
  #fence: { readonly mark: string; readonly lines: string[]; readonly indent: number } | undefined;
  #table: { readonly indent: number; readonly lines: SourceLine[] } | undefined;
  #isInComment = false;
  /** The line before ended with two spaces. */
  #isBroken = false;
  readonly #plainMarks: (line: string) => string;
  readonly #withLinks: (line: string) => string;
  readonly #lastCommentEnd: number;

  constructor(text: string) {
    this.#plainMarks = plainMarks(text);
    this.#withLinks = withLinks(text);
    this.#lastCommentEnd = text.lastIndexOf('-->');
  }

  read(source: string, offset: number): void {
    if (this.#readFence(source)) return;
    const text = this.#withLinks(this.#plainMarks(this.#withoutComments(source, offset)));
    if (text.trim() === '' && source.trim() !== '') return;
    const line = classifyLine(text);
    if (line.kind === 'row' || (line.kind === 'text' && this.#table && text.includes('|'))) {
      this.#readRow(line.indent, text, offset);
    } else {
      this.#closeTable();
      this.#readLine(line, text, offset);
    }
    this.#isBroken = text.endsWith('  ');
  }

  end(): void {
    this.#closeFence();
    this.#closeTable();
    this.#flush();
  }

  #readLine(line: MarkdownLine, text: string, offset: number): void {
    switch (line.kind) {
      case 'blank':
        this.#open = undefined;
        if (this.#paragraph) this.#paragraph.isEnded = true;
        break;
      case 'underline':
        this.#readUnderline(line.level);
        break;
      case 'heading':
        this.#flush();
        this.outline.addHeading(line.level, line.text, offset);
        break;
      case 'task':
        this.#flushBeforeList(line.indent);
        this.#open = this.outline.addStep(line.indent, line.text, offset);
        break;
      case 'text':
        this.#readText(line.indent, line.text, offset);
        break;
      case 'fence':
        this.#openFence(line.mark, text);
        break;
      default:
        this.#flush();
    }
  }

  #withoutComments(source: string, offset: number): string {
    let text = source;
    if (this.#isInComment) {
      const end = source.indexOf('-->');
      if (end < 0) return '';
      text = source.slice(end + 3);
      this.#isInComment = false;
    }
    return text.replace(/`[^`]*`|<!--.*?(-->|$)/g, (found, end?: string) => {
      // Code is none, nor is what nothing ends.
      if (end === undefined || (end === '' && offset > this.#lastCommentEnd)) return found;
      this.#isInComment = end === '';
      return '';
    });
  }

  #readRow(indent: number, text: string, offset: number): void {
    const { lines: [head, ...others] = [], isEnded, offset: start = 0 } = this.#paragraph ?? {};
    // Without bars at its sides, the head of a table begins as a paragraph does.
    const hasHead = head !== undefined && others.length === 0 && !isEnded && isDelimiter(text);
    if (hasHead) this.#paragraph = undefined;
    if (!this.#table) this.#flush();
    this.#table ??= { indent, lines: hasHead ? [{ text: head, offset: start }] : [] };
    this.#table.lines.push({ text, offset });
  }

  #closeTable(): void {
    const table = this.#table;
    this.#table = undefined;
    if (table) this.outline.addTable(table.indent, table.lines);
  }

  #readFence(text: string): boolean {
    const fence = this.#fence;
    if (!fence) return false;
    if (text.trim().startsWith(fence.mark)) this.#closeFence();
    else fence.lines.push(text);
    return true;
  }

  #openFence(mark: string, text: string): void {
    this.#flush();
    this.#fence = { mark, lines: [], indent: text.length - text.trimStart().length };
  }

  #closeFence(): void {
    const { indent, lines } = this.#fence ?? {};
    this.#fence = undefined;
    if (indent === undefined || !lines) return;
    const first = lines[0] ?? '';
    const margin = first.length - first.trimStart().length;
    this.outline.addCode(
      indent,
      lines.map((line) => line.slice(margin)),
    );
  }

  /** `===` or `---` under one line of text makes it a heading. */
  #readUnderline(level: number): void {
    const paragraph = this.#paragraph;
    if (paragraph?.lines.length === 1 && !paragraph.isEnded) {
      this.#paragraph = undefined;
      this.outline.addHeading(level, paragraph.lines[0] ?? '', paragraph.offset);
    }
    this.#flush();
  }

  #readText(indent: number, text: string, offset: number): void {
    const open = this.#open;
    if (open && indent > open.indent) {
      // A wrapped line goes on with the title; after a hard line break it describes.
      if (this.#isBroken || open.description.length > 0) open.description.push(text);
      else open.text += ` ${text}`;
      return;
    }
    if (this.#paragraph && !this.#paragraph.isEnded) {
      this.#paragraph.lines.push(text);
      return;
    }
    this.#flush();
    const item = this.outline.itemAt(indent);
    if (item) item.description.push(text);
    else this.#paragraph = { lines: [text], offset, isEnded: false };
  }

  #flushBeforeList(indent: number): void {
    const paragraph = this.#paragraph;
    if (paragraph && indent === 0 && isLabel(paragraph)) {
      this.#paragraph = undefined;
      this.outline.addHeading(LABEL_LEVEL, labelText(paragraph.lines[0] ?? ''), paragraph.offset);
    }
    this.#flush();
  }

  #flush(): void {
    const paragraph = this.#paragraph;
    this.#paragraph = undefined;
    this.#open = undefined;
    if (paragraph) this.outline.addParagraph(paragraph.lines.join(' '), paragraph.offset);
  }
}
