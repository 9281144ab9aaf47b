import type { JsonValue } from '../checklist.js';
import { isObject } from '../fields.js';
import type { SourcePath } from '../source-path.js';
import { isList, mapEntries } from './map-entries.js';
import { bare, DESCRIPTION_NAMES, OTHER_NAMES, TITLE_NAMES } from './names.js';

/** One member of a list: an element of an array, or an entry of a map. */
export interface Row {
  readonly value: JsonValue;
  readonly path: SourcePath | undefined;
  /** The entry's key in a map. */
  readonly key?: string;
}

/** Where records stood before they were put into the rows that they name. */
export const movedFrom = new WeakMap<object, SourcePath>();

/** The rows of an array or of a map; undefined if the value is neither. Empty lists have no rows. */
export function rowsOf(
  value: JsonValue | undefined,
  given: SourcePath | undefined,
): readonly Row[] | undefined {
  const path = isList(value) ? (movedFrom.get(value) ?? given) : given;
  if (isList(value)) {
    const table = tableRows(value, path) ?? entryRows(value, path);
    if (table) return table;
    const rows: Row[] = [];
    for (const [key, each] of value.entries()) {
      if (typeof each === 'string') rows.push({ value: each, path: { parent: path, key } });
      else if (typeof each === 'object' && each !== null)
        rows.push({ value: each, path: movedFrom.get(each) ?? { parent: path, key } });
    }
    return rows.length * 2 >= value.length ? rows : undefined;
  }
  if (!isObject(value)) return undefined;
  return mapEntries(value)?.map(([key, each]) => ({
    value: each,
    key,
    path: { parent: path, key },
  }));
}

/** Rows of cells: the first row names the columns if none of its cells comes again below it. */
function tableRows(list: readonly JsonValue[], path: SourcePath | undefined): Row[] | undefined {
  const [head] = list;
  if (list.length < 2 || !isList(head) || head.length < 2) return undefined;
  const isTable = list.every(
    (row) =>
      isList(row) &&
      row.length <= head.length &&
      row.every((cell) => typeof cell !== 'object' || cell === null),
  );
  if (!isTable) return undefined;
  const cells = list as readonly (readonly JsonValue[])[];
  const isNamed = head.every(
    (name, column) =>
      typeof name === 'string' &&
      name !== '' &&
      cells.slice(1).every((row) => row[column] !== name),
  );
  const rows: Row[] = [];
  for (const [index, row] of cells.entries()) {
    if (isNamed && index === 0) continue;
    const value = Object.fromEntries(
      row.map((cell, column) => [isNamed ? (head[column] as string) : String(column), cell]),
    );
    rows.push({ value, path: { parent: path, key: index } });
  }
  return rows;
}

const FIELD_NAMES = [TITLE_NAMES, DESCRIPTION_NAMES, OTHER_NAMES];

/** `[{"Flaps": "Up"}, {"APU": "Off"}]`, `[{"step_1": "Look"}, {"step_2": "Sign"}]`: a map in a list. */
function entryRows(list: readonly JsonValue[], path: SourcePath | undefined): Row[] | undefined {
  const entries = list.map((each) => (isObject(each) ? Object.entries(each) : []));
  const isEntry = ([first, second]: [string, JsonValue][]): boolean =>
    first !== undefined && second === undefined && /^(?:string|boolean)$/.test(typeof first[1]);
  if (list.length < 2 || !entries.every(isEntry)) return undefined;
  const keys = new Set(entries.map(([first]) => first?.[0] ?? ''));
  const isField = (key: string): boolean => FIELD_NAMES.some((names) => names.has(bare(key)));
  // The same few keys again are fields.
  if (keys.size < list.length * 0.75 || [...keys].some(isField)) return undefined;
  const areNumbers = [...keys].every((key) => /\d$/.test(key));
  return entries.flatMap(([first], index): Row[] => {
    if (!first) return [];
    const [title, said] = first;
    const at = { parent: { parent: path, key: index }, key: title };
    if (areNumbers && typeof said === 'string') return [{ value: said, path: at }];
    const value = typeof said === 'string' ? { title, expected: said } : { title, done: said };
    return [{ value, path: at }];
  });
}
