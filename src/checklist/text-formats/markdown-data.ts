import type { JsonValue } from '../checklist.js';
import { readFrontMatter } from './front-matter.js';
import { readOutline } from './markdown.js';
import { LABEL_LEVEL, type OutlineItem, type OutlineSection } from './outline.js';
import type { SourceTree } from './source-map.js';
import { readTaskLine } from './task-line.js';

type JsonObject = Record<string, JsonValue>;

/** Markdown or plain text as a document in the canonical format; undefined if it has no list. */
export function markdownToData(text: string): SourceTree | undefined {
  const { fields, end } = readFrontMatter(text);
  const outline = readOutline(text, end);
  if (!outline.hasSteps) return undefined;
  const builder = new DataBuilder(outline.hasBoxes);
  const value = { ...fields, ...builder.section(outline.root) };
  return { value, start: 0, starts: builder.starts };
}

const put = (object: JsonObject, key: string, lines: readonly string[]): void => {
  if (lines.length > 0) object[key] = lines.join('\n');
};

class DataBuilder {
  readonly starts = new Map<object, number[]>();
  /** Where some lines have a tick box, lines without one are not ticked. */
  readonly #needsBox: boolean;

  constructor(needsBox: boolean) {
    this.#needsBox = needsBox;
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

  #list(nodes: readonly (OutlineItem | OutlineSection)[]): JsonValue[] {
    const list = nodes.map((node) =>
      node.kind === 'section' ? this.section(node) : this.#item(node),
    );
    this.starts.set(
      list,
      nodes.map((node) => node.offset),
    );
    return list;
  }

  #item(item: OutlineItem): JsonObject {
    const line = readTaskLine(item.text);
    const steps = item.items.filter((child) => this.#isStep(child));
    const details = item.items.filter((child) => !this.#isStep(child)).flatMap(detailLines);
    const data: JsonObject = { title: line.title, type: this.#isStep(item) ? 'check' : 'note' };
    const description = line.description === undefined ? [] : [line.description];
    put(data, 'description', [...description, ...item.description, ...details]);
    if (item.command !== undefined) data.command = item.command;
    if (line.isOptional) data.required = false;
    if (line.state !== undefined) data.status = line.state;
    if (steps.length > 0) data.items = this.#list(steps);
    return data;
  }

  #isStep(item: OutlineItem): boolean {
    return !item.isRemark && (item.hasBox || !this.#needsBox);
  }
}

/** A bullet without a box, below a step with one, describes that step. */
function detailLines(item: OutlineItem): string[] {
  const { title, description } = readTaskLine(item.text);
  const line = description === undefined ? title : `${title} — ${description}`;
  return [`• ${line}`, ...item.description, ...item.items.flatMap(detailLines)];
}
