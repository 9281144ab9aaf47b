import { readTaskLine } from './task-line.js';

/** What the lines of a text say, before it becomes plain data. */
export interface OutlineItem {
  readonly kind: 'item';
  /** A paragraph among the steps. */
  readonly isRemark: boolean;
  /** It, or a step below it, has a tick box. */
  hasBox: boolean;
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
  hasSteps = false;
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

  addStep(indent: number, text: string, offset: number): OutlineItem {
    const parent = this.itemAt(indent);
    const item: OutlineItem = {
      kind: 'item',
      isRemark: false,
      hasBox: readTaskLine(text).state !== undefined,
      indent,
      offset,
      text,
      description: [],
      items: [],
    };
    (parent?.items ?? this.#section.nodes).push(item);
    if (item.hasBox) {
      this.hasBoxes = true;
      for (const open of this.#items) open.hasBox = true;
    }
    if (this.#items.length < MAX_NESTING) this.#items.push(item);
    this.hasSteps = true;
    return item;
  }

  /** A paragraph is the description of the heading above it, or a remark among the steps. */
  addParagraph(text: string, offset: number): void {
    this.#items = [];
    const { nodes, description } = this.#section;
    if (nodes.length === 0) description.push(text);
    else {
      nodes.push({
        kind: 'item',
        isRemark: true,
        hasBox: false,
        indent: 0,
        offset,
        text,
        description: [],
        items: [],
      });
    }
  }
}
