/** What the parts of a record must look like, before anything reads them. */
import type { NoteVersion } from '../note.js';
import type { Revision } from '../revision.js';

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasTexts = (value: Fields, names: readonly string[]): boolean =>
  names.every((name) => typeof value[name] === 'string');

export const isRevision = (value: unknown): value is Revision =>
  isFields(value) &&
  hasTexts(value, ['id', 'title', 'requiredKey']) &&
  value['form'] === 'whole' &&
  Array.isArray(value['items']) &&
  value['items'].every(
    (item) =>
      isFields(item) && hasTexts(item, ['id', 'title']) && typeof item['required'] === 'boolean',
  );

export const isNoteVersion = (value: unknown): value is NoteVersion =>
  isFields(value) &&
  hasTexts(value, ['noteKey', 'id', 'text', 'device']) &&
  ['rev', 'clock', 'at'].every((name) => Number.isFinite(value[name])) &&
  Array.isArray(value['base']) &&
  value['base'].every(
    (each) => Array.isArray(each) && typeof each[0] === 'string' && Number.isInteger(each[1]),
  );
