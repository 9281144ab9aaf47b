import type { JsonValue } from '../checklist.js';
import { isObject } from '../fields.js';
import type { Draft } from '../foreign/draft.js';
import type { Row } from '../foreign/rows.js';
import type { JsonObject } from '../plain-data.js';

/** A format whose structure alone does not say what is a step: known by a marker, read by its specification. */
export interface KnownFormat {
  readonly name: string;
  /** Looks at the marker only; the whole document may be large. */
  readonly matches: (root: JsonObject) => boolean;
  readonly read: (root: JsonObject) => KnownList;
}

export interface KnownList {
  readonly drafts: readonly Draft[];
  /** Objects with the title and other header fields, the innermost first. */
  readonly headers: readonly Row[];
}

/** The value under a key of a row, with its path; undefined if it is absent. */
export function at(row: Row, key: string): Row | undefined {
  const value = isObject(row.value) ? row.value[key] : undefined;
  return value === undefined || value === null
    ? undefined
    : { value, path: { parent: row.path, key } };
}

/** The objects and texts in a list under a key of a row; none if there is no such list. */
export function listAt(row: Row | undefined, key: string): readonly Row[] {
  const list = row && at(row, key);
  if (!list || !Array.isArray(list.value)) return [];
  return (list.value as readonly JsonValue[]).map((value, index) => ({
    value,
    path: { parent: list.path, key: index },
  }));
}

/** The first text under any of the keys. */
export function textAt(row: Row, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = at(row, key)?.value;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
}

/** Rows in the order of a number that they carry. */
export const sortedBy = (rows: readonly Row[], key: string): readonly Row[] => {
  const order = (row: Row): number => Number(at(row, key)?.value ?? 0);
  return [...rows].sort((a, b) => order(a) - order(b));
};

export const section = (
  row: Row,
  title: string | undefined,
  children: readonly Draft[],
): Draft => ({
  row,
  title: title ?? '',
  children,
  isSection: true,
  used: [
    'title',
    'name',
    'text',
    'label',
    ...new Set(children.flatMap((each) => keyOf(each, row))),
  ],
});

/** Under which key of a record a child stands: what was read is no further data. */
function keyOf({ row: { path } }: Draft, parent: Row): readonly string[] {
  let at = path;
  while (at && at.parent !== parent.path) at = at.parent;
  return typeof at?.key === 'string' ? [at.key] : [];
}
