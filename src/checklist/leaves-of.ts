import type { ChecklistItem, ChecklistNode } from './checklist.js';

/** Something to tick or to fill in; all else is read. */
export const isCounted = ({ type }: ChecklistItem): boolean => type === 'check' || type === 'input';

/** The counted steps without parts, in list order. */
export function leavesOf(nodes: readonly ChecklistNode[]): readonly ChecklistItem[] {
  const leaves: ChecklistItem[] = [];
  const visit = (node: ChecklistNode): void => {
    const inner = node.kind === 'section' ? node.children : node.items;
    for (const each of inner) visit(each);
    if (node.kind === 'item' && inner.length === 0 && isCounted(node)) leaves.push(node);
  };
  for (const node of nodes) visit(node);
  return Object.freeze(leaves);
}
