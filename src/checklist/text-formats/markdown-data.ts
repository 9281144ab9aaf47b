import type { JsonValue } from '../checklist.js';
import { readFrontMatter } from './front-matter.js';
import { readOutline } from './markdown.js';
import { nestUnderNumbers } from './nest-under-numbers.js';
import {
  itemOf,
  LABEL_LEVEL,
  TABLE,
  type Outline,
  type OutlineItem,
  type OutlineList,
  type OutlineSection,
} from './outline.js';
import type { SourceTree } from './source-map.js';
import { isTaskLine, readTaskLine } from './task-line.js';

type JsonObject = Record<string, JsonValue>;

/** Markdown or plain text as a document in the canonical format, and what of it is no step. */
export interface MarkdownData extends SourceTree {
  readonly remarks: readonly Remark[];
}
interface Remark {
  readonly offset: number;
  readonly message: string;
}

/** Undefined if the text has no list. */
export function markdownToData(text: string): MarkdownData | undefined {
  const { fields, end } = readFrontMatter(text);
  const outline = readOutline(text, end);
  if (!outline.hasSteps && !outline.hasTables) return undefined;
  const builder = new DataBuilder(outline);
  const value = { ...fields, ...builder.section(outline.root) };
  return { value, start: 0, starts: builder.starts, remarks: builder.remarks() };
}

const put = (object: JsonObject, key: string, lines: readonly string[]): void => {
  if (lines.length > 0) object[key] = lines.join('\n');
};

class DataBuilder {
  readonly starts = new Map<object, number[]>();
  readonly #outline: Outline;
  /** Bullets that are shown and not ticked, and rows that are not even shown. */
  readonly #unticked: OutlineItem[] = [];
  readonly #leftOut: OutlineItem[] = [];

  constructor(outline: Outline) {
    this.#outline = outline;
  }

  remarks(): readonly Remark[] {
    return [
      ...remarkOn(
        this.#unticked,
        (what) =>
          `other lines have a tick box, so what has none is only shown (${what}); write "- [ ] " before each that is a step.`,
      ),
      ...remarkOn(
        this.#leftOut,
        (what) =>
          `tables beside a list are no steps, so their rows were left out (${what}); write "[ ]" in each that is a step.`,
      ),
    ];
  }

  section(section: OutlineSection): JsonObject {
    const [only] = section.nodes;
    // A single `Things to pack:` under a heading introduces its list, and is no section of it.
    if (section.nodes.length === 1 && only?.kind === 'section' && only.level === LABEL_LEVEL) {
      section.description.push(only.title);
      section.nodes = only.nodes;
    }
    const data: JsonObject = {};
    if (section.title !== '') data.title = section.title;
    put(data, 'description', section.description);
    data.items = this.#list(section.nodes);
    return data;
  }

  #list(all: readonly (OutlineItem | OutlineSection)[]): JsonValue[] {
    const nodes = nestUnderNumbers(all).filter((node) => !this.#isLeftOut(node));
    const list = nodes.map((node) =>
      node.kind === 'section' ? this.#group(node) : this.#item(node),
    );
    this.starts.set(
      list,
      nodes.map((node) => node.offset),
    );
    return list;
  }

  /** A heading above no step is a remark, or with a number or a box a step itself. */
  #group(section: OutlineSection): JsonObject {
    const data = this.section(section);
    const { title: text, offset, description } = section;
    if ((data.items as JsonValue[]).length > 0) return data;
    const hasBox = readTaskLine(text).state !== undefined;
    const item = itemOf(0, text, offset, { mark: isTaskLine(text) ? '#' : '', hasBox });
    item.description.push(...description);
    return this.#item(item);
  }

  #item(item: OutlineItem): JsonObject {
    const line = readTaskLine(item.text);
    const isStep = this.#isStep(item);
    if (!isStep && item.list.mark !== '') this.#unticked.push(item);
    const children = item.items.filter((child) => !this.#isLeftOut(child));
    const steps = children.filter((child) => this.#isStep(child));
    const details = children.filter((child) => !this.#isStep(child)).flatMap(detailLines);
    const data: JsonObject = { title: line.title, type: isStep ? 'check' : 'note' };
    const description = line.description === undefined ? [] : [line.description];
    put(data, 'description', [...description, ...item.description, ...details]);
    if (item.command !== undefined) data.command = item.command;
    if (line.isOptional) data.required = false;
    if (line.state !== undefined) data.status = line.state;
    if (steps.length > 0) data.items = this.#list(steps);
    return data;
  }

  /** Where some lines have a tick box, a list without any has no steps, nor do tables beside a list. */
  #isStep({ list, holdsBox }: OutlineItem): boolean {
    const { hasBoxes, hasSteps } = this.#outline;
    if (list.hasBox || holdsBox) return true;
    return list.mark !== '' && !hasBoxes && !(hasSteps && isRow(list));
  }

  #isLeftOut(node: OutlineItem | OutlineSection): boolean {
    if (node.kind !== 'item' || !isRow(node.list) || this.#isStep(node)) return false;
    this.#leftOut.push(node);
    return true;
  }
}

const isRow = ({ mark }: OutlineList): boolean => mark.startsWith(TABLE);

function remarkOn(
  items: readonly OutlineItem[],
  message: (what: string) => string,
): readonly Remark[] {
  const [first] = items;
  if (!first) return [];
  const { title } = readTaskLine(first.text);
  return [{ offset: first.offset, message: message(`${items.length}, the first "${title}"`) }];
}

/** A bullet without a box, below a step with one, describes that step. */
function detailLines(item: OutlineItem): string[] {
  const { title, description } = readTaskLine(item.text);
  const line = description === undefined ? title : `${title} — ${description}`;
  const code = item.command === undefined ? [] : [item.command];
  return [`• ${line}`, ...item.description, ...code, ...item.items.flatMap(detailLines)];
}
