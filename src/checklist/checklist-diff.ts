import type { MatchableItem } from './item-matching.js';
import { foldText } from './item-text.js';
import { longestRise } from './longest-rise.js';

/** What became of the steps between two wordings; a reworded one may have moved as well. */
export interface ChecklistDiff {
  /** Ids of steps that were not there before, in list order. */
  readonly added: readonly string[];
  readonly reworded: readonly { readonly id: string; readonly before: string }[];
  /** Ids of steps in another section, or in another order than the steps that stayed. */
  readonly moved: readonly string[];
  /** The steps that are gone, as they were. */
  readonly removed: readonly MatchableItem[];
}

/** Compares two wordings by the ids of their steps: see `keepIds`. */
export function diffItems(
  before: readonly MatchableItem[],
  after: readonly MatchableItem[],
): ChecklistDiff {
  const old = new Map(before.map((item, index) => [item.id, { ...item, index }]));
  const ids = new Set(after.map(({ id }) => id));
  const kept = after.filter(({ id }) => old.has(id));
  const inSection = kept.filter(({ id, section }) => section === old.get(id)?.section);
  const rise = longestRise(inSection.map(({ id }) => old.get(id)?.index ?? 0));
  const stayed = new Set(inSection.filter((_, index) => rise.has(index)));
  const titleOf = (id: string): string => old.get(id)?.title ?? '';
  return {
    added: after.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    reworded: kept
      .filter(({ id, title }) => foldText(title) !== foldText(titleOf(id)))
      .map(({ id }) => ({ id, before: titleOf(id) })),
    moved: kept.filter((item) => !stayed.has(item)).map(({ id }) => id),
    removed: before.filter(({ id }) => !ids.has(id)),
  };
}
