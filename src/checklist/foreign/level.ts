import type { ItemState, JsonValue } from '../checklist.js';
import { isObject } from '../fields.js';
import type { JsonObject } from '../plain-data.js';
import { humanizeKey } from '../shapes.js';
import { stateOf } from '../vocabulary.js';
import { chooseChildren, rowsUnder } from './children.js';
import { columnsOf, naturalness, sampleOf, textOf, type Column } from './columns.js';
import { inOrder, type Draft } from './draft.js';
import { chooseLabel, type Label } from './label.js';
import { bare, GROUP_NAMES, LIST_NAMES } from './names.js';
import { chooseRoles, isRemarkWord, tickOf, type Roles } from './roles.js';
import { isList, mapEntries, stateOfKey } from './map-entries.js';
import { rowsOf, type Row } from './rows.js';

/** What one reading of a list found out, for the choice between lists. */
export class Survey {
  readonly language: string | undefined;
  readonly maxDepth: number;
  leaves = 0;
  /** Sums over the leaves. */
  quality = 0;
  fields = 0;
  /** All levels, the outermost first. */
  readonly levels: {
    readonly rows: readonly Row[];
    readonly columns: ReadonlyMap<string, Column>;
  }[] = [];
  /** Rows that other rows name by id; see `entities.ts`. */
  readonly resolve: (rows: readonly Row[]) => readonly Row[];

  constructor(
    language: string | undefined,
    maxDepth: number,
    resolve: (rows: readonly Row[]) => readonly Row[],
  ) {
    this.language = language;
    this.maxDepth = maxDepth;
    this.resolve = resolve;
  }

  countLeaves(leaves: number, quality: number, fields: number): void {
    this.leaves += leaves;
    this.quality += leaves * quality;
    this.fields += leaves * fields;
  }
}

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
  const records = sampleOf(rows.filter(({ value }) => isRecord(value)));
  const columns = columnsOf(records, survey.language);
  survey.levels.push({ rows, columns });
  const label = chooseLabel(columns.values(), records.length);
  const hasTick = hasTicks(chooseRoles(columns, label, records.length, survey.language));
  const childKeys =
    depth < survey.maxDepth
      ? chooseChildren({ rows: records, columns, hasTick, labelKey: label?.key })
      : [];
  const children = readChildren(rows, childKeys, survey, depth);
  // Sections among steps have fields of their own, and so a title of their own.
  const ofKind = (isParent: boolean): Level => {
    const some = rows.filter(
      (row, index) => isRecord(row.value) && hasDrafts(children[index]) === isParent,
    );
    return new Level(sampleOf(some), label, childKeys, isParent, survey.language);
  };
  const [parents, leaves] = [ofKind(true), ofKind(false)];
  countLeaves(rows, children, leaves, survey);
  return rows.map((row, index) => {
    const inner = children[index] ?? [];
    return (inner.length > 0 ? parents : leaves).toDraft(row, inner);
  });
}

const isEmptyList = (value: JsonValue | undefined): boolean => isList(value) && value.length === 0;
const isRecord = (value: JsonValue): value is JsonObject => isObject(value) && !mapEntries(value);
const hasDrafts = (drafts: readonly Draft[] | undefined): boolean =>
  Boolean(drafts && drafts.length > 0);
const hasTicks = ({ done, state }: Roles): boolean => done !== undefined || state !== undefined;

/** `{"node": {…}}`, `{"attributes": {…}}`: rows whose own fields name nothing hold the row inside. */
function unwrap(rows: readonly Row[], survey: Survey): readonly Row[] {
  const sample = sampleOf(rows);
  const columns = columnsOf(sample, survey.language);
  const label = chooseLabel(columns.values(), sample.length);
  if ((label?.quality ?? 0) > 0.3 || sample.some(({ value }) => !isObject(value))) return rows;
  for (const column of columns.values()) {
    if (column.objects < sample.length * 0.8) continue;
    const inner = rowsIn(sample, column.key);
    const innerLabel = chooseLabel(columnsOf(inner, survey.language).values(), inner.length);
    if ((innerLabel?.quality ?? 0) > Math.max(0.5, label?.quality ?? 0))
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
    readPooled((row) => (isInnerList(row.value) ? (rowsOf(row.value, row.path) ?? []) : []));
  for (const key of keys) readPooled((row) => rowsUnder([row], key));
  return result.map(inOrder);
}

const isInnerList = (value: JsonValue): boolean =>
  isList(value) || (isObject(value) && mapEntries(value) !== undefined);

function countLeaves(
  rows: readonly Row[],
  children: readonly (readonly Draft[])[],
  level: Level,
  survey: Survey,
): void {
  const leaves = rows.filter((_, index) => children[index]?.length === 0);
  const texts = leaves.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const sample = sampleOf(texts);
  const language =
    sample.reduce((sum, each) => sum + naturalness(each), 0) / Math.max(1, sample.length);
  survey.countLeaves(texts.length, language * 0.9, 0);
  const records = leaves.filter(({ value }) => isObject(value)).length;
  survey.countLeaves(records, level.quality, level.columns.size);
  const ticks = leaves.filter(({ value }) => typeof value === 'boolean').length;
  survey.countLeaves(ticks, 1, 2);
}

/** A lone section without a name adds nothing to the one it is in. */
const withoutNameless = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.length === 1 && drafts[0]?.isSection && !drafts[0].title
    ? (drafts[0].children ?? [])
    : drafts;

/** What was settled for all rows of a level that are alike: those with children, or those without. */
class Level {
  readonly columns: ReadonlyMap<string, Column>;
  readonly quality: number;
  readonly #roles: Roles;
  readonly #label: Label | undefined;
  readonly #childKeys: readonly string[];
  readonly #second: string | undefined;
  readonly #language: string | undefined;
  readonly #isTitledByKeys: boolean;
  readonly #hasKinds: boolean;
  /** Whether most rows have the title, so that those without are something else. */
  readonly #isTitled: boolean;

  constructor(
    rows: readonly Row[],
    shared: Label | undefined,
    childKeys: readonly string[],
    isParent: boolean,
    language: string | undefined,
  ) {
    this.columns = columnsOf(rows, language);
    const sharedColumn = shared && this.columns.get(shared.key);
    const isShared = sharedColumn && sharedColumn.scalars >= rows.length * 0.9;
    const own = isShared ? shared : chooseLabel(this.columns.values(), rows.length);
    // Rows that have no title half as good as the others' are page breaks and the like.
    const isPoor = !isParent && own && shared && own.quality < shared.quality * 0.75;
    this.#label = isPoor ? undefined : own;
    this.quality = this.#label?.quality ?? 0;
    this.#roles = chooseRoles(this.columns, this.#label, rows.length, language);
    this.#childKeys = childKeys;
    // Ids name their row worse than any field; words in a key do it better than most.
    const keys = rows.flatMap(({ key }) =>
      key === undefined ? [] : [naturalness(humanizeKey(key))],
    );
    const reads = keys.reduce((sum, each) => sum + each, 0) / keys.length;
    this.#isTitledByKeys = reads >= 0.5 ? !this.#label?.isNamed : this.quality < 0.4;
    this.#language = language;
    const kinds = (this.#roles.kind && this.columns.get(this.#roles.kind)?.values) || new Map();
    this.#hasKinds = [...kinds.keys()].some((kind: string) => !isRemarkWord(kind));
    const key = this.#label?.key;
    const untitled = rows.filter(
      ({ value }) => key !== undefined && !textOf((value as JsonObject)[key], language),
    );
    this.#isTitled = untitled.length < rows.length / 2;
    const others = [...columnsOf(untitled, language).values()].filter(
      (each) => !GROUP_NAMES.has(bare(each.key)),
    );
    this.#second = chooseLabel(others, untitled.length)?.key;
  }

  toDraft(row: Row, children: readonly Draft[]): Draft | undefined {
    const { value, key } = row;
    const name = key === undefined ? undefined : humanizeKey(key);
    if (typeof value === 'string') return { row };
    if (typeof value === 'boolean') return { row, title: name, state: value ? 'done' : 'open' };
    if (!isRecord(value)) {
      if (children.length === 0) return undefined;
      const used = isObject(value) ? Object.keys(value) : [];
      const state = key === undefined ? undefined : stateOfKey(key);
      const inner = withoutNameless(children).map((each) => ({
        ...each,
        state: each.state ?? state,
      }));
      return { row, title: name, children: inner, isSection: true, used };
    }
    const roles = this.#roles;
    const text = (at: string | undefined) =>
      at === undefined ? undefined : textOf(value[at], this.#language) || undefined;
    if (roles.hidden !== undefined && value[roles.hidden] === true) return undefined;
    const isNamed = name === undefined || !this.#isTitledByKeys;
    const titleKey = [roles.title, this.#label?.key].find(
      (at) => isNamed && text(at) !== undefined,
    );
    const other = name === undefined ? this.#second : undefined;
    const title = text(titleKey) ?? name ?? text(other);
    const isUnfilled = this.#isUnfilled(value);
    if (children.length === 0 && title === undefined) return undefined;
    return {
      row,
      title: title ?? '',
      description: roles.description === (titleKey ?? other) ? undefined : text(roles.description),
      expected: text(roles.expected),
      state: this.#stateOf(value),
      isRemark: this.#isRemark(text(roles.kind), titleKey !== undefined || name !== undefined),
      isSection: isUnfilled || (children.length > 0 && !hasTicks(roles)),
      children: withoutNameless(children),
      links: roles.links,
      order: roles.order === undefined ? undefined : Number(value[roles.order]),
      used: [
        ...(children.length > 0 ? this.#childKeys : []),
        titleKey ?? other,
        roles.description,
        roles.done,
        roles.state,
      ].filter((each) => each !== undefined),
    };
  }

  /** Whether a row is a section that nobody filled yet: it cannot be ticked, and has an empty list. */
  #isUnfilled(value: JsonObject): boolean {
    return (
      !hasTicks(this.#roles) &&
      Object.keys(value).some(
        (key) =>
          isEmptyList(value[key]) && (this.#childKeys.includes(key) || LIST_NAMES.has(bare(key))),
      )
    );
  }

  #stateOf(value: JsonObject): ItemState | undefined {
    const { done, state } = this.#roles;
    if (done !== undefined && tickOf(value[done])) return 'done';
    const word = state === undefined ? undefined : textOf(value[state], undefined);
    if (word !== undefined) return stateOf(word);
    return done === undefined ? undefined : 'open';
  }

  /** A row of a sort that is only read, or one that lacks what the others are titled by. */
  #isRemark(kind: string | undefined, isTitled: boolean): boolean {
    return (
      (this.#hasKinds && kind !== undefined && isRemarkWord(kind)) || (!isTitled && this.#isTitled)
    );
  }
}
