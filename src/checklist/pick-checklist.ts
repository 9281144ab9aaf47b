import type { Checklist, ChecklistNode, ChecklistSection } from './checklist.js';
import { leavesOf } from './leaves-of.js';

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

/** The one that is meant: by id, by title or by its number from 1. */
export function sectionNamed({ children }: Checklist, pick: string): ChecklistSection | undefined {
  const sections = children.filter(isSection);
  const wanted = pick.trim().toLowerCase();
  return (
    sections.find(({ id }) => id === pick.trim()) ??
    sections.find(({ title }) => title.trim().toLowerCase() === wanted) ??
    sections[Number(wanted) - 1]
  );
}

/**
 * One checklist of a file that holds several. Its own id is that of the file and the section together, so
 * that each has its own runs.
 */
export const pickChecklist = (checklist: Checklist, section: ChecklistSection): Checklist =>
  Object.freeze({
    ...checklist,
    ...(checklist.id === undefined ? {} : { id: `${checklist.id}#${section.id}` }),
    title: section.title,
    ...(section.description === undefined ? {} : { description: section.description }),
    children: section.children,
    leaves: leavesOf(section.children),
  });
