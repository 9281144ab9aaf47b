import { stateOf } from '../vocabulary.js';
import { inOrder, type Draft } from './draft.js';
import { stateOfKey } from './map-entries.js';

/** Siblings as they are shown: in their order, steps below the headings before them, cards as far as their column. */
export const arranged = (drafts: readonly Draft[]): readonly Draft[] =>
  ofColumns(underHeadings(inOrder(drafts)));

/** `heading_2`, `h2`, `header`; undefined for any other sort of row. */
export const headingLevel = (kind = ''): number | undefined => {
  const [, digit] = /^h(?:ead(?:er|ing)[\s_-]?(?=\d?$)|(?=\d$))([1-6]?)$/i.exec(kind) ?? [];
  return digit === undefined ? undefined : Number(digit || 1);
};

/** What follows a heading is its section; a heading that nothing follows is a remark. */
export function underHeadings(drafts: readonly Draft[]): readonly Draft[] {
  const top: Draft[] = [];
  const open: (Draft & { isSection: boolean; children: Draft[] })[] = [];
  for (const draft of drafts) {
    const { heading } = draft;
    while (heading && (open.at(-1)?.heading ?? 0) >= heading) open.pop();
    const section = { ...draft, isSection: false, isRemark: true, children: [] };
    (open.at(-1)?.children ?? top).push(heading ? section : draft);
    if (heading) open.push(section);
    else for (const each of open) each.isSection = true;
  }
  return top;
}

/** The columns of a board say how far their cards are, where the cards do not. */
function ofColumns(drafts: readonly Draft[]): readonly Draft[] {
  const states = drafts.map(({ isSection, title = '', row: { key } }) =>
    isSection ? (key === undefined ? stateOf(title) : stateOfKey(key)) : undefined,
  );
  const isKeyed = drafts.some(({ row }) => row.key !== undefined);
  const isBoard = states.includes('done') && (isKeyed || states.filter(Boolean).length > 1);
  return isBoard ? drafts.map((each, index) => inState(each, states[index] ?? 'open')) : drafts;
}

const inState = (draft: Draft, state: Draft['state']): Draft => ({
  ...draft,
  ...(draft.isSection || draft.isRemark ? {} : { state: draft.state ?? state }),
  ...(draft.children && { children: draft.children.map((each) => inState(each, state)) }),
});
