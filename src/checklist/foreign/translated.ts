import type { JsonValue } from '../checklist.js';
import { isObject } from '../fields.js';
import type { JsonObject } from '../plain-data.js';

const LANGUAGE_TAG = /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/;

export const isTag = (key: string): boolean => LANGUAGE_TAG.test(key);

/** One text in several languages: `{"en": "Go", "de": "Los"}`. */
export function isTranslated(value: JsonValue): value is JsonObject {
  if (!isObject(value)) return false;
  const keys = Object.keys(value);
  return (
    keys.length > 0 &&
    keys.length <= 40 &&
    keys.every((key) => isTag(key) && typeof value[key] === 'string')
  );
}
