/**
 * Reads rows that anybody may have edited. What is not what it should be counts as absent: derived
 * rows are then made anew from the events, and everything else stays where it is, unread.
 */
import type { NoteVersion } from '../run/note.js';
import type { Revision } from '../run/revision.js';
import type { ItemCounts, RollUp } from '../run/roll-up.js';
import type { RunEvent } from '../run/run-event.js';
import { RUN_OUTCOMES } from '../run/run.js';
import { FOLD_VERSION, type RunSummary } from '../run/run-summary.js';
import {
  fieldsOf,
  fitsShape,
  isCount,
  isFields,
  isNumber,
  isText,
  listOf,
  type FieldCheck,
  type Shape,
} from '../run/shape.js';
import { isNoteVersion, isRevision } from '../run/stored-shapes.js';
import { isFrozen } from '../run/statistics/frozen-days.js';
import type { FrozenDays } from '../run/statistics/statistics-rows.js';
import { validateRunEvent } from '../run/validate-run-event.js';

/** The greatest clock an event may have. Past it order falls back to ids, which beats refusing to write. */
export const MOST_CLOCK = 2 ** 40;

/** A greater one, made by hand, would leave no room for any later event. */
const isClock: FieldCheck = (value) => isCount(value) && value <= MOST_CLOCK;

const SUMMARY: Shape = {
  ...fieldsOf(isText, 'runId checklistId name revision requiredKey startId tz'),
  ...fieldsOf(isNumber, 'fold offset activeMs elapsedMs'),
  ...fieldsOf(isClock, 'startClock clock'),
  ...fieldsOf(isCount, 'total applicable done skipped notApplicable deferred open events'),
  ...fieldsOf(isNumber, 'activeSince? endedAt? completedAt? fastMs? startedAt? day?'),
  ...fieldsOf(listOf(isText), 'skippedItems? deferredItems? notApplicableItems?'),
};

export function readSummary(row: unknown): RunSummary | undefined {
  const fits =
    fitsShape(row, SUMMARY) &&
    // A newer version may know outcomes that this one does not.
    (Number(row['fold']) > FOLD_VERSION || RUN_OUTCOMES.some((known) => known === row['outcome']));
  return fits ? (row as unknown as RunSummary) : undefined;
}

/** Written by this version of the fold, and by nobody who did not understand it. */
export const isCurrent = (row: { readonly fold: number; readonly stale?: true }): boolean =>
  row.fold === FOLD_VERSION && row.stale !== true;

/** Written by a later version of the fold: it is not ours to rewrite. */
export const isNewer = (row: { readonly fold: number }): boolean => row.fold > FOLD_VERSION;

const DAYS: Shape = {
  firstDay: Number.isInteger,
  counts: (counts) => counts instanceof Uint16Array || counts instanceof Uint32Array,
};

const IN_A_ROW: Shape = fieldsOf(isCount, 'current before');

const ROLL_UP: Shape = {
  checklistId: isText,
  fold: isNumber,
  clock: isClock,
  ...fieldsOf(isCount, 'completed partial reset'),
  fast: (fast) => isFields(fast) && Object.values(fast).every(isCount),
  days: (days) => fitsShape(days, DAYS),
  bridged: listOf(Number.isInteger),
  'inARow?': (row) => fitsShape(row, IN_A_ROW),
};

export const readRollUp = (row: unknown): RollUp | undefined =>
  fitsShape(row, ROLL_UP) ? (row as unknown as RollUp) : undefined;

const isTally = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every(isCount);

/** The tallies that are tallies; the others are left out. */
export function readItemCounts(row: unknown): ItemCounts {
  if (!isFields(row)) return {};
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => isTally(value)),
  ) as ItemCounts;
}

export const readRevision = (row: unknown): Revision | undefined =>
  isRevision(row) ? row : undefined;

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

export const readNoteVersion = (row: unknown): NoteVersion | undefined =>
  isNoteVersion(row) ? row : undefined;

/** Under which name the days are kept on which no run of a list is expected. */
export const frozenName = (checklistId: string): string => `frozen:${checklistId}`;

export const readFrozen = (value: unknown): FrozenDays =>
  Array.isArray(value) ? (value as readonly unknown[]).filter(isFrozen) : [];
