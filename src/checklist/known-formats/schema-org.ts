import { isObject } from '../fields.js';
import type { Draft } from '../foreign/draft.js';
import type { Row } from '../foreign/rows.js';
import type { JsonObject } from '../plain-data.js';
import { at, listAt, section, sortedBy, textAt, type KnownFormat } from './known-format.js';

const LISTS = ['step', 'recipeInstructions', 'itemListElement'];
const typeOf = (row: Row): string => textAt(row, '@type') ?? '';

function stepsOf(row: Row): readonly Draft[] {
  for (const key of LISTS) {
    const value = at(row, key);
    if (typeof value?.value === 'string') return [{ row: value }];
    const rows = isObject(value?.value) ? [value] : listAt(row, key);
    if (rows.length > 0) {
      const isPlaced = rows.every((each) => at(each, 'position') !== undefined);
      return (isPlaced ? sortedBy(rows, 'position') : rows).map(readStep);
    }
  }
  return [];
}

function readStep(row: Row): Draft {
  if (typeof row.value === 'string') return { row };
  const inner = at(row, 'item');
  if (inner && typeOf(row) !== 'HowToSection') return readStep(inner);
  const title = textAt(row, 'name', 'headline', 'text', 'url') ?? '';
  const children = stepsOf(row);
  if (typeOf(row) === 'HowToSection') return section(row, title, children);
  const text = textAt(row, 'text', 'description');
  return {
    row,
    title,
    description: text === title ? undefined : text,
    isRemark: typeOf(row) === 'HowToTip',
    // A step of one direction says the same twice.
    children: children.length > 1 ? children : [],
    used: ['name', 'text', 'position', ...LISTS],
  };
}

const isList = (value: unknown): value is JsonObject =>
  isObject(value) && '@type' in value && LISTS.some((key) => key in value);

/** schema.org HowTo, Recipe and ItemList, alone or in a graph: https://schema.org/HowTo */
export const schemaOrg: KnownFormat = {
  name: 'schema.org',
  matches: (root) =>
    isList(root) ||
    listAt({ value: root, path: undefined }, '@graph').some(({ value }) => isList(value)),
  read: (root) => {
    const top = { value: root, path: undefined };
    const list = isList(root)
      ? top
      : (listAt(top, '@graph').find(({ value }) => isList(value)) ?? top);
    return { drafts: stepsOf(list), headers: [list] };
  },
};
