/** One line about a file for machines: what was read in it, and what was not. */
import type { ChecklistNode, ChecklistSection } from '../checklist/checklist.js';
import { isCounted } from '../checklist/leaves-of.js';
import type { ReadResult } from '../checklist/read-result.js';

export interface Summary {
  readonly file: string;
  readonly title: string | null;
  /** The steps that a person ticks. */
  readonly items: number | null;
  /** The named groups that directly hold a step. */
  readonly sections: number | null;
  /** Steps that the file says are done; null where it says of none whether it is. */
  readonly checked: number | null;
  readonly firstItem: string | null;
  readonly lastItem: string | null;
  readonly firstSection: string | null;
  readonly lastSection: string | null;
  readonly error: {
    readonly message: string;
    readonly line: number | null;
    readonly column: number | null;
  } | null;
  readonly warnings: readonly {
    readonly code: string;
    readonly message: string;
    readonly path: string;
    readonly line: number | null;
    readonly column: number | null;
  }[];
}

/** Sections that hold something to tick, in list order. */
export function namedGroups(nodes: readonly ChecklistNode[]): ChecklistSection[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'item') return [];
    const holdsStep = node.children.some(
      (child) => child.kind === 'item' && (isCounted(child) || child.items.length > 0),
    );
    return [...(holdsStep && node.title !== '' ? [node] : []), ...namedGroups(node.children)];
  });
}

export function summaryOf(file: string, { checklist, error, ...rest }: ReadResult): Summary {
  const leaves = checklist?.leaves ?? [];
  const groups = namedGroups(checklist?.children ?? []);
  const done = leaves.filter((leaf) => leaf.initial === 'done').length;
  return {
    file,
    title: checklist?.title || null,
    items: checklist ? leaves.length : null,
    sections: checklist ? groups.length : null,
    checked: rest.hasStates ? done : null,
    firstItem: leaves[0]?.title ?? null,
    lastItem: leaves.at(-1)?.title ?? null,
    firstSection: groups[0]?.title ?? null,
    lastSection: groups.at(-1)?.title ?? null,
    error: error
      ? { message: error.message, line: error.line ?? null, column: error.column ?? null }
      : null,
    warnings: rest.warnings.map(({ code, message, path, line, column }) => ({
      code,
      message,
      path,
      line: line ?? null,
      column: column ?? null,
    })),
  };
}
