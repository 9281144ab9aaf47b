import { classifyLine, linesOf, type MarkdownLine } from './markdown-line.js';
import { LABEL_LEVEL, Outline, type OutlineItem } from './outline.js';

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
 * below a step are commands.
 */
export function readOutline(text: string, start: number): Outline {
  const reader = new OutlineReader();
  for (const line of linesOf(text, start)) reader.read(line.text, line.offset);
  reader.end();
  return reader.outline;
}

class OutlineReader {
  readonly outline = new Outline();
  #paragraph: Paragraph | undefined;
  /** The step whose text goes on in the next line. */
  #open: OutlineItem | undefined;
  #fence:
    | { readonly mark: string; readonly lines: string[]; readonly item: OutlineItem | undefined }
    | undefined;
  #isInComment = false;
  /** The line before ended with two spaces. */
  #isBroken = false;

  read(text: string, offset: number): void {
    if (this.#skipComment(text) || this.#readFence(text)) return;
    this.#readLine(classifyLine(text), text, offset);
    this.#isBroken = text.endsWith('  ');
  }

  end(): void {
    this.#closeFence();
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

  #skipComment(text: string): boolean {
    const isComment = this.#isInComment || text.trimStart().startsWith('<!--');
    this.#isInComment = isComment && !text.includes('-->');
    return isComment;
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
    const indent = text.length - text.trimStart().length;
    this.#fence = { mark, lines: [], item: this.outline.itemAt(indent) };
  }

  #closeFence(): void {
    const { item, lines } = this.#fence ?? {};
    this.#fence = undefined;
    if (!item || !lines) return;
    const first = lines[0] ?? '';
    const margin = first.length - first.trimStart().length;
    const code = lines.map((line) => line.slice(margin)).join('\n');
    item.command = item.command === undefined ? code : `${item.command}\n${code}`;
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
