import type { JsonValue } from '../checklist.js';
import { isObject } from '../fields.js';
import { asSection, besides, isSection, type Known } from './besides.js';
import { findCandidates, type Candidate } from './candidates.js';
import { forgetTexts, type Column } from './columns.js';
import { leavesAmong, type Draft } from './draft.js';
import { Entities } from './entities.js';
import { arranged } from './headings.js';
import { joinTables } from './join-tables.js';
import { groupDrafts } from './group.js';
import { readLevel } from './level.js';
import { holdsList, isBoard } from './map-entries.js';
import { arePeople, bare, isDetailName, lastWord, LIST_NAMES, TITLE_NAMES } from './names.js';
import { readRichText } from './rich-text.js';
import type { Row } from './rows.js';
import { settled } from './settled.js';
import { Survey } from './survey.js';

/** A list as it was found and understood. */
export interface FoundForeign {
  readonly candidate: Candidate;
  readonly drafts: readonly Draft[];
  /** Its own form says that it holds steps. */
  readonly isSure?: boolean;
  /** Of the lists beside it that are sections of it. */
  readonly keys?: readonly string[];
  /** What else reads like a list of steps. */
  readonly lost?: readonly Candidate[];
}

interface Reading extends Known {
  readonly drafts: readonly Draft[];
  readonly entities: Entities;
  readonly canTick: boolean;
  /** Settings, or the fields of other records. */
  readonly isOther: boolean;
  readonly score: number;
}

// Below this mean quality of titles the texts are codes, and the file is something else.
const POOR = 0.25;
// Bare texts under a name that promises no list have to read like language: `"exclude": ["dist"]`.
const POOR_TEXTS = 0.6;
/** What people call the list of what they have to do. */
const CALLED = /^(?:checklist|todos?|tasks)$|_checklist$|Checklist$/;
const SETTINGS = /^(?:settings|options|config(?:uration)?|preferences)$/i;
const SCHEMA = /^(?:(?:field|data)_?type|api_?key|validat(?:ors|ions?))$/i;
// What is less than this beside the best is nothing that anybody would miss.
const LEAST_SHARE = 0.05;

/**
 * The list of the document that a person would take for the checklist; undefined if none looks like one, and
 * false if what is there is known to be something else.
 */
export function findForeignList(
  root: JsonValue,
  language: string | undefined,
  maxDepth: number,
): FoundForeign | false | undefined {
  const candidates = findCandidates(joinTables(settled(root, language))).filter(
    ({ rows }) => rows.length > 0,
  );
  const page = findPage(candidates);
  if (page) return page;
  const entities = candidates.map(({ rows }) => new Entities(rows));
  const readings = candidates.map((candidate, index) =>
    read(candidate, entities[index] as Entities, entities, language, maxDepth),
  );
  const lookups = new Set(
    readings.filter((each) => readings.some((other) => isLookup(each, other))),
  );
  const vocabularies = new Set([...lookups].map(({ candidate }) => candidate.value));
  const columns = new Set(
    candidates.flatMap(({ value, rows }) =>
      isObject(value) && isBoard(value) ? rows.map((row) => row.value) : [],
    ),
  );
  // Neither a vocabulary, nor a map with one in it, nor one column of a board is what people tick.
  const isPoor = (reading: Reading): boolean =>
    lookups.has(reading) ||
    columns.has(reading.candidate.value) ||
    reading.candidate.rows.some(({ value }) => vocabularies.has(value));
  let best: Reading | undefined;
  let bestScore = 0;
  for (const reading of readings) {
    const isPart = readings.some((other) => !isPoor(other) && holdsAll(other, reading));
    const score = reading.score * (isPart || isPoor(reading) ? 0.05 : 1);
    if (score > bestScore) [best, bestScore] = [reading, score];
  }
  forgetTexts();
  if (!best) return readings.some(({ isOther }) => isOther) ? false : undefined;
  const chosen = best;
  const draftsOf = (reading: Reading): readonly Draft[] =>
    // A few rows with parts are no sections: the others are in one or none.
    reading.drafts.filter(({ children = [] }) => children.length > 0).length * 4 >
    reading.drafts.length
      ? reading.drafts
      : arranged(
          groupDrafts(
            reading.drafts,
            reading.survey.levels[0]?.columns ?? new Map(),
            titlesFor(reading, entities),
            language,
          ),
        );
  const others = besides(
    best,
    readings.filter((each) => !isPoor(each) && each.score > bestScore * LEAST_SHARE),
  );
  const sections = others.filter((each) => isSection(chosen, each, areAkin(chosen, each)));
  return {
    candidate: best.candidate,
    drafts: sections.length > 0 ? together(best, sections, readings, draftsOf) : draftsOf(best),
    keys: sections.map(({ candidate }) => candidate.key),
    lost: others.filter((each) => !sections.includes(each)).map(({ candidate }) => candidate),
  };
}

/** The chosen list and those beside it as sections, in file order. */
function together(
  best: Reading,
  others: readonly Reading[],
  all: readonly Reading[],
  draftsOf: (reading: Reading) => readonly Draft[],
): readonly Draft[] {
  const lists = all.filter((each) => each === best || others.includes(each));
  return arranged(
    lists.flatMap((each) => {
      const drafts = draftsOf(each);
      const isWhole = each === best && drafts.some(({ isSection: isOne }) => isOne);
      return isWhole ? drafts : [asSection(each.candidate, drafts)];
    }),
  );
}

/** The page of an editor with the most steps, if no list of records has more. */
function findPage(candidates: readonly Candidate[]): FoundForeign | undefined {
  let best: FoundForeign | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const drafts = readRichText(candidate);
    const steps = drafts ? leavesAmong(drafts).length : 0;
    if (drafts && steps > most) [best, most] = [{ candidate, drafts, isSure: true }, steps];
  }
  const isBeaten = ({ key, value, rows }: Candidate): boolean =>
    value !== best?.candidate.value && LIST_NAMES.has(bare(key)) && rows.length > most;
  return candidates.some(isBeaten) ? undefined : best;
}

function read(
  candidate: Candidate,
  own: Entities,
  entities: readonly Entities[],
  language: string | undefined,
  maxDepth: number,
): Reading {
  const resolve = (rows: readonly Row[]): readonly Row[] => {
    if (typeof rows[0]?.value !== 'string') return rows;
    for (const each of entities) {
      const found = each === own ? undefined : each.resolve(rows);
      if (found) return found;
    }
    return rows;
  };
  const survey = new Survey(language, maxDepth, resolve);
  const drafts = arranged(readLevel(candidate.rows, survey).filter((draft) => draft !== undefined));
  // What is all done already is a record of what was.
  const canTick = leavesAmong(drafts).some(
    ({ row, state }) => state === 'open' && isObject(row.value),
  );
  const isOther = isSettings(candidate, drafts) || survey.levels.some(isSchema);
  const score = isOther ? 0 : scoreOf(candidate, survey, canTick);
  return { candidate, drafts, survey, entities: own, canTick, isOther, score };
}

/** Many steps with good titles and something to say beside them; the name of the list tips it. */
function scoreOf(candidate: Candidate, survey: Survey, canTick: boolean): number {
  const { leaves, quality, fields, levels } = survey;
  const { key, containers } = candidate;
  const name = bare(key);
  // Sections are no details, if they are called parts.
  const isDetail = isDetailName(key) && levels.length < 2;
  if (fields === 0 && isDetail) return 0;
  const least = LIST_NAMES.has(name) || key === '' || fields > 0 ? POOR : POOR_TEXTS;
  if (leaves === 0 || quality < leaves * least) return 0;
  const hint = LIST_NAMES.has(name) || holdsLists(candidate) ? 1.6 : isDetail ? 0.25 : 1;
  const isCalled = [key, ...containers.map((each) => each.key)].some((each) => CALLED.test(each));
  const isPeople = arePeople(levels[0]?.columns.keys());
  const promise = (canTick ? 2 : isPeople ? 0.2 : 1) * (isCalled ? 2 : 1);
  if (levels.length === 1 && levels[0] && isSeries(levels[0].columns)) return 0;
  const richness = 1 + 0.15 * Math.min(fields / leaves, 6);
  return (
    Math.sqrt(leaves) * (quality / leaves) * richness * hint * promise * 0.95 ** containers.length
  );
}

/** `{"settings": {"linter": {"shadow": true, "unused": true}}}`: what is on, and no word that is not one of code. */
const isSettings = ({ key, containers }: Candidate, drafts: readonly Draft[]): boolean =>
  [key, ...containers.map((each) => each.key)].some((each) => SETTINGS.test(each)) &&
  leavesAmong(drafts).every(
    ({ row }) => row.value === true && /^[a-z][A-Za-z\d]*$/.test(row.key ?? ''),
  );

/** The fields of other records, with their types. */
const isSchema = ({ columns }: Survey['levels'][number]): boolean =>
  [...columns.keys()].filter((key) => SCHEMA.test(key)).length > 1;

/** Days of weather, or answers to a form: mostly numbers, and nothing that names the row. */
function isSeries(columns: ReadonlyMap<string, Column>): boolean {
  const all = [...columns.values()];
  const isNumber = (word: string): boolean => Number.isFinite(Number(word));
  const numbers = all.filter(({ values }) => values.size > 0 && [...values.keys()].every(isNumber));
  const isTitle = ({ key, values, scalars }: Column): boolean =>
    TITLE_NAMES.has(lastWord(key)) && values.size > scalars * 0.7;
  return numbers.length >= 4 && numbers.length >= all.length / 2 && !all.some(isTitle);
}

/** A map whose entries have their lists under a name for lists: no single one of them is the whole. */
const holdsLists = ({ value, rows }: Candidate): boolean =>
  isObject(value) && rows.some((row) => isObject(row.value) && holdsList(row.value));

/** Whether the rows of the one are what a field of the other has for values: a vocabulary, a look-up. */
function isLookup(one: Reading, other: Reading): boolean {
  // What can be ticked is a list of its own.
  if (one === other || one.canTick || one.candidate.rows.length > other.survey.leaves * 4)
    return false;
  const names = one.entities.names();
  if (names.size < 2 || haveSameFields(one, other)) return false;
  const own = new Set(one.candidate.rows.map(({ value }) => value));
  return other.survey.levels.some(({ rows, columns }) => {
    // A list that is part of the other is no vocabulary of it.
    if (rows.some(({ value }) => typeof value === 'object' && own.has(value))) return false;
    return [...columns.values()].some(({ values, scalars }) => {
      if (values.size < 2 || scalars <= values.size) return false;
      let known = 0;
      for (const value of values.keys()) if (names.has(value)) known += 1;
      return known >= values.size * 0.7;
    });
  });
}

/** Whether the one is a list among others in the other, which is read about as well. */
const holdsAll = (whole: Reading, { candidate, survey, score }: Reading): boolean =>
  whole.survey.leaves > survey.leaves &&
  whole.score > score * 0.5 &&
  candidate.containers.some(
    ({ source, key }) =>
      source === whole.candidate.value && whole.candidate.rows.some((row) => row.key === key),
  );

/** Lists with the same fields stand side by side. */
function haveSameFields(one: Reading, other: Reading): boolean {
  const [a, b] = [one, other].map(({ survey }) => [...(survey.levels[0]?.columns.keys() ?? [])]);
  return (
    a !== undefined &&
    b !== undefined &&
    a.length > 1 &&
    a.length === b.length &&
    a.every((key) => b.includes(key))
  );
}

/** Lists of which each has most of the other's fields. */
function areAkin(one: Reading, other: Reading): boolean {
  const [a, b] = [one, other].map(({ survey }) => [...(survey.levels[0]?.columns.keys() ?? [])]);
  const shared = a?.filter((key) => b?.includes(key)).length ?? 0;
  return shared > 1 && shared > Math.max(a?.length ?? 0, b?.length ?? 0) * 0.6;
}

/** Titles for the ids by which rows name their section. */
function titlesFor(
  best: Reading,
  entities: readonly Entities[],
): (id: string) => string | undefined {
  return (id) => {
    for (const each of entities) {
      const title = each === best.entities ? undefined : each.titleOf(id);
      if (title) return title;
    }
    return undefined;
  };
}
