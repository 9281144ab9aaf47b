import type { OutlineItem, OutlineSection } from './outline.js';

type Nodes = readonly (OutlineItem | OutlineSection)[];

/**
 * Numbers with bullets between them, all at the margin: the bullets are parts of the number above. So are
 * boxes below bullets of another kind that have none.
 */
export function nestUnderNumbers(nodes: Nodes): Nodes {
  const items = nodes.filter((node) => node.kind === 'item');
  const mark = items[0]?.list.mark ?? '';
  const isHead = ({ list }: OutlineItem): boolean => list.mark === mark;
  const heads = items.filter(isHead);
  const others = items.filter((item) => !isHead(item) && item.list.mark !== '');
  const [other] = others;
  if (mark === '' || !other) return nodes;
  const goesOn = items.lastIndexOf(heads.at(-1) ?? other) > items.indexOf(other);
  const isFramed =
    heads.every((item) => !item.list.hasBox) && others.every(({ list }) => list.hasBox);
  if (mark === '1' ? !goesOn && heads.length > 1 : !goesOn || !isFramed) return nodes;
  const nested: (OutlineItem | OutlineSection)[] = [];
  for (const node of nodes) {
    const head = nested.at(-1);
    if (node.kind === 'section' || isHead(node) || head?.kind !== 'item') nested.push(node);
    else {
      head.items.push(node);
      head.holdsBox ||= node.list.hasBox || node.holdsBox;
    }
  }
  return nested;
}
