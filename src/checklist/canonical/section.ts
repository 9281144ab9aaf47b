import type { ChecklistSection } from '../checklist.js';
import { defined, label, text, type Fields } from '../fields.js';
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
  return defined({ description: fields.take(DESCRIPTIONS, text), data: fields.rest() });
}
