import type { JsonValue } from '../checklist.js';
import { isObject } from '../fields.js';
import type { JsonObject } from '../plain-data.js';
import type { SourcePath } from '../source-path.js';
import { bare, DETAIL_NAMES, LIST_NAMES } from './names.js';

/** One member of a list: an element of an array, or an entry of a map. */
export interface Row {
  readonly value: JsonValue;
  readonly path: SourcePath | undefined;
  /** The entry's key in a map. */
  readonly key?: string;
}

export const isList = (value: unknown): value is readonly JsonValue[] => Array.isArray(value);

/** The rows of an array or of a map; undefined if the value is neither. Empty lists have no rows. */
export function rowsOf(
  value: JsonValue | undefined,
  path: SourcePath | undefined,
): readonly Row[] | undefined {
  if (isList(value)) {
    const table = tableRows(value, path);
    if (table) return table;
    const rows: Row[] = [];
    for (const [key, each] of value.entries()) {
      if (typeof each === 'string' || (typeof each === 'object' && each !== null))
        rows.push({ value: each, path: { parent: path, key } });
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

type Entries = readonly (readonly [string, JsonValue])[];
const known = new WeakMap<JsonObject, { readonly entries: Entries | undefined }>();

/** The entries of a map from titles to lists, records or ticks; undefined for a record with fields. */
export function mapEntries(value: JsonObject): Entries | undefined {
  let answer = known.get(value);
  if (!answer) {
    // While it is being answered, an object inside itself cannot occur: the data is a tree.
    answer = { entries: findEntries(value) };
    known.set(value, answer);
  }
  return answer.entries;
}

function findEntries(value: JsonObject): Entries | undefined {
  const all = Object.entries(value).filter(([key, each]) => each !== null && !/^[$@]/.test(key));
  const isFilled = (each: JsonValue): boolean =>
    typeof each === 'object' && each !== null && Object.keys(each).length > 0;
  const filled = all.filter(([, each]) => isFilled(each));
  if (filled.length === 0) return leafEntries(all);
  if (filled.some(([key]) => LIST_NAMES.has(bare(key)))) return undefined;
  if (filled.length < 2) return undefined;
  const kinds = new Map<string, (readonly [string, JsonValue])[]>();
  for (const entry of filled) {
    const kind = kindOf(entry[1]);
    const same = kinds.get(kind);
    if (same) same.push(entry);
    else kinds.set(kind, [entry]);
  }
  const [kind, same] = [...kinds].reduce((best, each) =>
    each[1].length > best[1].length ? each : best,
  );
  if (same.length < filled.length * 0.7 && areTitledLists(filled)) return filled;
  if (kind === '' || same.length < 2 || same.length < filled.length * 0.7) return undefined;
  if (kind === 'texts' && same.some(([key]) => DETAIL_NAMES.has(bare(key)))) return undefined;
  // A few texts may stand above the sections; many make it a record.
  if (all.length - filled.length > Math.max(4, same.length)) return undefined;
  return areAlike(same.map(([, each]) => each)) ? same : undefined;
}

/** Lists of texts beside lists of records are sections if their keys are written as titles. */
const areTitledLists = (entries: Entries): boolean =>
  entries.some(([key]) => /\s|^\p{Lu}\p{Ll}/u.test(key)) &&
  entries.every(
    ([key, each]) => isList(each) && kindOf(each) !== '' && !DETAIL_NAMES.has(bare(key)),
  );

/** `{"Milk": true}` or `{"step1": "Open the valve"}`. */
function leafEntries(all: Entries): Entries | undefined {
  const ticks = all.filter(([, each]) => typeof each === 'boolean');
  const isSetting = (key: string): boolean =>
    /^[a-z]+[A-Z]|[a-z][._][a-z]|^(?:is|has)[A-Z_]/.test(key);
  if (ticks.length > 1 && ticks.length === all.length && !ticks.some(([key]) => isSetting(key)))
    return ticks;
  const isNumbered = all.every(
    ([key, each]) => /^\D{0,12}\d+$/.test(key) && typeof each === 'string' && each !== '',
  );
  return all.length > 1 && isNumbered ? all : undefined;
}

/** What a value may be a list of; empty for what is no list and no record. */
function kindOf(value: JsonValue): string {
  if (isList(value)) {
    if (value.every((each) => typeof each === 'string')) return 'texts';
    return value.every(isObject) ? 'records' : '';
  }
  if (!isObject(value)) return '';
  const entries = mapEntries(value);
  return entries ? `map of ${typeof entries[0]?.[1]}` : 'record';
}

/** Whether records, or lists of records, have most of their keys in common. */
function areAlike(values: readonly JsonValue[]): boolean {
  const sets = values.flatMap((value) => {
    const records = isList(value)
      ? value.slice(0, 20).filter(isObject)
      : isObject(value)
        ? [value]
        : [];
    if (isObject(value) && mapEntries(value)) return [];
    return records.length === 0 ? [] : [new Set(records.flatMap((each) => Object.keys(each)))];
  });
  if (sets.length === 0) return true;
  const counts = new Map<string, number>();
  for (const set of sets) for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1);
  const core = [...counts].filter(([, count]) => count >= sets.length * 0.6).map(([key]) => key);
  const fitting = sets.filter((set) => {
    const shared = core.filter((key) => set.has(key)).length;
    return shared > 0 && shared >= core.length * 0.5 && shared >= set.size * 0.3;
  });
  return fitting.length >= sets.length * 0.8;
}
