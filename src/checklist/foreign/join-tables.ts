import type { JsonValue } from '../checklist.js';
import { isObject } from '../fields.js';
import type { JsonObject } from '../plain-data.js';
import type { SourcePath } from '../source-path.js';
import { isList } from './map-entries.js';
import { bare, isDetailName } from './names.js';
import { movedFrom } from './rows.js';

/** A list of records that other records may name by their ids. */
interface Table {
  readonly key: string;
  readonly records: readonly JsonObject[];
  readonly ids: ReadonlyMap<string, JsonObject>;
}
interface Link {
  readonly key: string;
  readonly to: Table;
}

const IDS = ['id', '_id', 'uid', 'uuid', 'guid', 'key'];
const PARENT = /^(?:parent(?:id|uid|key|guid|task|taskid|item|itemid)?|id(?:parent))$/;
const PARTS = 'children';
const DEEPEST = 50;
const MOST_TABLES = 100;

/**
 * A document as databases export it, with rows in the rows that they name: by a `parent` in the same list, or
 * by a `listId` in another. Any other document is returned as it is.
 */
export function joinTables(root: JsonValue): JsonValue {
  if (isList(root)) return treeOf(tableOf('', root, undefined)) ?? root;
  if (!isObject(root)) return root;
  const joined = joinIn(root, undefined);
  if (joined) return joined;
  for (const [key, value] of Object.entries(root).slice(0, MOST_TABLES)) {
    const inner = isObject(value) && joinIn(value, { parent: undefined, key });
    if (inner) return { ...root, [key]: inner };
  }
  return root;
}

/** Undefined if no list in the object names rows of another, or of its own. */
function joinIn(root: JsonObject, path: SourcePath | undefined): JsonObject | undefined {
  const tables = Object.entries(root)
    .slice(0, MOST_TABLES)
    .flatMap(([key, value]) => tableOf(key, value, { parent: path, key }) ?? []);
  const links = new Map<Table, Link>();
  for (const table of tables) {
    const link = tables.length > 1 ? linkOf(table, tables, links) : undefined;
    if (link) links.set(table, link);
  }
  const trees = new Map(
    tables.map((table) => [table, links.has(table) ? undefined : treeOf(table)]),
  );
  if (links.size === 0 && ![...trees.values()].some(Boolean)) return undefined;
  const linked = [...links.keys()];
  const filled = (table: Table): readonly JsonObject[] => {
    const below = linked.flatMap((each) => {
      const link = links.get(each);
      return link?.to === table ? [{ key: each.key, link, rows: filled(each) }] : [];
    });
    if (below.length === 0) return trees.get(table) ?? table.records;
    const parts = below.map(({ key, link, rows }) => [key, partsOf(rows, link)] as const);
    const rows = table.records.map((record) => {
      const id = idOf(record, table);
      const own = parts.map(([key, byId]) => [key, byId.get(id) ?? []] as const);
      return moved(record, { ...record, ...Object.fromEntries(own) });
    });
    // Rows that name none of these stand beside them: nothing is lost.
    return [...rows, ...below.flatMap((each) => orphansAmong(each.rows, each.link))];
  };
  const entries = Object.entries(root).flatMap(([key, value]): readonly [string, JsonValue][] => {
    const table = tables.find((each) => each.key === key);
    if (!table) return [[key, value]];
    return links.has(table) ? [] : [[key, filled(table)]];
  });
  return Object.fromEntries(entries);
}

/** Undefined unless each record has an id of its own. */
function tableOf(key: string, value: JsonValue, path: SourcePath | undefined): Table | undefined {
  if (!isList(value) || value.length === 0 || !value.every(isObject)) return undefined;
  const [first] = value;
  const idKey = IDS.find((each) => idText(first?.[each]) !== undefined);
  if (idKey === undefined) return undefined;
  const ids = new Map<string, JsonObject>();
  for (const [index, record] of value.entries()) {
    ids.set(idText(record[idKey]) ?? '', record);
    movedFrom.set(record, { parent: path, key: index });
  }
  return ids.size === value.length ? { key, records: value, ids } : undefined;
}

const idText = (value: JsonValue | undefined): string | undefined =>
  (typeof value === 'string' && value !== '') || (typeof value === 'number' && value !== 0)
    ? String(value)
    : undefined;

const idOf = (record: JsonObject, { ids }: Table): string => {
  const key = IDS.find((each) => ids.get(idText(record[each]) ?? '') === record);
  return idText(record[key ?? '']) ?? '';
};

// More unknown ids than this share, and they name something that is not here.
const MOST_UNKNOWN = 0.3;

/** How many records name one of the other table; 0 if many, not all by the same word, name something else. */
function countNamed({ records }: Table, key: string, to: Table): number {
  const ids = records.flatMap((record) => idText(record[key]) ?? []);
  const unknown = ids.filter((id) => !to.ids.has(id));
  const isFew = unknown.length <= ids.length * MOST_UNKNOWN || new Set(unknown).size === 1;
  return isFew ? ids.length - unknown.length : 0;
}

/** The table in whose rows these belong: the innermost, if they name several. */
function linkOf(
  table: Table,
  tables: readonly Table[],
  links: ReadonlyMap<Table, Link>,
): Link | undefined {
  let best: Link | undefined;
  for (const key of keysOf(table)) {
    const [, stem = ''] = /^(?:id(?=\p{Lu})|)(.+?)(?:_?id)?$/iu.exec(key) ?? [];
    if (stem === key || stem === '') continue;
    const to = tables.find((each) => each !== table && isCalled(each.key, bare(stem)));
    if (!to || isDetailName(to.key) || leadsTo(to, table, links)) continue;
    if (countNamed(table, key, to) < table.records.length / 2) continue;
    if (!best || leadsTo(to, best.to, links)) best = { key, to };
  }
  return best;
}

/** `cardId` names one of the `cards`, `checklist_id` one of the `checklists`. */
const isCalled = (list: string, stem: string): boolean =>
  [stem, `${stem}s`, `${stem}es`, stem.replace(/y$/, 'ies')].includes(bare(list));

function leadsTo(from: Table, to: Table, links: ReadonlyMap<Table, Link>): boolean {
  for (let at: Table | undefined = from; at; at = links.get(at)?.to) if (at === to) return true;
  return false;
}

function partsOf(
  records: readonly JsonObject[],
  { key }: Link,
): ReadonlyMap<string, readonly JsonObject[]> {
  const parts = new Map<string, JsonObject[]>();
  for (const record of records) {
    const id = idText(record[key]) ?? '';
    const list = parts.get(id);
    if (list) list.push(record);
    else parts.set(id, [record]);
  }
  return parts;
}

const orphansAmong = (rows: readonly JsonObject[], { key, to }: Link): readonly JsonObject[] =>
  rows.filter((row) => !to.ids.has(idText(row[key]) ?? ''));

/** Rows may lack what they have nothing to say in. */
const keysOf = ({ records }: Table): readonly string[] => [
  ...new Set(records.slice(0, 20).flatMap((record) => Object.keys(record))),
];

/** The rows without a parent, each with its parts; undefined if no row names another as its parent. */
function treeOf(table: Table | undefined): readonly JsonObject[] | undefined {
  if (!table) return undefined;
  const key = keysOf(table).find((each) => PARENT.test(bare(each)));
  if (key === undefined || countNamed(table, key, table) === 0) return undefined;
  if (table.records.some((record) => isList(record[PARTS]))) return undefined;
  const byParent = partsOf(table.records, { key, to: table });
  const seen = new Set<JsonObject>();
  const grow = (record: JsonObject, depth: number): JsonObject => {
    seen.add(record);
    if (depth === DEEPEST) return record;
    const parts = (byParent.get(idOf(record, table)) ?? []).filter((each) => !seen.has(each));
    if (parts.length === 0) return record;
    return moved(record, { ...record, [PARTS]: parts.map((part) => grow(part, depth + 1)) });
  };
  const roots = orphansAmong(table.records, { key, to: table }).map((record) => grow(record, 1));
  // Parents of each other, and what lies too deep, stand beside the others: nothing is lost.
  const rest = table.records.filter((record) => !seen.has(record));
  return [...roots, ...rest];
}

/** Where the record stood keeps being its place. */
function moved(from: JsonObject, to: JsonObject): JsonObject {
  const path = movedFrom.get(from);
  if (path) movedFrom.set(to, path);
  return to;
}
