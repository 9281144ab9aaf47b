import type { JsonValue } from '../checklist.js';
import { isObject } from '../fields.js';
import type { JsonObject } from '../plain-data.js';
import { textOfRun } from './columns.js';
import type { Draft } from './draft.js';
import { headingLevel, underHeadings } from './headings.js';
import { isList } from './map-entries.js';
import { bare, DONE_NAMES, TITLE_NAMES } from './names.js';
import { linesOf, type Block } from './rich-lines.js';
import type { Row } from './rows.js';
import { tickOf } from './tick.js';

/**
 * The steps of a page as editors keep one: blocks of some type, the text of each in parts that look
 * different, or runs of text whose line ends say what the line is. Undefined for any other list.
 */
export function readRichText({ value, path }: Row): readonly Draft[] | undefined {
  if (!isList(value)) return undefined;
  const rows = rowsIn(value, path);
  const blocks = value.every(isBlock) ? rows.flatMap(blocksOf) : linesOf(rows);
  const hasBoxes = blocks.some(isTicked);
  const drafts = blocks.flatMap((each) => finish(each, hasBoxes));
  return drafts.some(holdsStep) ? underHeadings(drafts) : undefined;
}

const TEXTS = ['rich_text', 'delta', 'text', 'content', 'children', 'items', 'value'];
/** What the parts of a line are: marked words, links, names. */
const INLINE = /^(?:text|link|a|span|strong|em\w*|inline\w*|mention|\w*break)$/i;
const ITEM = /item|^li$|bullet|number|to_?do|check/i;

/** A title of its own makes it a row of some other list. */
const isBlock = (value: JsonValue): boolean =>
  isObject(value) &&
  typeof (value.type ?? value._type) === 'string' &&
  Object.keys(value).every((key) => !TITLE_NAMES.has(bare(key)) || typeof value[key] === 'object');

const rowsIn = (list: readonly JsonValue[], path: Row['path']): readonly Row[] =>
  list.map((value, key) => ({ value, path: { parent: path, key } }));

/** The text of parts within a line; undefined for blocks. */
function inline(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return undefined;
  const type = value.type ?? value._type ?? 'text';
  if (typeof type !== 'string' || !INLINE.test(type) || tickIn(value) !== undefined)
    return undefined;
  const parts = value.content ?? value.children;
  return (
    textOfRun(value) ?? inline(value.text ?? value.value) ?? (isList(parts) ? lead(parts).text : '')
  );
}

/** The parts at the beginning that are text. */
function lead(list: readonly JsonValue[]): { readonly text: string; readonly length: number } {
  const texts = list.map(inline);
  const end = texts.indexOf(undefined);
  const length = end < 0 ? texts.length : end;
  return { text: texts.slice(0, length).join('').trim(), length };
}

function tickIn(fields: JsonObject): boolean | undefined {
  const key = Object.keys(fields).find((each) => DONE_NAMES.has(bare(each)) || each === 'state');
  const value = key === undefined ? undefined : fields[key];
  return value === '' ? undefined : tickOf(value);
}

function blocksOf({ value, path }: Row): readonly Block[] {
  const row = { value, path };
  if (typeof value === 'string') return [{ row, title: value, isItem: true, children: [] }];
  if (!isObject(value)) return [];
  const { type, _type, style, tag, listItem, attrs, props, data, meta } = value;
  const words = [type, _type, style, tag, listItem].filter((each) => typeof each === 'string');
  const own = [value[words[0] ?? ''], attrs, props, data, meta].filter(isObject);
  const fields = Object.assign({}, ...own, value) as JsonObject;
  let title = '';
  const parts: Row[] = [];
  for (const key of TEXTS) {
    const inner = fields[key];
    if (typeof inner === 'string') title ||= inner.trim();
    if (!isList(inner)) continue;
    // The members of "items" are lines, each of them.
    const { text, length } = key === 'items' || title ? { text: '', length: 0 } : lead(inner);
    title ||= text;
    parts.push(...rowsIn(inner, { parent: path, key }).slice(length));
  }
  let children = parts.flatMap(blocksOf);
  const tick = tickIn(fields);
  const isItem = tick !== undefined || words.some((word) => ITEM.test(word));
  const [first] = children;
  // The first paragraph in an item is its text.
  if (title === '' && isItem && first && !first.isItem && !first.heading) {
    title = first.title ?? '';
    children = [...first.children, ...children.slice(1)];
  }
  if (title === '') return children;
  const heading = words.map(headingLevel).find(Boolean);
  const state = tick === undefined ? undefined : tick ? 'done' : 'open';
  return [
    {
      row,
      title,
      state,
      isItem,
      heading: heading && (Number(fields.level ?? fields.depth) || heading),
      children,
      used: [...TEXTS, 'level', 'state'],
    },
  ];
}

const isTicked = ({ state, children }: Block): boolean =>
  state !== undefined || children.some(isTicked);

const holdsStep = ({ heading, isRemark, isSection }: Draft): boolean =>
  !isRemark && (!heading || isSection === true);

/** Steps are what has a tick, or stands in a list where nothing has; a block round steps is their section. */
function finish(block: Block, hasBoxes: boolean): readonly Draft[] {
  const children = block.children.flatMap((each) => finish(each, hasBoxes));
  const { isItem: _, ...draft } = block;
  if (hasBoxes ? block.state : block.isItem) {
    const texts = children.filter(({ isRemark }) => isRemark).map(({ title }) => title);
    const description = texts.length > 0 ? texts.join('\n') : undefined;
    return [{ ...draft, description, children: children.filter(({ isRemark }) => !isRemark) }];
  }
  if (children.some(holdsStep))
    return [{ ...draft, heading: undefined, children, isSection: true }];
  const isRemark = block.heading === undefined;
  return [{ ...draft, children: [], isRemark }, ...children];
}
