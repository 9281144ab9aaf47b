/** Finds a step in the tree, and the sections that stand around it. Pure; iterative, as depth is the user's. */
import type {
  Checklist,
  ChecklistItem,
  ChecklistNode,
  ChecklistSection,
} from '../../checklist/checklist.js';

interface Path {
  readonly node: ChecklistNode;
  readonly sections: readonly ChecklistSection[];
}

function find(checklist: Checklist, itemId: string): Path | undefined {
  const pending: Path[] = checklist.children.map((node) => ({ node, sections: [] }));
  for (let path = pending.pop(); path; path = pending.pop()) {
    const { node, sections } = path;
    if (node.kind === 'item' && node.id === itemId) return path;
    const inner = node.kind === 'section' ? [...sections, node] : sections;
    for (const child of node.kind === 'section' ? node.children : node.items) {
      pending.push({ node: child, sections: inner });
    }
  }
  return undefined;
}

/** Any step, a parent too. */
export function findItem(checklist: Checklist, itemId: string): ChecklistItem | undefined {
  const node = find(checklist, itemId)?.node;
  return node?.kind === 'item' ? node : undefined;
}

/** From the outermost inwards. */
export const sectionsAround = (checklist: Checklist, itemId: string): readonly ChecklistSection[] =>
  find(checklist, itemId)?.sections ?? [];
