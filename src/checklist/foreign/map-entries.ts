import type { ItemState, JsonValue } from '../checklist.js';
import { isObject } from '../fields.js';
import type { JsonObject } from '../plain-data.js';
import { stateOf } from '../vocabulary.js';
import { amountOf, areAmounts } from './amounts.js';
import { isTranslated } from './translated.js';
import { tickOf } from './tick.js';
import { arePeople, bare, DETAIL_NAMES, DONE_NAMES, isDetailName, LIST_NAMES } from './names.js';

export const isList = (value: unknown): value is readonly JsonValue[] => Array.isArray(value);

type Entries = readonly (readonly [string, JsonValue])[];
const known = new WeakMap<JsonObject, { readonly entries: Entries | undefined }>();

/**
 * The entries of a map from titles to lists, records or ticks; undefined for a record with fields. In a
 * map all values are alike, however deep the lists in them are; in a record each field is its own.
 */
export function mapEntries(value: JsonObject): Entries | undefined {
  if (isPlainRecord(value)) return undefined;
  let answer = known.get(value);
  if (!answer) known.set(value, (answer = { entries: findEntries(value) }));
  return answer.entries;
}

/** Nearly every row is one: it has a text under a name without a number, and no list or object. */
function isPlainRecord(value: JsonObject): boolean {
  let hasText = false;
  for (const key of Object.keys(value)) {
    const each = value[key];
    if (typeof each === 'object' && each !== null) return false;
    hasText ||= typeof each === 'string' && !/\d$/.test(key) && amountOf(each) === undefined;
  }
  return hasText;
}

function findEntries(value: JsonObject): Entries | undefined {
  const all = Object.entries(value).filter(([key, each]) => each !== null && !/^[$@]/.test(key));
  const filled = all.filter(
    ([, each]) =>
      typeof each === 'object' && Object.keys(each ?? {}).length > 0 && !isTranslated(each),
  );
  const leaves = filled.length === 0 ? leafEntries(all) : undefined;
  if (!leaves && areAmounts(all)) return all.map(([key, each]) => [key, amountOf(each) ?? null]);
  if (filled.length === 0) return leaves;
  const [[firstKey, first] = ['', null]] = filled;
  if (filled.length === 1) {
    const isLone = all.length === 1 ? isLoneSection(firstKey, first) : areUnfilledBut(first, all);
    return isLone ? filled : undefined;
  }
  if (isBoard(value)) return filled;
  // What was an array once, as some languages write one that has gaps.
  const isArray = all.every(([key, each]) => /^\d+$/.test(key) && isObject(each));
  if (isArray && filled.length > 2) return filled;
  // A few texts may stand above the sections; many make it a record.
  if (all.length - filled.length > Math.max(2, filled.length)) return undefined;
  // Records with lists under a name for lists are a map, whatever else stands beside them.
  const holders = filled.filter(([, each]) => isObject(each) && holdsList(each));
  if (holders.length > 1) {
    const held = holders.map(([, each]) => shapeOf(each));
    const [[, first] = ['', null]] = holders;
    const share = (name: string): boolean =>
      isListKey(name) && holders.every(([, each]) => isObject(each) && isList(each[name]));
    if (Object.keys(first ?? {}).some(share) || held.every(alikeAmong(held))) return holders;
  }
  if (filled.some(([key]) => LIST_NAMES.has(bare(key)))) return undefined;
  const sharing = sharingList(filled);
  if (sharing) return sharing;
  const shapes = filled.map(([, each]) => shapeOf(each));
  const alike = alikeAmong(shapes);
  const same = filled.filter((_, index) => alike(shapes[index]));
  if (same.length >= 2 && same.length >= filled.length * 0.7) {
    const isDetail = ([key, each]: Entries[number]): boolean => {
      const shape = shapeOf(each);
      return DETAIL_NAMES.has(bare(key)) && (typeof shape === 'object' ? arePeople(shape) : true);
    };
    if (same.some(isDetail)) return undefined;
    // A list more is a section more, though its rows are of another form.
    const areLists = filled.every(([, each]) => isList(each));
    return areLists ? filled.filter((_, index) => shapes[index] !== undefined) : same;
  }
  // Lists of texts beside lists of records are sections if their keys are written as titles.
  const areTitled =
    filled.some(([key]) => isTitle(key)) && filled.every(([, each]) => isList(each));
  return areTitled && shapes.every((shape) => shape !== undefined) ? filled : undefined;
}

const isListKey = (key: string): boolean => LIST_NAMES.has(bare(key));

/** Records with a list under the same key, beside such as hold none: days of rest, settings. */
function sharingList(filled: Entries): Entries | undefined {
  const isDeep = (each: JsonValue): boolean => typeof each === 'object' && each !== null;
  const deep = filled.filter(([, each]) => isList(each) || Object.values(each ?? {}).some(isDeep));
  const [[, first] = ['', null]] = deep;
  const shared = Object.keys(first ?? {}).find(
    (key) => !isDetailName(key) && deep.every(([, each]) => isObject(each) && isList(each[key])),
  );
  // What has most fields of the others is one of them that has nothing to list.
  const core = Object.keys(first ?? {});
  const isAkin = ([, each]: Entries[number]): boolean =>
    core.filter((key) => key in Object(each)).length * 2 > core.length;
  const kept = filled.filter((each) => deep.includes(each) || isAkin(each));
  return deep.length > 1 && deep.length < filled.length && shared ? kept : undefined;
}

/** The columns of a board: a list for each state, some of them perhaps empty; it may have a title. */
export const isBoard = (value: JsonObject): boolean => {
  const all = Object.entries(value).filter(([, each]) => typeof each === 'object' && each);
  return all.length > 1 && all.every(([key, each]) => isList(each) && stateOfKey(key));
};

export const holdsList = (value: JsonObject): boolean =>
  Object.entries(value).some(([key, each]) => isListKey(key) && isList(each));

/** The state that a key gives to what is below it: `done`, `checked_items`. */
export const stateOfKey = (key: string): ItemState | undefined => {
  const words = key.split(/[_\s-]|(?<=\p{Ll})(?=\p{Lu})/u);
  return stateOf(words.join('-')) ?? stateOf(words[0] ?? '');
};

const isTitle = (key: string): boolean => /\s|^\p{Lu}\p{Ll}/u.test(key);

const isLoneSection = (key: string, value: JsonValue): boolean =>
  isList(value)
    ? isTitle(key) && shapeOf(value) !== undefined
    : isObject(value) && mapEntries(value) !== undefined;

const hasTick = (value: JsonValue): boolean =>
  isList(value) &&
  value.every(
    (each) => isObject(each) && Object.keys(each).some((key) => DONE_NAMES.has(bare(key))),
  );

/** Lists of texts, or of records with a tick, of which all but one are empty yet. */
const areUnfilledBut = (filled: JsonValue, all: Entries): boolean =>
  (shapeOf(filled) === 'texts' || hasTick(filled)) &&
  all.every(
    ([key, each]) => isList(each) && !LIST_NAMES.has(bare(key)) && !DETAIL_NAMES.has(bare(key)),
  );

/** `{"Milk": true}` or `{"step1": "Open the valve"}`. */
function leafEntries(all: Entries): Entries | undefined {
  const isSetting = (key: string): boolean =>
    /^[a-z]+[A-Z]|[a-z][._][a-z]|^(?:is|has)[A-Z_]/.test(key);
  const isTick =
    all.every(([key, each]) => typeof each === 'boolean' && !isSetting(key)) ||
    // 1 and 0, "x" and "": with whole sentences for keys these are no settings either.
    (all.length > 2 &&
      all.every(([key, each]) => /\p{L}\s+\p{L}+/u.test(key) && tickOf(each) !== undefined));
  const isNumbered = all.every(
    ([key, each]) => /^\D{0,12}\d+$/.test(key) && typeof each === 'string' && each !== '',
  );
  return all.length > 1 && (isTick || isNumbered) ? all : undefined;
}

/** What the rows below a value are: texts, ticks, or records with these keys. */
type Shape = 'texts' | 'ticks' | ReadonlySet<string>;

function shapeOf(value: JsonValue | undefined): Shape | undefined {
  if (typeof value === 'string') return 'texts';
  if (typeof value === 'boolean') return 'ticks';
  if (isList(value)) {
    // Addresses are where to read more.
    if (value.every(isAddress)) return undefined;
    if (value.every((each) => typeof each === 'string')) return 'texts';
    const records = value.slice(0, 20).filter(isObject);
    if (records.length * 2 >= Math.min(value.length, 20)) return keysOf(records);
    return value.every((each) => typeof each === 'string' || isObject(each)) ? 'texts' : undefined;
  }
  if (!isObject(value)) return undefined;
  const entries = mapEntries(value);
  if (entries) return shapeOf(entries[0]?.[1]);
  const all = Object.values(value);
  if (all.length === 1 && isList(all[0]) && shapeOf(all[0]) === 'texts') return 'texts';
  // A record round a list of texts stands for that list among others.
  const lists = Object.entries(value).filter(
    ([key, each]) => LIST_NAMES.has(bare(key)) && isList(each),
  );
  const [[, list] = ['', undefined]] = lists;
  return lists.length === 1 && shapeOf(list) === 'texts' ? 'texts' : keysOf([value]);
}

const isAddress = (value: JsonValue): boolean =>
  typeof value === 'string' && /^(?:https?:|mailto:|www\.)/.test(value);

const keysOf = (records: readonly JsonObject[]): ReadonlySet<string> =>
  new Set(records.flatMap((each) => Object.keys(each)));

/** Tells which shapes are like most of the others. */
function alikeAmong(shapes: readonly (Shape | undefined)[]): (shape: Shape | undefined) => boolean {
  const count = (kind: Shape): number => shapes.filter((shape) => shape === kind).length;
  const sets = shapes.filter((shape) => typeof shape === 'object');
  if (count('ticks') > shapes.length / 2) return (shape) => shape === 'ticks';
  if (count('texts') >= sets.length) return (shape) => shape === 'texts';
  const counts = new Map<string, number>();
  for (const set of sets) for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1);
  const core = [...counts].filter(([, each]) => each >= sets.length * 0.6).map(([key]) => key);
  return (shape) => {
    if (typeof shape !== 'object') return false;
    const shared = core.filter((key) => shape.has(key)).length;
    const isLike = shared >= core.length * 0.5 && shared >= shape.size * 0.3;
    return shared > 0 && (isLike || [...shape].every((key) => (counts.get(key) ?? 0) > 1));
  };
}
