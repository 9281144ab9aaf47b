import type { ChecklistSection } from '../checklist.js';
import { defined, flag, label, text, type Fields } from '../fields.js';
import { itemType } from './item.js';
import { DESCRIPTIONS, ITEM_TITLES } from '../vocabulary.js';

/** The title of a section; empty, with a warning, if it has none and no `fallback`. */
export function readSectionTitle(fields: Fields, fallback?: string): string {
  const title = fields.take(ITEM_TITLES, text) ?? fields.take(ITEM_TITLES, label) ?? fallback;
  if (title === undefined) {
    fields.reading.warn(
      'missing-title',
      fields.pathTo('title'),
      'a section has no "title"; give it one.',
    );
  }
  return title ?? '';
}

/** Reads everything of a section but its id, title and children. */
export function readSectionFields(fields: Fields): Pick<ChecklistSection, 'description' | 'data'> {
  // Neither makes it a step, or it would not be here; both were meant to, and that is worth a word.
  fields.take(['type'], itemType);
  fields.take(['done'], flag);
  return defined({ description: fields.take(DESCRIPTIONS, text), data: fields.rest() });
}
