/** A revision: the wording that a run was made with, immutable and named by its content. */
import type { Checklist, ChecklistItem } from '../checklist/checklist.js';
import { contentHash } from '../checklist/content-hash.js';

export interface RevisionItem {
  readonly id: string;
  readonly title: string;
  readonly section?: string;
  readonly required: boolean;
}

export interface Revision {
  /** Hash of the content. */
  readonly id: string;
  readonly v: number;
  /** Leaves room for deltas. */
  readonly form: 'whole';
  readonly title: string;
  /** The counted steps in list order. */
  readonly items: readonly RevisionItem[];
  /** Hash of the set of required items: fastest runs are compared inside it. */
  readonly requiredKey: string;
}

function sectionTitles(checklist: Checklist): ReadonlyMap<ChecklistItem, string> {
  const titles = new Map<ChecklistItem, string>();
  const pending = checklist.children.map((node) => ({ node, section: '' })).reverse();
  for (let entry = pending.pop(); entry; entry = pending.pop()) {
    const { node, section } = entry;
    if (node.kind === 'item' && section !== '') titles.set(node, section);
    const inner = node.kind === 'section' ? node.title : section;
    const children = node.kind === 'section' ? node.children : node.items;
    for (const child of children) pending.push({ node: child, section: inner });
  }
  return titles;
}

/** The revision row of a checklist as it stands. */
export function revisionOf(checklist: Checklist): Revision {
  const sections = sectionTitles(checklist);
  const items = checklist.leaves.map((item): RevisionItem => {
    const section = sections.get(item);
    return {
      id: item.id,
      title: item.title,
      required: item.required,
      ...(section === undefined ? {} : { section }),
    };
  });
  const required = items.filter((item) => item.required).map((item) => item.id);
  return {
    id: contentHash(JSON.stringify([checklist.title, items])),
    v: 1,
    form: 'whole',
    title: checklist.title,
    items,
    requiredKey: contentHash(JSON.stringify(required.sort())),
  };
}
