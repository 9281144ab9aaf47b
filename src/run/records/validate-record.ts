/**
 * Reads a record or a backup that came from anywhere. Either everything in it can be taken in, or one
 * sentence says why nothing of it was.
 */
import { canonicalText } from '../canonical-text.js';
import { foldRun } from '../fold-run.js';
import type { NoteVersion } from '../note.js';
import type { Revision } from '../revision.js';
import type { RunEvent } from '../run-event.js';
import { isFields, type Fields } from '../shape.js';
import { dayOfDate, isFrozen } from '../statistics/frozen-days.js';
import type { FrozenDays } from '../statistics/statistics-rows.js';
import { isNoteVersion, isRevision } from '../stored-shapes.js';
import { validateRunEvent } from '../validate-run-event.js';
import { makeRunRecord } from './make-record.js';
import { RecordRefusal, type RecordFault } from './record-faults.js';
import { BACKUP_KIND, RECORD_VERSION, RUN_KIND } from './run-record.js';

/** What a store takes in of one checklist: merged by id, so that twice is as good as once. */
export interface ImportBatch {
  readonly checklistId: string;
  readonly events: readonly RunEvent[];
  readonly revisions: readonly Revision[];
  readonly notes: readonly NoteVersion[];
  /** Times in which no run is expected; only a backup has any. */
  readonly frozen: FrozenDays;
  /** How many runs the events are of. */
  readonly runs: number;
}

export type RecordReading =
  | { readonly batches: readonly ImportBatch[]; readonly fault?: undefined }
  | { readonly batches?: undefined; readonly fault: RecordFault };

export interface RecordOptions {
  /** Take only what belongs to this checklist, and refuse a file without any of it. */
  readonly checklistId?: string;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const idOf = (value: unknown): string =>
  isFields(value) && typeof value['id'] === 'string' ? value['id'] : '';

function all<T>(values: unknown, is: (value: unknown) => value is T, what: string): readonly T[] {
  return list(values).map((value, index) => {
    if (is(value)) return value;
    throw edited(`${what}[${index}]`);
  });
}

const daysOf = (dates: unknown): unknown => list(dates).map(dayOfDate);

/** `place` as programs write it: it reads alike in every language. */
const edited = (place: string): RecordRefusal => new RecordRefusal('edited', { place });

/** One run: an entry of a backup, or a record of its own. */
function eventsOf(entry: unknown): readonly RunEvent[] {
  const { run, checklist, events } = isFields(entry) ? entry : ({} as Fields);
  const runId = idOf(run);
  if (runId === '') throw edited('run.id');
  if (!Array.isArray(events) || events.length === 0) {
    throw new RecordRefusal('no-events');
  }
  return events.map((value, index) => {
    const event = validateRunEvent(value);
    if (event?.runId === runId && event.checklistId === idOf(checklist)) return event;
    throw edited(`${runId}.events[${index}]`);
  });
}

const SAID_OF_RUN = ['id', 'name', 'outcome', 'startedAt', 'endedAt', 'note'];
const SAID_OF_ITEM = ['id', 'title', 'state', 'at', 'actor', 'reason', 'value', 'sensed', 'note'];

const saysTheSame = (a: object, b: unknown, fields: readonly string[]): boolean =>
  isFields(b) &&
  fields.every((field) => canonicalText((a as Fields)[field]) === canonicalText(b[field]));

/** What the file says of a run must follow from its events: else one of the two was changed. */
function checkWords(
  entry: Fields,
  events: readonly RunEvent[],
  revisions: readonly Revision[],
  notes: readonly NoteVersion[],
): void {
  const run = foldRun(events, (id) => revisions.find((each) => each.id === id));
  const { items } = entry;
  const made = makeRunRecord(run, items === undefined ? {} : { notes });
  if (!saysTheSame(made.run, entry['run'], SAID_OF_RUN)) throw edited(`${run.runId}.run`);
  if (items === undefined) return;
  if (list(items).length !== made.items.length) throw edited('items');
  made.items.forEach((item, index) => {
    if (!saysTheSame(item, list(items)[index], SAID_OF_ITEM)) throw edited(`items[${index}]`);
  });
}

function batchOf(
  checklistId: string,
  entries: readonly Fields[],
  revisions: readonly Revision[],
  notes: readonly NoteVersion[],
  frozen: FrozenDays,
): ImportBatch {
  const events = entries.flatMap((entry) => {
    const own = eventsOf(entry);
    checkWords(entry, own, revisions, notes);
    return own;
  });
  return { checklistId, events, revisions, notes, frozen, runs: entries.length };
}

function read(value: unknown, { checklistId: wanted }: RecordOptions): readonly ImportBatch[] {
  const kind = isFields(value) ? value['kind'] : undefined;
  if (!isFields(value) || (kind !== RUN_KIND && kind !== BACKUP_KIND)) {
    throw new RecordRefusal('not-a-record');
  }
  const version = Number(value['version']);
  if (version > RECORD_VERSION) {
    throw new RecordRefusal('newer', { version, known: RECORD_VERSION });
  }
  const isRun = kind === RUN_KIND;
  const checklists = isRun
    ? [{ ...(value['checklist'] as object), revisions: value['revisions'] } as Fields]
    : list(value['checklists']).filter(isFields);
  const chosen = checklists.filter((each) => wanted === undefined || idOf(each) === wanted);
  if (chosen.length === 0) {
    const { id, title } = checklists[0] ?? {};
    const name = typeof title === 'string' && title !== '' ? title : id;
    throw new RecordRefusal('other-checklist', { name: JSON.stringify(name ?? '') });
  }
  const entries = (isRun ? [value] : list(value['runs'])).filter(isFields);
  const notes = all(value['notes'], isNoteVersion, 'notes');
  return chosen.map((each) => {
    const id = idOf(each);
    return batchOf(
      id,
      entries.filter((entry) => idOf(entry['checklist']) === id),
      all(each['revisions'], isRevision, 'revisions'),
      notes.filter((note) => note.noteKey.startsWith(`${id}/`)),
      all(list(each['frozen']).map(daysOf), isFrozen, 'frozen'),
    );
  });
}

export function validateRecord(value: unknown, options: RecordOptions = {}): RecordReading {
  try {
    return { batches: read(value, options) };
  } catch (error) {
    if (error instanceof RecordRefusal) return { fault: error.fault };
    throw error;
  }
}

/** The same from the text of a file. */
export function readRecordText(text: string, options: RecordOptions = {}): RecordReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const whole = !text.trimStart().startsWith('{') || isClosed(text);
    const refusal = whole
      ? new RecordRefusal('not-json')
      : new RecordRefusal('truncated', { length: text.length });
    return { fault: refusal.fault };
  }
  return validateRecord(value, options);
}

/** Whole JSON closes what it opens: outside of texts, every bracket has its partner. */
function isClosed(text: string): boolean {
  const brackets = text.replace(/"(?:[^"\\]|\\.)*"/gs, '').match(/[[\]{}"]/g) ?? [];
  return brackets.reduce((sum, each) => sum + (each === '}' || each === ']' ? -1 : 1), 0) <= 0;
}
