import { humanizeKey } from '../shapes.js';
import type { Candidate } from './candidates.js';
import type { Draft } from './draft.js';
import { isList } from './map-entries.js';
import { arePeople, HIDDEN_NAMES, isDetailName, LIST_NAMES, wordsOf } from './names.js';
import type { Survey } from './survey.js';

/** A list that was read, and what it was found to be. */
export interface Known {
  readonly candidate: Candidate;
  readonly survey: Survey;
}

/** Lists that read like steps too, not in the chosen one, nor called as something else. */
export function besides<Each extends Known>(
  { candidate, survey: own }: Known,
  all: readonly Each[],
): readonly Each[] {
  return all.filter(({ candidate: { key, value, containers }, survey }) => {
    if (value === candidate.value || !isList(value)) return false;
    const isInside = containers.some(
      (each) =>
        each.source === candidate.value && candidate.rows.some((row) => row.key === each.key),
    );
    const { leaves, quality, fields } = survey;
    // A title and nothing else in each record: words to choose from.
    const isThin =
      leaves < (fields + own.fields && 2) || quality < leaves * 0.6 || fields === leaves;
    const isDetail = [key, ...wordsOf(key)].some(
      (word) => HIDDEN_NAMES.has(word) || isDetailName(word) || OTHER_LISTS.test(word),
    );
    return !isInside && !isThin && !isDetail && !arePeople(survey.levels[0]?.columns.keys());
  });
}

/** What happened, what is no more, and what is said rather than done. */
const OTHER_LISTS = /^(?:\$|archive|template|default|event|activit|quote)/;

/** Whether two lists stand side by side as sections of one checklist do, both with sections or both without. */
export function isSection(best: Known, other: Known, areAlike: boolean): boolean {
  const { key, containers } = other.candidate;
  const around = [best.candidate.value, best.candidate.containers[0]?.source];
  const [isNested, isToo] = [best, other].map(({ survey }) => survey.levels.length > 1);
  if ((isNested !== isToo && !areAlike) || !around.includes(containers[0]?.source)) return false;
  const isSaid = [best, other].some(
    ({ survey: { leaves, quality, fields } }) => fields === 0 && quality > leaves * 0.85,
  );
  return areAlike || isSaid || wordsOf(key).some((word) => LIST_NAMES.has(word));
}

/** A list under its key as a section. */
export const asSection = ({ key, path }: Candidate, children: readonly Draft[]): Draft => ({
  row: { value: {}, path, key },
  title: humanizeKey(key),
  children,
  isSection: true,
});
