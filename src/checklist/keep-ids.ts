import type { Checklist, ChecklistItem, ChecklistNode } from './checklist.js';
import { matchItems, type MatchableItem } from './item-matching.js';
import { foldText } from './item-text.js';

/** The counted steps with the titles of their sections: as a revision keeps them. */
export function matchableItems(checklist: Checklist): readonly MatchableItem[] {
  const leaves = new Set(checklist.leaves);
  const itemsIn = (nodes: readonly ChecklistNode[], section: string): MatchableItem[] =>
    nodes.flatMap((node) => {
      if (node.kind === 'section') return itemsIn(node.children, node.title);
      if (!leaves.has(node)) return itemsIn(node.items, section);
      const { id, title } = node;
      return section === '' ? { id, title } : { id, title, section };
    });
  return itemsIn(checklist.children, '');
}

/**
 * The checklist with the ids that its steps had in an older wording; the same object where that
 * changes nothing.
 *
 * `earlier` are the steps of the wordings that are known here, the newest first. Steps are matched
 * with the first of them; an id from any of them never goes to a step with another title.
 */
export function keepIds(
  checklist: Checklist,
  earlier: readonly (readonly MatchableItem[])[],
): Checklist {
  const [newest] = earlier;
  if (!newest) return checklist;
  const items = matchableItems(checklist);
  const kept = matchItems(newest, items);
  const taken = new Set([...newest.map(({ id }) => id), ...kept.values()]);
  const issued = new Map(earlier.flat().map(({ id, title }) => [id, foldText(title)]));
  const texts = new Map<string, number>();
  for (const { title } of items) texts.set(foldText(title), (texts.get(foldText(title)) ?? 0) + 1);

  /** A step that was gone and comes back is the same one, if only one can be meant. */
  const isFree = (id: string, text: string): boolean =>
    !taken.has(id) && (!issued.has(id) || (issued.get(id) === text && texts.get(text) === 1));

  const idOf = ({ id, title }: ChecklistNode): string => {
    const text = foldText(title);
    let fresh = kept.get(id) ?? id;
    for (let count = 2; !kept.has(id) && !isFree(fresh, text); count += 1) fresh = `${id}~${count}`;
    taken.add(fresh);
    return fresh;
  };

  const leaves: ChecklistItem[] = [];
  const counted = new Set(checklist.leaves);
  const renewItem = (item: ChecklistItem): ChecklistItem => {
    const id = idOf(item);
    const renewed = Object.freeze({ ...item, id, items: Object.freeze(item.items.map(renewItem)) });
    if (counted.has(item)) leaves.push(renewed);
    return renewed;
  };
  const renewAll = (nodes: readonly ChecklistNode[]): readonly ChecklistNode[] =>
    Object.freeze(
      nodes.map((node) =>
        node.kind === 'item'
          ? renewItem(node)
          : Object.freeze({ ...node, id: idOf(node), children: renewAll(node.children) }),
      ),
    );
  const children = renewAll(checklist.children);
  return leaves.every(({ id }, index) => id === checklist.leaves[index]?.id)
    ? checklist
    : Object.freeze({ ...checklist, children, leaves: Object.freeze(leaves) });
}
