import type { JsonValue } from './checklist.js';
import { Fields, isObject } from './fields.js';
import type { JsonObject } from './plain-data.js';
import type { Reading } from './reading.js';
import type { SourcePath } from './source-path.js';
import { DONE, ENVELOPES, HEADER, IDS, LISTS } from './vocabulary.js';

/** An array of steps, or a map from titles to lists or to ticks. */
export type StepList = readonly JsonValue[] | JsonObject;

export interface FoundList {
  readonly key: string;
  readonly list: StepList;
}

export const isArray = (value: unknown): value is readonly JsonValue[] => Array.isArray(value);

/** How likely an array or map is the list of steps; 0 is not at all. */
function rank(fields: Fields, key: string): number {
  const value = fields.get(key);
  if (isObject(value)) return isListMap(value) ? 3 : 0;
  if (!isArray(value)) return 0;
  if (value.length === 0) return 1;
  if (key === 'items') return 4;
  if (value.some(isObject)) return 3;
  // Texts inside something that can be ticked itself are its details: criteria, ingredients.
  const isStep = [...IDS, ...DONE].some((name) => fields.get(name) !== undefined);
  return isStep || typeof value[0] !== 'string' ? 0 : 2;
}

/** The list of steps among an object's fields: `items` first, then objects before texts. */
export function findList(fields: Fields): FoundList | undefined {
  let best: string | undefined;
  let bestRank = 0;
  for (const key of LISTS) {
    const keyRank = rank(fields, key);
    if (keyRank > bestRank) [best, bestRank] = [key, keyRank];
  }
  return best === undefined ? undefined : { key: best, list: fields.get(best) as StepList };
}

const isHeader = ([key, value]: readonly [string, JsonValue]): boolean =>
  (typeof value === 'string' || typeof value === 'number') && HEADER.includes(key);

const entryKind = (value: JsonValue): string => {
  if (typeof value === 'boolean') return 'tick';
  if (isArray(value))
    return value.every((each) => typeof each === 'string' || isObject(each)) ? 'list' : '';
  return isObject(value) && (isListMap(value) || hasList(value)) ? 'group' : '';
};

const hasList = (value: JsonObject): boolean =>
  LISTS.some((key) => Object.hasOwn(value, key) && isArray(value[key]));

/**
 * Whether an object is a map of ticks (`{"Milk": true}`) or of lists (`{"Groceries": ["Milk"]}`). All
 * entries must be of one kind, and ticks have no names from source code: a settings object has both.
 */
export function isListMap(value: JsonObject): boolean {
  if (hasList(value)) return false;
  const entries = Object.entries(value).filter((entry) => !isHeader(entry));
  // Each entry is looked at once: twice a level would be 2^depth times.
  const kinds = new Set(entries.map(([, each]) => entryKind(each)));
  const [kind = ''] = kinds;
  if (kind === '' || kinds.size > 1) return false;
  return kind !== 'tick' || !entries.some(([key]) => /^[a-z]+[A-Z]|[a-z]\.[a-z]/.test(key));
}

/** The entries of a map that are steps or sections. */
export const listEntries = (map: JsonObject): readonly (readonly [string, JsonValue])[] =>
  Object.entries(map).filter((entry) => !isHeader(entry));

/** `day_one` and `dayOne` as a title: "Day one". Keys that are written as text stay as they are. */
export function humanizeKey(key: string): string {
  if (/\s/.test(key)) return key.trim();
  const words = /^[a-z]{2,}[A-Z]/.test(key)
    ? key.replace(/[A-Z]+/g, (capitals) => ` ${capitals.toLowerCase()}`)
    : key.replace(/_+|(?<!\d)-+|-+(?!\d)/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Where the steps are, and the objects on the way that may hold title and other header fields. */
export interface Root {
  /** Undefined if there is no list of steps. */
  readonly list: StepList | undefined;
  readonly key: string;
  readonly path: SourcePath | undefined;
  /** The innermost first. */
  readonly levels: readonly Fields[];
}

const MAX_ENVELOPES = 3;

/** Looks for the list, through at most three envelopes such as `{"data": {"checklist": …}}`. */
export function findRoot(input: JsonValue, reading: Reading): Root {
  const levels: Fields[] = [];
  let value: JsonValue = input;
  let path: SourcePath | undefined;
  let key = '';
  for (let depth = 0; depth <= MAX_ENVELOPES; depth += 1) {
    if (isArray(value)) return { list: value, key, path, levels };
    if (!isObject(value)) break;
    const fields = new Fields(value, path, reading);
    levels.unshift(fields);
    const found = findList(fields);
    if (found) {
      fields.use(found.key);
      return { ...found, path: fields.pathTo(found.key), levels };
    }
    const envelope = openEnvelope(fields);
    if (!envelope) {
      if (!isListMap(value)) break;
      for (const [entry] of listEntries(value)) fields.use(entry);
      return { list: value, key, path, levels };
    }
    ({ value, path, key } = envelope);
  }
  return { list: undefined, key, path: undefined, levels };
}

/** The next level inside an envelope; a JSON-LD graph is one round its first member with a list. */
function openEnvelope(
  fields: Fields,
): { value: JsonValue; path: SourcePath; key: string } | undefined {
  const graph = fields.get('@graph');
  const index = isArray(graph) ? graph.findIndex((each) => isObject(each) && hasList(each)) : -1;
  if (isArray(graph) && index >= 0) {
    const path = { parent: fields.pathTo('@graph'), key: index };
    return { value: graph[index] ?? null, path, key: '@graph' };
  }
  for (const key of ENVELOPES) {
    const value = fields.get(key);
    const isFull = isArray(value) ? value.length > 0 : isObject(value);
    if (value === undefined || !isFull) continue;
    fields.use(key);
    return { value, path: fields.pathTo(key), key };
  }
  return undefined;
}
