/**
 * Reads rows that anybody may have edited. What is not what it should be counts as absent: derived
 * rows are then made anew from the events, and everything else stays where it is, unread.
 */
import type { NoteVersion } from '../run/note.js';
import type { Revision, RevisionItem } from '../run/revision.js';
import type { ItemCounts, RollUp } from '../run/roll-up.js';
import type { RunEvent } from '../run/run-event.js';
import { RUN_OUTCOMES } from '../run/run.js';
import { FOLD_VERSION, type RunSummary } from '../run/run-summary.js';
import { validateRunEvent } from '../run/validate-run-event.js';

/** The greatest clock an event may have. Past it order falls back to ids, which beats refusing to write. */
export const MOST_CLOCK = 2 ** 40;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
/** A greater one, made by hand, would leave no room for any later event. */
const isClock = (value: unknown): boolean => isCount(value) && value <= MOST_CLOCK;
const isAbsentOr = (value: unknown, check: (value: unknown) => boolean): boolean =>
  value === undefined || check(value);
const isListOf = (value: unknown, check: (value: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(check);

const TEXTS = ['runId', 'checklistId', 'name', 'revision', 'requiredKey', 'startId', 'tz'];
const NUMBERS = ['fold', 'offset', 'activeMs', 'elapsedMs'];
const CLOCKS = ['startClock', 'clock'];
const COUNTS = [
  'total',
  'applicable',
  'done',
  'skipped',
  'notApplicable',
  'deferred',
  'open',
  'events',
];
const MAYBE_NUMBERS = ['activeSince', 'endedAt', 'completedAt', 'fastMs', 'startedAt', 'day'];
const MAYBE_LISTS = ['skippedItems', 'deferredItems', 'notApplicableItems'];

export function readSummary(row: unknown): RunSummary | undefined {
  if (!isFields(row)) return undefined;
  const fits =
    TEXTS.every((name) => isText(row[name])) &&
    NUMBERS.every((name) => isNumber(row[name])) &&
    CLOCKS.every((name) => isClock(row[name])) &&
    COUNTS.every((name) => isCount(row[name])) &&
    MAYBE_NUMBERS.every((name) => isAbsentOr(row[name], isNumber)) &&
    MAYBE_LISTS.every((name) => isAbsentOr(row[name], (list) => isListOf(list, isText))) &&
    // A newer version may know outcomes that this one does not.
    (Number(row['fold']) > FOLD_VERSION || RUN_OUTCOMES.some((known) => known === row['outcome']));
  return fits ? (row as unknown as RunSummary) : undefined;
}

/** Written by this version of the fold, and by nobody who did not understand it. */
export const isCurrent = (row: { readonly fold: number; readonly stale?: true }): boolean =>
  row.fold === FOLD_VERSION && row.stale !== true;

/** Written by a later version of the fold: it is not ours to rewrite. */
export const isNewer = (row: { readonly fold: number }): boolean => row.fold > FOLD_VERSION;

export function readRollUp(row: unknown): RollUp | undefined {
  if (!isFields(row)) return undefined;
  const { days, fast } = row;
  const fits =
    isText(row['checklistId']) &&
    isNumber(row['fold']) &&
    isClock(row['clock']) &&
    ['completed', 'partial', 'reset'].every((name) => isCount(row[name])) &&
    isFields(fast) &&
    Object.values(fast).every(isCount) &&
    isFields(days) &&
    Number.isInteger(days['firstDay']) &&
    (days['counts'] instanceof Uint16Array || days['counts'] instanceof Uint32Array) &&
    isListOf(row['bridged'], Number.isInteger);
  return fits ? (row as unknown as RollUp) : undefined;
}

const isTally = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every(isCount);

/** The tallies that are tallies; the others are left out. */
export function readItemCounts(row: unknown): ItemCounts {
  if (!isFields(row)) return {};
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => isTally(value)),
  ) as ItemCounts;
}

const isRevisionItem = (value: unknown): value is RevisionItem =>
  isFields(value) &&
  isText(value['id']) &&
  isText(value['title']) &&
  typeof value['required'] === 'boolean' &&
  isAbsentOr(value['section'], isText);

export function readRevision(row: unknown): Revision | undefined {
  if (!isFields(row)) return undefined;
  const fits =
    isText(row['id']) &&
    row['id'] !== '' &&
    isNumber(row['v']) &&
    row['form'] === 'whole' &&
    isText(row['title']) &&
    isText(row['requiredKey']) &&
    row['requiredKey'] !== '' &&
    isListOf(row['items'], isRevisionItem);
  return fits ? (row as unknown as Revision) : undefined;
}

export interface ReadRecord {
  readonly events: readonly RunEvent[];
  /** What is in it and no event: carried along when the record is written again. */
  readonly rest: readonly unknown[];
}

/** The events of a run's record; `undefined` for a form that this version cannot read. */
export function readRecord(row: unknown, runId: string): ReadRecord | undefined {
  if (!isFields(row) || row['form'] !== 'objects' || !Array.isArray(row['events']))
    return undefined;
  const events: RunEvent[] = [];
  const rest: unknown[] = [];
  for (const entry of row['events'] as readonly unknown[]) {
    const event = validateRunEvent(entry);
    if (event?.runId === runId) events.push(event);
    else rest.push(entry);
  }
  return { events, rest };
}

const isBase = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && isText(value[0]) && isCount(value[1]);

export function readNoteVersion(row: unknown): NoteVersion | undefined {
  if (!isFields(row)) return undefined;
  const fits =
    ['noteKey', 'id', 'text', 'device'].every((name) => isText(row[name])) &&
    isCount(row['rev']) &&
    isCount(row['clock']) &&
    isNumber(row['at']) &&
    isListOf(row['base'], isBase) &&
    isAbsentOr(row['actor'], isText);
  return fits ? (row as unknown as NoteVersion) : undefined;
}
