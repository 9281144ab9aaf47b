import type { JsonValue } from '../checklist.js';
import { isObject } from '../fields.js';
import type { SourcePath } from '../source-path.js';
import { isList } from './map-entries.js';
import type { Row } from './rows.js';
import { isTranslated } from './translated.js';

/** What one field holds over all rows of a level. */
export interface Column {
  readonly key: string;
  /** How many fields came before it in the row that showed it first. */
  readonly position: number;
  /** Rows with a text or a number here. */
  scalars: number;
  flags: number;
  /** Flags that are true. */
  set: number;
  lists: number;
  objects: number;
  readonly values: Map<string, number>;
  /** Lists in which it occurs, and the different texts in each of them, summed. */
  listed: number;
  distinct: number;
  /** Texts such as "question7", which only count. */
  numbered: number;
  /** Texts such as "Week 1-4" and "19 min", which may be titles, and tell nothing. */
  counted: number;
  /** Sum over all texts. */
  length: number;
  /** Texts a person would read, from 0 to 1 each, summed. */
  language: number;
  addresses: number;
  /** Texts of more than one line or sentence. */
  prose: number;
}

// Roles are settled by a sample of a long list, so that time grows with the rows and not the cells.
const SAMPLE = 400;
// No format has as many fields; without an end, each would be weighed against all others.
const MOST_COLUMNS = 200;

export const sampleOf = <T>(rows: readonly T[]): readonly T[] => {
  if (rows.length <= SAMPLE) return rows;
  const step = rows.length / SAMPLE;
  return Array.from({ length: SAMPLE }, (_, index) => rows[Math.floor(index * step)] as T);
};

/** The columns of a sample of the rows that are objects, in order of first appearance. */
export function columnsOf(rows: readonly Row[], language: string | undefined): Map<string, Column> {
  const columns = new Map<string, Counting>();
  let list: SourcePath | undefined;
  for (const { value, path } of rows) {
    if (!isObject(value)) continue;
    // The rows of one list follow each other, and share the path to it.
    if (path?.parent !== list) for (const column of columns.values()) column.seen.clear();
    list = path?.parent;
    let position = 0;
    for (const key of Object.keys(value)) {
      let column = columns.get(key);
      if (!column) {
        if (columns.size === MOST_COLUMNS) continue;
        columns.set(key, (column = emptyColumn(key, position)));
      }
      count(column, value[key] ?? null, language);
      position += 1;
    }
  }
  return columns;
}

/** The texts seen in the list at hand. */
type Counting = Column & { readonly seen: Set<string> };

const emptyColumn = (key: string, position: number): Counting => ({
  key,
  position,
  scalars: 0,
  flags: 0,
  set: 0,
  lists: 0,
  objects: 0,
  values: new Map(),
  listed: 0,
  distinct: 0,
  numbered: 0,
  counted: 0,
  seen: new Set(),
  length: 0,
  language: 0,
  addresses: 0,
  prose: 0,
});

function count(column: Counting, value: JsonValue, language: string | undefined): void {
  if (typeof value === 'boolean') {
    column.flags += 1;
    column.set += Number(value);
  } else if (isList(value) && !isRichText(value)) column.lists += value.length > 0 ? 1 : 0;
  else {
    const text = textOf(value, language);
    if (text === undefined) column.objects += isObject(value) ? 1 : 0;
    else if (text !== '') countText(column, text, typeof value === 'number');
  }
}

function countText(column: Counting, text: string, isNumber: boolean): void {
  column.scalars += 1;
  if (column.seen.size === 0) column.listed += 1;
  if (!column.seen.has(text)) column.distinct += 1;
  column.seen.add(text);
  column.values.set(text, (column.values.get(text) ?? 0) + 1);
  column.length += text.length;
  if (isNumber) return;
  const reads = judge(text);
  if (reads < 0) column.addresses += 1;
  else column.language += reads;
  if (/^[A-Za-z_-]+\d+$/.test(text)) column.numbered += 1;
  if (/^(?:\p{L}+\.?\s[\d\s–-]+|[\d.,]+\s?\p{L}{1,7}\.?)$/u.test(text)) column.counted += 1;
  if (text.length > 60 || text.includes('\n')) column.prose += 1;
}

// Every level is looked at several times; a text reads alike each time. Emptied after each document.
const judged = new Map<string, number>();
export const forgetTexts = (): void => judged.clear();

/** How natural a text is; less than 0 for an address. */
function judge(text: string): number {
  let known = judged.get(text);
  if (known === undefined) {
    judged.set(text, (known = isAddress(text) ? -1 : naturalness(text)));
  }
  return known;
}

const isAddress = (text: string): boolean =>
  /^(?:[a-z][a-z\d+.-]*:\/\/|mailto:|www\.|\/[\w-]+\/)\S*$/i.test(text);

const DATE = /^\d{4}-\d\d-\d\d(?:[T ][\d:.Z+-]*)?$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/;

/** How much a text looks like one that is meant to be read: 0 for codes, 1 for words. */
export function naturalness(text: string): number {
  if (isAddress(text) || DATE.test(text) || !/\p{L}/u.test(text) || /^[a-z]$/i.test(text)) return 0;
  if (/[^\p{ASCII}]/u.test(text)) return 1;
  // Sizes and flags have spaces too, and no word.
  if (/\s/.test(text)) return /(?<![\w.])[A-Za-z]{3,}(?![\w.]\w)/.test(text) ? 1 : 0.2;
  if (/^[A-Z][a-z]+[.?!:]?$/.test(text)) return 0.8;
  if (/^[a-z]+$/.test(text)) return 0.5;
  if (/^[A-Z]{2,6}$|^[A-Za-z]+\d{1,2}$/.test(text)) return 0.4;
  // Two words joined by a dash or a slash are still words; digits or dots inside make a code.
  return /^[A-Za-z]+[-/&+][A-Za-z]+$/.test(text) ? 0.5 : 0.1;
}

/** A text in parts that look different, as editors of pages keep one: `[{"plain_text": "Go "}, …]`. */
const isRichText = (value: readonly JsonValue[]): boolean =>
  value.length > 0 && value.every((each) => textOfRun(each) !== undefined);
export const textOfRun = (run: JsonValue): string | undefined => {
  if (!isObject(run)) return undefined;
  const text = run.plain_text ?? run.insert ?? (run.type === 'text' ? run.text : undefined);
  return typeof text === 'string' ? text : undefined;
};

const TEXT_NAMES = ['title', 'name', 'label', 'text', 'value', 'content', 'display', 'status'];

/** The text that a value stands for: `{"en": "Go", "de": "Los"}` and `{"name": "Done"}` have one too. */
export function textOf(
  value: JsonValue | undefined,
  language: string | undefined,
): string | undefined {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (isList(value) && isRichText(value)) return value.map(textOfRun).join('').trim();
  if (!isObject(value)) return undefined;
  const names = isTranslated(value)
    ? [language ?? 'en', (language ?? 'en').slice(0, 2), 'en', ...Object.keys(value)]
    : TEXT_NAMES;
  for (const name of names) {
    const text = Object.hasOwn(value, name) ? value[name] : undefined;
    if (typeof text === 'string') return text.trim();
  }
  return undefined;
}
