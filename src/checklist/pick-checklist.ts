import type { Checklist, ChecklistItem, ChecklistNode, ChecklistSection } from './checklist.js';

/** One of several checklists in one file. */
export interface ChecklistChoice {
  readonly id: string;
  readonly title: string;
  /** How many steps it counts. */
  readonly items: number;
}

const isSection = (node: ChecklistNode): node is ChecklistSection => node.kind === 'section';

/** The checklists of a file that holds several; none for a list with sections. */
export function choicesOf({ children }: Checklist): readonly ChecklistChoice[] {
  const sections = children.filter(isSection);
  if (sections.length < 2 || sections.length < children.length) return [];
  return sections.map((section) => ({
    id: section.id,
    title: section.title,
    items: leavesOf(section.children).length,
  }));
}

/**
 * One checklist of a file that holds several, by id, by title or by its number from 1; undefined if there is
 * no such one. Its own id is that of the file and the section together, so that each has its own runs.
 */
export function pickChecklist(checklist: Checklist, pick: string): Checklist | undefined {
  const sections = checklist.children.filter(isSection);
  const wanted = pick.trim().toLowerCase();
  const section =
    sections.find(({ id }) => id === pick.trim()) ??
    sections.find(({ title }) => title.trim().toLowerCase() === wanted) ??
    sections[Number(wanted) - 1];
  if (!section) return undefined;
  return Object.freeze({
    ...checklist,
    ...(checklist.id === undefined ? {} : { id: `${checklist.id}#${section.id}` }),
    title: section.title,
    ...(section.description === undefined ? {} : { description: section.description }),
    children: section.children,
    leaves: Object.freeze(leavesOf(section.children)),
  });
}

function leavesOf(nodes: readonly ChecklistNode[]): ChecklistItem[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'section') return leavesOf(node.children);
    if (node.items.length > 0) return leavesOf(node.items);
    return node.type === 'check' || node.type === 'input' ? [node] : [];
  });
}
