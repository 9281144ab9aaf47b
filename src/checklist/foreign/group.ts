import { isObject } from '../fields.js';
import { humanizeKey } from '../shapes.js';
import { naturalness, textOf, type Column } from './columns.js';
import type { Draft } from './draft.js';
import { bare, folded, GROUP_NAMES, ID_NAMES, UNGROUPED_NAMES } from './names.js';
import type { Row } from './rows.js';

/** A flat list as sections, if its rows name them; the sections in order of first appearance. */
export function groupDrafts(
  drafts: readonly Draft[],
  columns: ReadonlyMap<string, Column>,
  titles: (value: string) => string | undefined,
  language: string | undefined,
): readonly Draft[] {
  const key = chooseGroup(drafts, columns, language);
  if (key === undefined) return drafts;
  const twin = humanTwin(key, drafts, columns, language);
  const groups = new Map<string, { title: string; row: Row; children: Draft[] }>();
  for (const draft of drafts) {
    const value = textAt(draft, key, language) ?? '';
    let group = groups.get(value);
    if (!group) {
      const title = titles(value) ?? textAt(draft, twin, language) ?? value;
      const name = /\s|[^\p{ASCII}]/u.test(title) ? title : humanizeKey(title);
      groups.set(value, (group = { title: name, row: draft.row, children: [] }));
    }
    group.children.push(draft);
  }
  return [...groups.values()]
    .map(({ title, row, children }) => {
      if (title === '') return children;
      return { row: { value: {}, path: row.path }, title, children, isSection: true };
    })
    .flat();
}

const textAt = ({ row }: Draft, key: string, language: string | undefined): string | undefined =>
  isObject(row.value) ? textOf(row.value[key], language) || undefined : undefined;

/**
 * A field with few values in nearly every row. Under a name that says so, or whose equal values stand
 * together without exception: that is how a list looks that was written section by section.
 */
function chooseGroup(
  drafts: readonly Draft[],
  columns: ReadonlyMap<string, Column>,
  language: string | undefined,
): string | undefined {
  if (drafts.length < 3) return undefined;
  const names = [...GROUP_NAMES];
  let best: string | undefined;
  let bestPoints = 0;
  for (const { key, scalars, values, length, prose } of columns.values()) {
    const name = bare(key.replace(/_?id$/i, ''));
    const rank = names.indexOf(name);
    // What the sample shows rules out most columns, before every row is looked at.
    if (scalars === 0 || prose > scalars * 0.2 || length > scalars * 60) continue;
    if (UNGROUPED_NAMES.has(name) || ID_NAMES.has(bare(key))) continue;
    if (rank < 0 && (values.size < 2 || values.size > scalars / 2)) continue;
    const seen = drafts.map((draft) => textAt(draft, key, language) ?? '');
    const distinct = new Set(seen).size;
    const repeats = drafts.filter(
      ({ title }, index) => title !== undefined && title === seen[index],
    );
    if (repeats.length > drafts.length / 2) continue;
    if (seen.filter(Boolean).length < seen.length * 0.7) continue;
    let points = 0;
    if (rank >= 0) {
      // A few rows may as well have one section, or nearly as many as there are rows.
      points = distinct <= Math.max(1, drafts.length * 0.75) ? 2 - rank * 0.01 : 0;
    } else if (distinct > 1 && distinct <= drafts.length / 2 && runsOf(seen) === distinct) {
      const language = [...values.keys()].reduce((sum, each) => sum + naturalness(each), 0);
      points = language >= values.size * 0.5 ? 1 - distinct / drafts.length : 0;
    }
    if (points > bestPoints) [best, bestPoints] = [key, points];
  }
  return best;
}

const runsOf = (values: readonly string[]): number =>
  values.filter((value, index) => value !== values[index - 1]).length;

/** `categoryName` beside `category`: the field that goes with it one to one and reads better. */
function humanTwin(
  key: string,
  drafts: readonly Draft[],
  columns: ReadonlyMap<string, Column>,
  language: string | undefined,
): string {
  const reads = (at: string): number => {
    const values = [...(columns.get(at)?.values.keys() ?? [])];
    return values.reduce((sum, each) => sum + naturalness(each), 0) / Math.max(1, values.length);
  };
  const stem = folded(key).replace(/id$|key$/, '');
  let best = key;
  for (const column of columns.values()) {
    if (!folded(column.key).startsWith(stem) || reads(column.key) <= reads(best)) continue;
    const pairs = new Set(
      drafts.map(
        (each) =>
          `${textAt(each, key, language) ?? ''}\n${textAt(each, column.key, language) ?? ''}`,
      ),
    );
    const values = new Set(drafts.map((each) => textAt(each, key, language) ?? ''));
    if (pairs.size === values.size) best = column.key;
  }
  return best;
}
