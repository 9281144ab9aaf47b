import { isObject } from '../fields.js';
import type { JsonObject } from '../plain-data.js';
import { humanizeKey } from '../shapes.js';
import { amountOf } from './amounts.js';
import { chooseChildren, rowsUnder } from './children.js';
import { columnsOf, naturalness, sampleOf, textOf } from './columns.js';
import type { Draft } from './draft.js';
import { arranged } from './headings.js';
import { chooseLabel } from './label.js';
import { isMap, settleMapRows } from './map-rows.js';
import { chooseRoles, hasTicks } from './roles.js';
import { RowReader } from './row-reader.js';
import { rowsOf, type Row } from './rows.js';
import type { Survey } from './survey.js';
import { tickOf } from './tick.js';

/**
 * Reads the rows of one level, pooled over all parents, so that every column is understood once. The
 * answer has one entry a row; undefined for a row that nobody sees.
 */
export function readLevel(
  given: readonly Row[],
  survey: Survey,
  depth = 1,
): readonly (Draft | undefined)[] {
  const rows = unwrap(given, survey);
  const strangers = strangersAmong(rows, survey);
  if (strangers.size > 0) return readApart(rows, strangers, survey, depth);
  const maps = settleMapRows(rows, survey.language);
  const isRecord = ({ value }: Row): boolean =>
    isObject(value) && (maps.areRecords || !isMap(value));
  const records = sampleOf(rows.filter(isRecord));
  const columns = columnsOf(records, survey.language);
  survey.levels.push({ rows, columns });
  const label = chooseLabel(columns.values(), records.length);
  const hasTick = hasTicks(chooseRoles(columns, label, records.length, survey.language));
  const childKeys =
    depth < survey.maxDepth
      ? chooseChildren({ rows: records, columns, hasTick, labelKey: label?.key })
      : [];
  const children = readChildren(rows, childKeys, survey, depth, isRecord);
  // Sections among steps have fields of their own, and so a title of their own.
  const ofKind = (isParent: boolean): RowReader => {
    const some = rows.filter(
      (row, index) => isRecord(row) && hasDrafts(children[index]) === isParent,
    );
    const mostly = children.filter(hasDrafts).length * 2 >= rows.length ? childKeys : [];
    return new RowReader(
      sampleOf(some),
      label,
      isParent ? childKeys : mostly,
      isParent,
      maps,
      survey.language,
    );
  };
  const [parents, leaves] = [ofKind(true), ofKind(false)];
  countLeaves(rows, children, leaves, survey);
  return rows.map((row, index) => {
    const inner = children[index] ?? [];
    return (inner.length > 0 ? parents : leaves).toDraft(row, inner);
  });
}

/** Rows of lists in which nobody has the title of most: other sheets of one book, with other columns. */
function strangersAmong(rows: readonly Row[], survey: Survey): ReadonlySet<Row> {
  const records = sampleOf(rows.filter(({ value }) => isObject(value) && !isMap(value)));
  const key = chooseLabel(columnsOf(records, survey.language).values(), records.length)?.key;
  const byList = new Map<unknown, Row[]>();
  for (const row of rows) {
    const list = byList.get(row.path?.parent);
    if (list) list.push(row);
    else byList.set(row.path?.parent, [row]);
  }
  const isTitled = ({ value }: Row): boolean =>
    key === undefined ||
    !isObject(value) ||
    isMap(value) ||
    Boolean(textOf(value[key], survey.language));
  const strange = [...byList.values()].filter((list) => list.length > 1 && !list.some(isTitled));
  return strange.length === byList.size ? new Set() : new Set(strange.flat());
}

function readApart(
  rows: readonly Row[],
  strangers: ReadonlySet<Row>,
  survey: Survey,
  depth: number,
): readonly (Draft | undefined)[] {
  const read = (isStrange: boolean): Iterator<Draft | undefined> =>
    readLevel(
      rows.filter((row) => strangers.has(row) === isStrange),
      survey,
      depth,
    ).values();
  const [own, other] = [read(false), read(true)];
  return rows.map((row) => (strangers.has(row) ? other : own).next().value as Draft | undefined);
}

const hasDrafts = (drafts: readonly Draft[] | undefined): boolean =>
  Boolean(drafts && drafts.length > 0);

/** `{"node": {…}}`, `{"attributes": {…}}`: rows whose own fields name nothing hold the row inside. */
function unwrap(rows: readonly Row[], survey: Survey): readonly Row[] {
  const sample = sampleOf(rows);
  const columns = columnsOf(sample, survey.language);
  const label = chooseLabel(columns.values(), sample.length);
  // An object with a title in it reads like a title.
  const isRound = /^attr|^(?:fields|node|properties)$/.test(label?.key ?? '');
  const isTitled = (label?.quality ?? 0) > 0.3 && !isRound;
  if (isTitled || sample.some(({ value }) => !isObject(value))) return rows;
  for (const column of columns.values()) {
    const inner = rowsIn(sample, column.key);
    if (inner.length < sample.length * 0.8) continue;
    const innerLabel = chooseLabel(columnsOf(inner, survey.language).values(), inner.length);
    if ((innerLabel?.quality ?? 0) > Math.max(0.5, isRound ? 0 : (label?.quality ?? 0)))
      return rowsIn(rows, column.key);
  }
  return rows;
}

const rowsIn = (rows: readonly Row[], key: string): Row[] =>
  rows.flatMap(({ value, path }) => {
    const inner = (value as JsonObject)[key];
    return isObject(inner) ? [{ value: inner, path: { parent: path, key } }] : [];
  });

/** The children of each row: those of all rows are read together, as one level. */
function readChildren(
  rows: readonly Row[],
  keys: readonly string[],
  survey: Survey,
  depth: number,
  isRecord: (row: Row) => boolean,
): readonly (readonly Draft[])[] {
  const result: Draft[][] = rows.map(() => []);
  const readPooled = (listOf: (row: Row) => readonly Row[]): void => {
    const owners: number[] = [];
    const pool: Row[] = [];
    for (const [index, row] of rows.entries()) {
      for (const each of listOf(row)) {
        owners.push(index);
        pool.push(each);
      }
    }
    if (pool.length === 0) return;
    const drafts = readLevel(survey.resolve(pool), survey, depth + 1);
    for (const [index, draft] of drafts.entries()) {
      if (draft) result[owners[index] ?? 0]?.push(draft);
    }
  };
  if (depth < survey.maxDepth)
    readPooled((row) => (!isRecord(row) ? (rowsOf(row.value, row.path) ?? []) : []));
  for (const key of keys) readPooled((row) => (isRecord(row) ? rowsUnder([row], key) : []));
  return result.map(arranged);
}

function countLeaves(
  rows: readonly Row[],
  children: readonly (readonly Draft[])[],
  level: RowReader,
  survey: Survey,
): void {
  const leaves = rows.filter((_, index) => children[index]?.length === 0);
  const texts = leaves.flatMap(({ value, key }) =>
    typeof value !== 'string'
      ? []
      : key !== undefined && amountOf(value)
        ? [humanizeKey(key)]
        : [value],
  );
  const sample = sampleOf(texts);
  const language =
    sample.reduce((sum, each) => sum + naturalness(each), 0) / Math.max(1, sample.length);
  survey.countLeaves(texts.length, language * 0.9, 0);
  const records = leaves.filter(({ value }) => isObject(value)).length;
  survey.countLeaves(records, level.quality, level.columns.size);
  const ticks = leaves.filter(({ value, key }) => key !== undefined && tickOf(value) !== undefined);
  survey.countLeaves(ticks.length, 1, 2);
}
