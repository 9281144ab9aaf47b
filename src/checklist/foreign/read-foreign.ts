import type { JsonValue } from '../checklist.js';
import { Fields, isObject } from '../fields.js';
import type { JsonObject } from '../plain-data.js';
import { KNOWN_FORMATS } from '../known-formats/index.js';
import type { Body } from '../body.js';
import type { Reading } from '../reading.js';
import type { Candidate } from './candidates.js';
import { pathKeys } from '../source-path.js';
import { columnsOf } from './columns.js';
import { leavesAmong, type Draft } from './draft.js';
import { readDrafts } from './draft-reader.js';
import { findForeignList } from './find-list.js';
import { chooseLabel } from './label.js';
import { isList } from './map-entries.js';
import {
  bare,
  GROUP_NAMES,
  HIDDEN_NAMES,
  lastWord,
  LIST_NAMES,
  ORDER_NAMES,
  wordsOf,
} from './names.js';

/** Said after a refusal: which file reads more. This one reads all there is. */
export const FOREIGN_CURE = '';

/**
 * Reads a document of somebody else's format; undefined if no list in it looks like steps, and false if what
 * it holds is known to be something else.
 */
export function readForeign(root: JsonValue, reading: Reading): Body | false | undefined {
  const format = isObject(root) ? KNOWN_FORMATS.find(({ matches }) => matches(root)) : undefined;
  const known = format?.read(root as JsonObject);
  if (known && known.drafts.length > 0) {
    const levels = known.headers.map(({ value, path }) => {
      const fields = new Fields(value as JsonObject, path, reading, false);
      // The lists that were read are no further data of the checklist.
      const depth = pathKeys(path).length;
      const lists = known.drafts.map(({ row }) => pathKeys(row.path)[depth]);
      for (const key of new Set(lists)) if (typeof key === 'string') fields.use(key);
      return fields;
    });
    return { children: readDrafts(known.drafts, reading), levels };
  }
  return !isGraph(root) && readByStructure(root, reading);
}

function readByStructure(root: JsonValue, reading: Reading): Body | false | undefined {
  const found = findForeignList(root, reading.language, reading.limits.maxDepth + 1);
  if (!found) return found;
  if (isScrap(root, found.candidate)) return undefined;
  const { candidate } = found;
  const around = candidate.containers[0]?.source;
  if (around && isGraph(around)) return false;
  let { drafts } = found;
  const levels = candidate.containers.map(({ source, path, key }) => {
    const fields = new Fields(source, path, reading, false);
    fields.use(key);
    return fields;
  });
  for (const key of found.keys ?? []) levels[0]?.use(key);
  // A map of sections may have its own title among them.
  if (isObject(candidate.value)) {
    const fields = new Fields(candidate.value, candidate.path, reading, false);
    for (const { key } of candidate.rows) if (key !== undefined) fields.use(key);
    levels.unshift(fields);
  }
  let title = titleAmong(levels);
  // One section round everything is the checklist itself.
  for (let [only] = drafts; drafts.length === 1 && only?.isSection && only.title; [only] = drafts) {
    if (!found.isSure && !only.children?.some(({ isSection }) => isSection)) break;
    title ??= only.title;
    drafts = only.children ?? [];
    levels.unshift(levelOf(only, reading));
  }
  // A list of one that is a list itself is that list; ours would say "sections".
  const [only] = drafts;
  const isWhole = isList(root) && candidate.value === root && drafts.length === 1;
  const isOurs = isObject(only?.row.value) && 'items' in only.row.value;
  if (isWhole && !isOurs && only?.isSection && only.title && title === undefined) {
    title = only.title;
    drafts = only.children ?? [];
    levels.unshift(levelOf(only, reading));
  }
  const [lone, second] = leavesAmong(drafts);
  const isOne = lone !== undefined && second === undefined && lone.state === undefined;
  const isUnsure = !found.isSure && isGuess(candidate);
  if (isUnsure && isOne && title === undefined) return undefined;
  if (isUnsure) {
    const message = `the steps were taken from "${candidate.key}", because nothing here is called "items"; rename it if they are others.`;
    reading.warn('guessed', undefined, message);
  }
  for (const { key, path } of found.lost ?? []) {
    const message = `"${key}" was left out, because the steps were taken from "${candidate.key}"; put it there if it holds steps.`;
    reading.warn('guessed', path, message);
  }
  return {
    children: readDrafts(drafts, reading),
    levels,
    title,
    isCollection: isCollection(candidate, drafts),
  };
}

/** What a section says of itself, for the checklist that it is. */
function levelOf({ row, used = [], description }: Draft, reading: Reading): Fields {
  const source = isObject(row.value) ? row.value : {};
  const fields = new Fields(source, row.path, reading, false);
  for (const key of used) if (source[key] !== description) fields.use(key);
  return fields;
}

/** Knots and lines of a drawing: `{"nodes": […], "links": [{"source": "a", "target": "b"}]}`. */
const isGraph = (root: JsonValue): boolean =>
  isObject(root) &&
  isList(root.nodes) &&
  [root.links, root.edges].some(
    (list) =>
      isList(list) &&
      list.length > 0 &&
      list.every(
        (line) =>
          isObject(line) &&
          (('source' in line && 'target' in line) || ('from' in line && 'to' in line)),
      ),
  );

const COLLECTIONS = ['checklists', 'runbooks', 'playbooks', 'templates'];

/** Several checklists in one file, each with sections of its own. */
function isCollection({ key, rows }: Candidate, drafts: readonly Draft[]): boolean {
  const isNamed =
    COLLECTIONS.includes(bare(key)) ||
    rows.every(({ value }) => isObject(value) && COLLECTIONS.some((name) => name in value));
  const hasSections = ({ children = [] }: Draft): boolean =>
    children.some(({ isSection }) => isSection);
  return isNamed && drafts.length > 1 && drafts.every(hasSections);
}

/** A small part of a large document, and no list by its name: messages, settings, icons. */
function isScrap(root: JsonValue, { key, value }: Candidate): boolean {
  const isNamed = LIST_NAMES.has(bare(key));
  if (isNamed && isList(value)) return false;
  const all = countTexts(root);
  return all > 40 && countTexts(value) < all * (isNamed || isList(value) ? 0.1 : 0.25);
}

const countTexts = (value: JsonValue): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, each: JsonValue) => sum + countTexts(each), 0)
    : Number(typeof value === 'string');

/** A list under a name that does not say that it holds steps. */
const isGuess = ({ key, value }: Candidate): boolean =>
  key !== '' && isList(value) && !wordsOf(key).some((word) => LIST_NAMES.has(word));

/** The text of an object around the list that reads most like a title, whatever it is called. */
function titleAmong(levels: readonly Fields[]): string | undefined {
  for (const fields of levels) {
    const { source, path } = fields;
    const unused = Object.keys(source).filter((key) => fields.get(key) !== undefined);
    const texts = unused.flatMap((key) => {
      const text = source[key];
      // A sentence, or more than one, is a description.
      const isShort =
        typeof text === 'string' && text.length <= 120 && !/[.!?。]\s|[.。]$/.test(text);
      return isShort ? [[key, text] as const] : [];
    });
    const named = texts.find(([key]) => lastWord(key) === 'title' || lastWord(key) === 'name');
    const record = Object.fromEntries(texts);
    const label = chooseLabel(columnsOf([{ value: record, path }], undefined).values(), 1);
    const title = named?.[1] ?? (label && label.quality > 0.6 ? record[label.key] : undefined);
    if (title !== undefined) return title;
  }
  return undefined;
}

/** Fields of a canonical step; `order`, `hidden` and the like have other meanings elsewhere. */
const STEP_FIELDS: ReadonlySet<string> = new Set(
  (
    'id title description type expected required optional skippable na when after wait time command links image ' +
    'verify priority severity tags items done order duration'
  ).split(' '),
);

/** A canonical step as far down as it goes. */
const isStep = (value: JsonValue): boolean =>
  typeof value === 'string' ||
  (isObject(value) &&
    typeof value.title === 'string' &&
    Object.keys(value).every((key) => STEP_FIELDS.has(key)) &&
    (!isList(value.items) || value.items.every(isStep)));

/** Whether a document keeps to the canonical format closely enough that its slips are worth a word. */
export function isCanonical(root: JsonValue): boolean {
  const list = isObject(root) ? root.items : root;
  if (!isList(list)) return false;
  const items = list.slice(0, 400);
  if (
    items.some(
      (each) =>
        typeof each === 'string' && /<\/(?:a|b|i|p|em|li|code|strong|span|div)>/i.test(each),
    )
  )
    return false;
  const records = items.filter(isObject);
  if (root === list) return items.every(isStep);
  const titled = records.filter((each) => typeof each.title === 'string' || isList(each.items));
  if (titled.length * 2 < records.length) return false;
  const hasLists = (record: JsonObject): boolean =>
    Object.entries(record).some(
      ([key, value]) =>
        !STEP_FIELDS.has(key) && LIST_NAMES.has(bare(key)) && isList(value) && value.length > 0,
    );
  if (records.filter(hasLists).length > records.length / 2) return false;
  return !records.some(isCut) && (records.length < 3 || !records.every(isGuided));
}

const isCut = (record: JsonObject): boolean =>
  Object.keys(record).some((key) => record[key] === true && HIDDEN_NAMES.has(bare(key)));

/** Says to which section it belongs, or where it stands: the list is grouped or ordered by it. */
const isGuided = (record: JsonObject): boolean =>
  Object.entries(record).some(
    ([key, value]) =>
      (typeof value === 'string' && GROUP_NAMES.has(bare(key))) ||
      (typeof value === 'number' && ORDER_NAMES.has(bare(key))),
  );
