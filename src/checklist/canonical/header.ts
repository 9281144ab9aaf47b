import type { Checklist } from '../checklist.js';
import { defined, Fields, isObject, label, oneOf, text, texts, type FieldKind } from '../fields.js';
import type { JsonObject } from '../plain-data.js';
import { CHECKLIST_TITLES } from '../vocabulary.js';
import { date } from './date.js';
import { duration } from './duration.js';
import { readUrl } from './links.js';
import { readStreakRule } from './streak-rule.js';

/** Objects in which header fields may stand. */
const METADATA = ['metadata', 'meta', 'info', 'header'] as const;

export type Header = Omit<Checklist, 'children' | 'leaves' | 'title'> & { readonly title?: string };

/** A name, or a schema.org Person or Organization with one. */
const person: FieldKind<string> = {
  name: 'a name',
  read: (value) => text.read(isObject(value) ? (value.name ?? null) : value),
};

/** A BCP 47 tag; a wrong one would make `Intl` throw. */
const languageTag: FieldKind<string> = {
  name: 'a language tag such as "en" or "pt-BR"',
  read: (value) =>
    typeof value === 'string' && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value)
      ? value
      : undefined,
};

/**
 * Reads the fields about the checklist as a whole. `levels` are the objects that may hold them, the
 * innermost first; so may an object such as `metadata` in each of them.
 */
export function readHeader(levels: readonly Fields[]): Header {
  const sources = levels.flatMap((fields) => [
    fields,
    ...METADATA.flatMap((key) => {
      const inner = fields.get(key);
      return isObject(inner) ? [new Fields(inner, fields.pathTo(key), fields.reading)] : [];
    }),
  ]);
  const first = <T>(read: (fields: Fields) => T | undefined): T | undefined => {
    for (const fields of sources) {
      const value = read(fields);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const take = <T>(kind: FieldKind<T>, ...names: readonly string[]): T | undefined =>
    first((fields) => fields.take(names, kind));

  const header = {
    id: take(label, 'id'),
    title: take(text, ...CHECKLIST_TITLES) ?? take(label, ...CHECKLIST_TITLES),
    version: take(label, 'version'),
    description: take(text, 'description', 'desc', 'summary', 'subtitle'),
    icon: take(text, 'icon'),
    author: take(person, 'author'),
    datePublished: take(date, 'datePublished', 'published'),
    dateModified: take(date, 'dateModified', 'modified', 'updated'),
    language: take(languageTag, 'inLanguage', 'language', 'lang'),
    url: first(readUrl),
    keywords: take(texts, 'keywords', 'tags') ?? Object.freeze([]),
    difficulty: take(text, 'difficulty', 'educationalLevel'),
    totalTime: take(duration, 'totalTime', 'timeRequired', 'estimatedTime'),
    completion: take(oneOf('auto', 'confirm'), 'completion'),
    streak: first(readStreakRule),
  };
  const rest = [...levels].reverse().map((fields) => fields.rest() ?? {});
  const data = Object.freeze(Object.assign({}, ...rest) as JsonObject);
  return defined({ ...header, data: Object.keys(data).length === 0 ? undefined : data });
}
