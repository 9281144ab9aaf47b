import type { JsonValue } from '../checklist.js';
import { Fields, isObject } from '../fields.js';
import type { JsonObject } from '../plain-data.js';
import { KNOWN_FORMATS } from '../known-formats/index.js';
import type { Body } from '../read-body.js';
import type { Reading } from '../reading.js';
import type { Candidate } from './candidates.js';
import { pathKeys } from '../source-path.js';
import { columnsOf, textOf } from './columns.js';
import { readDrafts } from './draft-reader.js';
import { findForeignList } from './find-list.js';
import { chooseLabel } from './label.js';
import { isList } from './rows.js';
import { bare, GROUP_NAMES, HIDDEN_NAMES, LIST_NAMES, ORDER_NAMES } from './names.js';

/** Said after a refusal: which file reads more. This one reads all there is. */
export const FOREIGN_CURE = '';

/** Reads a document of somebody else's format; undefined if no list in it looks like steps. */
export function readForeign(root: JsonValue, reading: Reading): Body | undefined {
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
  return readByStructure(root, reading);
}

function readByStructure(root: JsonValue, reading: Reading): Body | undefined {
  const found = findForeignList(root, reading.language, reading.limits.maxDepth + 1);
  if (!found) return undefined;
  const { candidate, drafts } = found;
  const levels = candidate.containers.map(({ source, path, key }) => {
    const fields = new Fields(source, path, reading, false);
    fields.use(key);
    return fields;
  });
  // A map of sections may have its own title among them.
  if (isObject(candidate.value)) {
    const fields = new Fields(candidate.value, candidate.path, reading, false);
    for (const { key } of candidate.rows) if (key !== undefined) fields.use(key);
    levels.unshift(fields);
  }
  const children = readDrafts(drafts, reading);
  if (isGuess(candidate)) {
    const message = `the steps were taken from "${candidate.key}", because nothing here is called "items"; rename it if they are others.`;
    reading.warn('guessed', candidate.path, message);
  }
  return { children, levels, title: titleAmong(levels, reading.language) };
}

/** A list under a name that does not say that it holds steps. */
const isGuess = ({ key, value }: Candidate): boolean =>
  key !== '' && isList(value) && !LIST_NAMES.has(bare(key));

/** The text of an object around the list that reads most like a title, whatever it is called. */
function titleAmong(levels: readonly Fields[], language: string | undefined): string | undefined {
  for (const { source, path } of levels) {
    const columns = columnsOf([{ value: source, path }], language);
    const label = chooseLabel(columns.values(), 1);
    const title = label && label.quality > 0.6 ? textOf(source[label.key], language) : undefined;
    if (title !== undefined && title.length <= 120) return title;
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

/** Whether a document keeps to the canonical format closely enough that its slips are worth a word. */
export function isCanonical(root: JsonValue): boolean {
  const list = isObject(root) ? root.items : root;
  if (!isList(list)) return false;
  const items = list.slice(0, 400);
  const records = items.filter(isObject);
  if (root === list) {
    return records.every(
      (each) =>
        typeof each.title === 'string' && Object.keys(each).every((key) => STEP_FIELDS.has(key)),
    );
  }
  const titled = records.filter((each) => typeof each.title === 'string' || isList(each.items));
  if (titled.length * 2 < records.length) return false;
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
