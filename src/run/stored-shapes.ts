/** What wordings and notes must look like, in storage and in files, before anything reads them. */
import type { NoteVersion } from './note.js';
import type { Revision } from './revision.js';
import {
  fieldsOf,
  fitsShape,
  isCount,
  isNumber,
  isText,
  listOf,
  type FieldCheck,
  type Shape,
} from './shape.js';

const isId: FieldCheck = (value) => isText(value) && value !== '';

const REVISION_ITEM: Shape = {
  ...fieldsOf(isText, 'id title section?'),
  required: (value) => typeof value === 'boolean',
};

const REVISION: Shape = {
  ...fieldsOf(isId, 'id requiredKey'),
  v: isNumber,
  form: (form) => form === 'whole',
  title: isText,
  items: listOf((item) => fitsShape(item, REVISION_ITEM)),
};

export const isRevision = (value: unknown): value is Revision => fitsShape(value, REVISION);

const isBase: FieldCheck = (value) =>
  Array.isArray(value) && value.length === 2 && isText(value[0]) && isCount(value[1]);

const NOTE_VERSION: Shape = {
  ...fieldsOf(isText, 'noteKey id text device actor?'),
  ...fieldsOf(isCount, 'rev clock'),
  at: isNumber,
  base: listOf(isBase),
};

export const isNoteVersion = (value: unknown): value is NoteVersion =>
  fitsShape(value, NOTE_VERSION);
