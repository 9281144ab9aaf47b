import { tableRows, type SourceLine } from './markdown-table.js';
import { readTaskLine } from './task-line.js';

/** Lines under one another with the same mark. */
export interface OutlineList {
  /** `1` for numbers, `|` and its place for a table, empty for a paragraph, else the bullet itself. */
  readonly mark: string;
  /** One of its lines has a tick box. */
  hasBox: boolean;
}

/** What the lines of a text say, before it becomes plain data. */
export interface OutlineItem {
  readonly kind: 'item';
  readonly list: OutlineList;
  /** A step below it has a tick box. */
  holdsBox?: boolean | undefined;
  readonly indent: number;
  readonly offset: number;
  text: string;
  readonly description: string[];
  readonly items: OutlineItem[];
  command?: string;
}

export interface OutlineSection {
  readonly kind: 'section';
  /** 0 is the document, 1 to 6 are headings, 7 is a line that ends with a colon before a list. */
  readonly level: number;
  readonly offset: number;
  title: string;
  readonly description: string[];
  nodes: (OutlineItem | OutlineSection)[];
}

export const LABEL_LEVEL = 7;
export const TABLE = '|';
// Deeper lists than any person writes; beyond it they become siblings, so that recursion is safe.
const MAX_NESTING = 60;

/** Grows the tree: knows where the next heading, step or paragraph belongs. */
export class Outline {
  readonly root: OutlineSection = {
    kind: 'section',
    level: 0,
    offset: 0,
    title: '',
    description: [],
    nodes: [],
  };
  hasBoxes = false;
  /** Without the rows of tables, which are steps only if nothing else is. */
  hasSteps = false;
  hasTables = false;
  /** The step or remark above. */
  #last: OutlineItem | undefined;
  #sections: OutlineSection[] = [this.root];
  #items: OutlineItem[] = [];

  get #section(): OutlineSection {
    return this.#sections.at(-1) ?? this.root;
  }

  /** The innermost open step that text at this indentation belongs to. */
  itemAt(indent: number): OutlineItem | undefined {
    while (this.#items.length > 0 && (this.#items.at(-1)?.indent ?? 0) >= indent) this.#items.pop();
    return this.#items.at(-1);
  }

  addHeading(level: number, title: string, offset: number): void {
    this.#items = [];
    this.#last = undefined;
    const { root } = this;
    if (level === 1 && root.title === '' && root.nodes.length === 0) {
      root.title = title;
      return;
    }
    while (this.#section.level >= level) this.#sections.pop();
    const section: OutlineSection = {
      kind: 'section',
      level,
      offset,
      title,
      description: [],
      nodes: [],
    };
    this.#section.nodes.push(section);
    this.#sections.push(section);
  }

  /** Answers the step, whose text may go on. */
  addStep(
    indent: number,
    text: string,
    offset: number,
    mark = text.charAt(0).replace(/\d/, '1'),
    hasBox = readTaskLine(text).state !== undefined,
  ): OutlineItem {
    const siblings = this.itemAt(indent)?.items ?? this.#section.nodes;
    const before = siblings.at(-1);
    const isSame = before?.kind === 'item' && before.list.mark === mark;
    const list = isSame ? before.list : { mark, hasBox: false };
    const item = itemOf(indent, text, offset, list);
    siblings.push(item);
    if (hasBox) {
      this.hasBoxes = list.hasBox = true;
      for (const open of this.#items) open.holdsBox = true;
    }
    if (this.#items.length < MAX_NESTING) this.#items.push(item);
    if (hasBox || !mark.startsWith(TABLE)) this.hasSteps = true;
    this.#last = item;
    return item;
  }

  addTable(indent: number, lines: readonly SourceLine[]): void {
    this.hasTables = true;
    for (const { text, offset, hasBox, description } of tableRows(lines)) {
      const mark = TABLE + String(lines[0]?.offset);
      this.addStep(indent, text, offset, mark, hasBox).description.push(...description);
    }
  }

  /** A paragraph is the description of the heading above it, or a remark among the steps. */
  addParagraph(text: string, offset: number): void {
    this.#items = [];
    const { nodes, description } = this.#section;
    if (nodes.length === 0) description.push(text);
    else nodes.push((this.#last = itemOf(0, text, offset, { mark: '', hasBox: false })));
  }

  /** Code belongs to what stands above it. */
  addCode(indent: number, lines: readonly string[]): void {
    const last = this.#last;
    const item = this.itemAt(indent) ?? last;
    const code = lines.join('\n');
    if (item) item.command = item.command === undefined ? code : `${item.command}\n${code}`;
    else this.#section.description.push(...lines.map((line) => line && `\`${line}\``));
  }
}

export const itemOf = (
  indent: number,
  text: string,
  offset: number,
  list: OutlineList,
): OutlineItem => ({
  kind: 'item',
  list,
  indent,
  offset,
  text,
  description: [],
  items: [],
});
