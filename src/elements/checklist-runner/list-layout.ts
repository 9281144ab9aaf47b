/**
 * Where everything stands in a checklist, worked out once for each: runs of rows between sections,
 * cut into chunks, and a short number for each node that its DOM ids are made of. The document's own
 * ids will not do for that: they may hold spaces, and a section's may equal an item's.
 */
import type {
  Checklist,
  ChecklistItem,
  ChecklistNode,
  ChecklistSection,
} from '../../checklist/checklist.js';

/** Rows in one `<ol>`. Longer lists are cut, so that the browser can leave out what is not in view. */
export const CHUNK_ROWS = 100;

/** Up to `CHUNK_ROWS` neighbouring rows of one list. */
export interface RowChunk {
  readonly items: readonly ChecklistItem[];
  /** Position of the first row in its own list, from 1. */
  readonly start: number;
  /** Rows of the whole checklist that stand before it. */
  readonly offset: number;
  /** The counted steps among them. */
  readonly leaves: readonly ChecklistItem[];
  /** Ids of its rows and of everything under them. */
  readonly ids: ReadonlySet<string>;
}

export interface RowList {
  readonly kind: 'rows';
  readonly length: number;
  readonly chunks: readonly RowChunk[];
}

/** Neighbouring items make one list; a section stands by itself. */
export type Block = RowList | { readonly kind: 'section'; readonly section: ChecklistSection };

export interface ListLayout {
  /** Rows in all, remarks included; parts of a step are inside its row. */
  readonly rows: number;
  /** Top level. */
  readonly blocks: readonly Block[];
  /** Counted steps of the top level's blocks, one group a block: the groups of the strip. */
  readonly groups: readonly (readonly ChecklistItem[])[];
  sectionBlocks(section: ChecklistSection): readonly Block[];
  /** Number of a node, unique in the checklist. */
  key(node: ChecklistNode): number;
  /** Position of a counted step among all of them, from 1; 0 for anything else. */
  number(itemId: string): number;
  /** The counted steps at or under a node. */
  leaves(node: ChecklistNode): readonly ChecklistItem[];
  /** Ids of the sections that a counted step stands in. */
  around(itemId: string): readonly string[];
}

const layouts = new WeakMap<Checklist, ListLayout>();

/** The layout of a checklist; the same object for the same checklist. */
export function layoutOf(checklist: Checklist): ListLayout {
  let layout = layouts.get(checklist);
  if (layout === undefined) {
    layout = makeLayout(checklist);
    layouts.set(checklist, layout);
  }
  return layout;
}

function makeLayout(checklist: Checklist): ListLayout {
  const numbers = new Map(checklist.leaves.map((leaf, index) => [leaf.id, index + 1]));
  const keys = new Map<ChecklistNode, number>();
  const leavesOf = new Map<ChecklistNode, readonly ChecklistItem[]>();
  const blocksOf = new Map<ChecklistSection, readonly Block[]>();
  const around = new Map<string, readonly string[]>();
  let rows = 0;

  const visit = (node: ChecklistNode, sections: readonly string[]): readonly ChecklistItem[] => {
    keys.set(node, keys.size + 1);
    const isItem = node.kind === 'item';
    const inner = isItem ? sections : [...sections, node.id];
    const own = isItem && numbers.has(node.id) ? [node] : [];
    for (const { id } of own) around.set(id, sections);
    const children = isItem ? node.items : node.children;
    const leaves = [...own, ...children.flatMap((child) => visit(child, inner))];
    leavesOf.set(node, leaves);
    return leaves;
  };
  const leaves = (node: ChecklistNode) => leavesOf.get(node) ?? [];
  const blocks = (children: readonly ChecklistNode[]): readonly Block[] =>
    runsOf(children).map((run) => {
      if (!Array.isArray(run)) {
        blocksOf.set(run, blocks(run.children));
        return { kind: 'section', section: run };
      }
      const offset = rows;
      rows += run.length;
      return { kind: 'rows', length: run.length, chunks: chunksOf(run, offset, leaves) };
    });

  for (const node of checklist.children) visit(node, []);
  const topBlocks = blocks(checklist.children);
  return {
    rows,
    blocks: topBlocks,
    groups: runsOf(checklist.children)
      .map((run) => (Array.isArray(run) ? run.flatMap(leaves) : leaves(run)))
      .filter((group) => group.length > 0),
    sectionBlocks: (section) => blocksOf.get(section) ?? [],
    key: (node) => keys.get(node) ?? 0,
    number: (itemId) => numbers.get(itemId) ?? 0,
    leaves,
    around: (itemId) => around.get(itemId) ?? [],
  };
}

type Run = ChecklistItem[] | ChecklistSection;

function runsOf(children: readonly ChecklistNode[]): readonly Run[] {
  const runs: Run[] = [];
  for (const child of children) {
    const last = runs.at(-1);
    if (child.kind === 'section') runs.push(child);
    else if (Array.isArray(last)) last.push(child);
    else runs.push([child]);
  }
  return runs;
}

function chunksOf(
  items: readonly ChecklistItem[],
  offset: number,
  leaves: ListLayout['leaves'],
): readonly RowChunk[] {
  const chunks: RowChunk[] = [];
  for (let from = 0; from < items.length; from += CHUNK_ROWS) {
    const part = items.slice(from, from + CHUNK_ROWS);
    const ids = new Set<string>();
    part.forEach((item) => addIds(item, ids));
    const start = from + 1;
    chunks.push({ items: part, start, offset: offset + from, leaves: part.flatMap(leaves), ids });
  }
  return chunks;
}

function addIds(item: ChecklistItem, ids: Set<string>): void {
  ids.add(item.id);
  item.items.forEach((sub) => addIds(sub, ids));
}
