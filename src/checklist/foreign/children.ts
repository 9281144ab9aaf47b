import type { JsonValue } from '../checklist.js';
import { isObject } from '../fields.js';
import type { SourcePath } from '../source-path.js';
import { areAmounts } from './amounts.js';
import { columnsOf, naturalness, sampleOf, type Column } from './columns.js';
import { chooseLabel } from './label.js';
import { isList } from './map-entries.js';
import {
  arePeople,
  bare,
  DONE_NAMES,
  GROUP_NAMES,
  ID_NAMES,
  isDetailName,
  isListName,
  lastWord,
  LIST_NAMES,
  STATE_NAMES,
  STRONG_NAMES,
} from './names.js';
import { rowsOf, type Row } from './rows.js';

/** What is known of the rows that may have lists inside. */
export interface Parents {
  readonly rows: readonly Row[];
  readonly columns: ReadonlyMap<string, Column>;
  readonly hasTick: boolean;
  readonly labelKey: string | undefined;
}

/** Lists of what to do, one thing after the other. */
const STEP_LISTS = /^(?:steps|actions|procedures?|pasos|passos|schritte|étapes)$/;

/** Lists of steps, and hardly of sections. */
export const STEPS = /^(?:items|tasks|todos|steps|checks|actions)$/i;

/** Lists of sections. */
const SECTION_LISTS = /^(?:sections|categories|groups|areas|phases|stages|modules|parts|topics)$/i;

/** Fields that say nothing of a row. */
const SILENT = /^(?:id|uuid|key|slug|type|kind|order|icon|emoji|colou?r)$/;

// Each is weighed by its own rows.
const MOST_LISTS = 30;

/** Also of a record round a single list: `{"layout": {"type": "column", "children": […]}}`. */
function rowsIn(value: JsonValue | undefined, path: SourcePath): readonly Row[] {
  if (isObject(value) && areAmounts(Object.entries(value))) return [];
  const rows = rowsOf(value, path);
  if (rows || !isObject(value)) return rows ?? [];
  const lists = Object.keys(value).filter((key) => typeof value[key] === 'object' && value[key]);
  const [key = ''] = lists;
  const stands = lists.length === 1 && isList(value[key]) && (isListName(key) || FRAMES.has(key));
  return (stands && rowsOf(value[key], { parent: path, key })) || [];
}

/** Names for the only list in a record, beside those for lists of steps. */
const FRAMES: ReadonlySet<string> = new Set(['edges', 'fields', 'blocks', 'elements', 'results']);

/** The rows in one field of many parents. */
export const rowsUnder = (parents: readonly Row[], key: string): readonly Row[] =>
  parents.flatMap(({ value, path }) =>
    isObject(value) ? rowsIn(value[key], { parent: path, key }) : [],
  );

/**
 * The fields whose lists hold steps or sections, in file order. All other lists say something about
 * their row: links, tags, criteria, answers to choose from.
 */
export function chooseChildren(parents: Parents): readonly string[] {
  const points = new Map<string, number>();
  for (const column of parents.columns.values()) {
    if (column.lists + column.objects === 0) continue;
    if (points.size === MOST_LISTS) break;
    const children = rowsUnder(parents.rows, column.key);
    if (children.length > 0) points.set(column.key, pointsOf(parents, column.key, children));
  }
  const [strong, best] = [...points].reduce(
    (most, each) => (each[1] > most[1] ? each : most),
    ['', 0],
  );
  const isBeside = (key: string): boolean =>
    parents.rows.some(({ value }) => isObject(value) && Boolean(value[key] && value[strong]));
  // A row may hold sections beside steps; a much weaker list beside a strong one is a detail.
  return [...points]
    .filter(([key, each]) => each >= 1 && (each >= best - 2 || (each >= 2 && !isBeside(key))))
    .map(([key]) => key);
}

function pointsOf(all: Parents, key: string, children: readonly Row[]): number {
  // Steps may stand among sections: only rows with the list say what such a row is.
  const rows = all.rows.filter(({ value }) => isObject(value) && typeof value[key] === 'object');
  const parents = {
    ...all,
    rows,
    columns: rows.length === all.rows.length ? all.columns : columnsOf(rows, undefined),
  };
  const sample = sampleOf(children);
  const texts = sample.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const name = bare(key);
  const ratio = children.length / parents.rows.length;
  const scalars = [...parents.columns.values()].filter((column) => column.scalars > 0);
  const hasId = scalars.some(isId);
  const hasAddress = scalars.some(({ addresses, scalars: all }) => addresses > all / 2);
  const hasProse = scalars.some(
    (column) => column.key !== parents.labelKey && column.prose > column.scalars / 2,
  );
  let points = 0;
  const isStrong = STRONG_NAMES.has(name) || STRONG_NAMES.has(lastWord(key));
  if (isListName(key)) points += 2;
  if (isDetailName(key)) points -= 2.5;
  if (ratio >= 2) points += 1;
  if (scalars.length <= 3) points += 1;
  if (scalars.length >= 6) points -= 1;
  if (parents.labelKey === undefined && parents.rows.length > 1) points += 1;
  if (texts.length > sample.length / 2) {
    // Within each list: the next one may begin and end alike.
    const seen = new Map<unknown, Set<unknown>>();
    for (const { value, path } of sample)
      seen.set(path?.parent, (seen.get(path?.parent) ?? new Set()).add(value));
    const distinct = [...seen.values()].reduce((sum, each) => sum + each.size, 0) / sample.length;
    const language = texts.reduce((sum, each) => sum + naturalness(each), 0) / texts.length;
    // A runbook, whatever else is said of it; but not a test, nor a step that has steps itself.
    const isPart = parents.hasTick || rows[0]?.path?.parent?.key === key;
    const isTest = scalars.some((column) => column.key.startsWith('expected'));
    if (STEP_LISTS.test(name) && ratio > 2 && !isPart && !isTest) return 3;
    points -= 1;
    // Criteria and ingredients are few; this many are what is done.
    if (LIST_NAMES.has(name) && ratio >= 6) points += 2;
    // A title and a list of texts, and nothing else: a section, whatever it is called.
    const said = [...parents.columns.keys()].filter((each) => !SILENT.test(bare(each)));
    const isBare = parents.columns.size === 2 || (said.length === 2 && !STEP_LISTS.test(name));
    if (isBare && parents.labelKey !== undefined) points += 2;
    // What is listed as steps are is one, and its own texts are said of it: sentences above all.
    const areSaid = texts.filter((each) => /[.!。]$/.test(each)).length * 2 > texts.length;
    if (STEPS.test(String(rows[0]?.path?.parent?.key)) && !isListName(key))
      points -= areSaid ? 3 : 2;
    // What is titled or listed as sections are is one, though it has an id.
    const isSection =
      GROUP_NAMES.has(bare(parents.labelKey ?? '')) ||
      SECTION_LISTS.test(String(rows[0]?.path?.parent?.key));
    if (isSection) points += 1;
    else if (hasId) points -= isStrong ? 1 : 3;
    if (hasAddress) points -= 1;
    if (hasProse) points -= isStrong ? 0.5 : 1.5;
    if (parents.hasTick) points -= isStrong ? 1 : 3;
    if (language < 0.45) points -= 2;
    // Single words that come again in other rows are tags.
    const words = texts.filter((each) => !/\s/.test(each));
    const areTags = words.length > texts.length * 0.7 && new Set(words).size < words.length * 0.8;
    if (areTags && !isListName(key)) points -= 3;
    if (distinct < 0.5 && texts.length > 8) points -= 1.5;
    return points;
  }
  const columns = columnsOf(sample, undefined);
  const fields = [...columns.values()];
  // The same kind of row again, one level down.
  if (fields.length >= 3 && fields.every((column) => parents.columns.has(column.key))) points += 2;
  const label = chooseLabel(fields, sample.length);
  const links = fields.filter((column) => column.addresses > sample.length * 0.5);
  const isTick = (name: string): boolean => DONE_NAMES.has(name) || STATE_NAMES.has(name);
  const isTicked = fields.some((column) => isTick(bare(column.key)) && column.flags > 0);
  const hasLists = fields.some((column) => column.lists > sample.length * 0.5);
  points += sample.some(({ value }) => isObject(value)) ? 1 : 0;
  if (hasLists) points += 1;
  else if (!label) points -= 3;
  if (links.length > 0 && fields.length <= 4) points -= 4;
  if (isTicked) points += 2;
  else if (parents.hasTick) points -= 2;
  if (fields.some(isId) && !parents.hasTick) points += 1;
  if (ratio < 1.2 && parents.rows.length > 2) points -= 1;
  if (hasProse) points -= 1;
  // A section may be empty for once; what half of the rows lack is said of them.
  const filled = new Set(children.map(({ path }) => path?.parent)).size;
  if (hasProse && !isListName(key) && filled < all.rows.length * 0.6) points -= 2;
  if (arePeople(columns.keys())) points -= 4;
  const isChosen =
    !hasLists && isChoice(label && columns.get(label.key), fields, parents.rows.length);
  if (isChosen) points -= 3;
  return points;
}

/** A field called an id, or with a code in every row that no other row has. */
const isId = ({ key, scalars, values, language, length, addresses }: Column): boolean =>
  ID_NAMES.has(bare(key)) ||
  (scalars > 3 &&
    values.size === scalars &&
    addresses === 0 &&
    language < scalars * 0.3 &&
    length < scalars * 40 &&
    // Numbers may as well count sections.
    [...values.keys()].some((value) => !Number.isFinite(Number(value))));

/** The same few labels again and again, with little else, are answers to choose from. */
function isChoice(label: Column | undefined, fields: readonly Column[], parents: number): boolean {
  if (!label || label.scalars < 6 || parents < 3) return false;
  return fields.length <= 3 && label.values.size < label.scalars * 0.4;
}
