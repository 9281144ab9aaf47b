import type { JsonValue } from '../checklist.js';
import { isObject } from '../fields.js';
import type { JsonObject } from '../plain-data.js';
import type { SourcePath } from '../source-path.js';
import { isList } from './map-entries.js';
import { bare, DESCRIPTION_NAMES, OTHER_NAMES, TITLE_NAMES } from './names.js';
import { movedFrom } from './rows.js';
import { isTag } from './translated.js';

const DEEPEST = 40;
const NAMES = [TITLE_NAMES, DESCRIPTION_NAMES, OTHER_NAMES];

/**
 * A document in which each list is there once, though it came in several languages, and each record is one,
 * though every field of it came in braces of its own.
 */
export function settled(
  value: JsonValue,
  language: string | undefined,
  path?: SourcePath,
  depth = 0,
): JsonValue {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return value;
  const tag = isObject(value) && tagOf(value, language);
  if (tag) {
    const list = (value as JsonObject)[tag] ?? null;
    movedFrom.set(list as object, { parent: path, key: tag });
    return list;
  }
  if (isList(value) && depth > 0 && isInParts(value))
    return Object.assign({}, ...value) as JsonObject;
  const all: readonly (readonly [string | number, JsonValue])[] = isList(value)
    ? [...value.entries()]
    : Object.entries(value);
  const now = all.map(
    ([key, each]) => [key, settled(each, language, { parent: path, key }, depth + 1)] as const,
  );
  if (now.every(([, each], index) => each === all[index]?.[1])) return value;
  return isList(value) ? now.map(([, each]) => each) : Object.fromEntries(now);
}

/** Of lists by language the one that is asked for, in English, or the first. */
function tagOf(value: JsonObject, language = 'en'): string | undefined {
  const tags = Object.keys(value);
  const areLists = tags.length > 1 && tags.every((tag) => isTag(tag) && isList(value[tag]));
  // Lists of different length are no translations of each other.
  const sizes = new Set(Object.values(value).map((list) => isList(list) && list.length));
  if (sizes.size > 1) return undefined;
  // Mornings and evenings are no Amharic.
  if (!areLists || !tags.some((tag) => /^(?:en|de|fr|es|ja|zh)/.test(tag))) return undefined;
  return [language, language.slice(0, 2), 'en'].find((tag) => tags.includes(tag)) ?? tags[0];
}

/** `[{"title": "Read"}, {"due": "Monday"}, {"subject": "Latin"}]` */
function isInParts(list: readonly JsonValue[]): boolean {
  const fields = list.map((each) => (isObject(each) ? Object.entries(each) : []));
  const keys = new Set(fields.flatMap(([field]) => (field ? [bare(field[0])] : [])));
  const known = [...keys].filter((key) => NAMES.some((names) => names.has(key)));
  return (
    list.length > 2 &&
    keys.size === list.length &&
    fields.every((each) => each.length === 1 && typeof each[0]?.[1] !== 'object') &&
    known.length >= keys.size / 2
  );
}
