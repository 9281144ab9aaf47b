import { ITEM_TYPES, type ChecklistItem, type ItemState } from '../checklist.js';
import { flag, label, oneOf, put, text, texts, type Fields } from '../fields.js';
import type { Mutable } from '../reading.js';
import { DESCRIPTIONS, DONE, ITEM_TITLES, stateOf } from '../vocabulary.js';
import { duration } from './duration.js';
import { readLinks } from './links.js';

const NONE: readonly never[] = Object.freeze([]);
export const itemType = oneOf(...ITEM_TYPES);
const choice = oneOf<boolean | 'reason'>(true, false, 'reason');
const stateWord = {
  name: 'a state',
  read: (value: unknown) => (typeof value === 'string' ? stateOf(value) : undefined),
};

/** Whether an object can be ticked itself: with a list inside it is a step, and no section. */
export const hasOwnTick = (fields: Fields): boolean =>
  DONE.some((key) => typeof fields.get(key) === 'boolean') ||
  ['status', 'state'].some((key) => stateWord.read(fields.get(key))) ||
  itemType.read(fields.get('type') ?? null) !== undefined;

/** The title of a step; undefined, with a warning, if nothing in the object can be one. */
export function readItemTitle(fields: Fields): string | undefined {
  const title = fields.take(ITEM_TITLES, text) ?? fields.take(ITEM_TITLES, label);
  if (title !== undefined) return title;
  const instead = fields.take(DESCRIPTIONS, text);
  const consequence = instead === undefined ? 'was left out' : 'shows its description';
  const message = `a step without "title" ${consequence}; give it one.`;
  fields.reading.warn('missing-title', fields.pathTo('title'), message);
  return instead;
}

function readInitial(fields: Fields): ItemState {
  const isDone = fields.take(DONE, flag);
  // The empty name stands for a canonical one: other words than states are somebody else's field.
  const state = fields.take(['', 'status', 'state'], stateWord);
  if (isDone !== undefined || state !== undefined) fields.reading.hasStates = true;
  return isDone ? 'done' : (state ?? 'open');
}

/** A step of which nothing but the title is known. */
export const plainItem = (title: string): Mutable<ChecklistItem> => ({
  kind: 'item',
  id: '',
  type: 'check',
  title,
  required: true,
  skippable: true,
  applicable: true,
  initial: 'open',
  links: NONE,
  tags: NONE,
  items: NONE,
});

/** Reads a step but for its id and sub-steps; what is left over goes into `data`. */
export function readItem(
  fields: Fields,
  title: string,
  foreign?: { readonly links: readonly string[]; readonly state: ItemState },
): Mutable<ChecklistItem> {
  const isTip = fields.get('@type') === 'HowToTip';
  const isOptional = fields.get('optional') === true;
  if (isOptional) fields.use('optional');
  const item = plainItem(title);
  item.type = fields.take(['type'], itemType) ?? (isTip ? 'tip' : 'check');
  item.required = fields.take(['required'], flag) ?? !isOptional;
  item.skippable = fields.take(['skippable'], choice) ?? true;
  item.applicable = fields.take(['na', 'applicable'], choice) ?? true;
  item.initial = foreign?.state ?? readInitial(fields);
  item.links = readLinks(fields, foreign?.links);
  item.tags = fields.take(['tags', 'labels'], texts) ?? NONE;
  put(item, 'description', fields.take(DESCRIPTIONS, text));
  put(item, 'expected', fields.take(['expected', 'expectation'], text));
  put(item, 'command', fields.take(['command'], text));
  put(item, 'time', fields.take(['time', 'performTime', 'duration', 'estimate'], duration));
  put(item, 'priority', fields.take(['priority', 'severity'], label));
  put(item, 'verify', fields.take(['verify'], text));
  put(item, 'data', fields.rest());
  return item;
}
