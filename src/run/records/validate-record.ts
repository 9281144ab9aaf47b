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
import { BACKUP_KIND, RECORD_VERSION, RUN_KIND } from './run-record.js';

export type RecordFaultCode =
  'truncated' | 'not-json' | 'not-a-record' | 'newer' | 'no-events' | 'other-checklist' | 'edited';

export interface RecordFault {
  readonly code: RecordFaultCode;
  /** One sentence for people: what is wrong, and what to do. */
  readonly message: string;
}

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

class Refusal extends Error {
  readonly fault: RecordFault;

  constructor(code: RecordFaultCode, message: string) {
    super(message);
    this.fault = { code, message };
  }
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const idOf = (value: unknown): string =>
  isFields(value) && typeof value['id'] === 'string' ? value['id'] : '';

function all<T>(values: unknown, is: (value: unknown) => value is T, what: string): readonly T[] {
  return list(values).map((value, index) => {
    if (is(value)) return value;
    throw edited(`${what} ${index + 1}`);
  });
}

const daysOf = (dates: unknown): unknown => list(dates).map(dayOfDate);

const edited = (what: string): Refusal =>
  new Refusal(
    'edited',
    `${what} in this file is not as it was written, so the file was changed by hand or damaged. Export it again.`,
  );

/** One run: an entry of a backup, or a record of its own. */
function eventsOf(entry: unknown): readonly RunEvent[] {
  const { run, checklist, events } = isFields(entry) ? entry : ({} as Fields);
  const runId = idOf(run);
  if (runId === '') throw edited('A run');
  if (!Array.isArray(events) || events.length === 0) {
    throw new Refusal(
      'no-events',
      'This file says how a run ended but not what happened in it, so it can be read and not taken in. Export the run as JSON.',
    );
  }
  return events.map((value, index) => {
    const event = validateRunEvent(value);
    if (event?.runId === runId && event.checklistId === idOf(checklist)) return event;
    throw edited(`Event ${index + 1} of run ${runId}`);
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
  if (!saysTheSame(made.run, entry['run'], SAID_OF_RUN)) throw edited(`Run ${run.runId}`);
  if (items === undefined) return;
  if (list(items).length !== made.items.length) throw edited('The list of steps');
  made.items.forEach((item, index) => {
    if (!saysTheSame(item, list(items)[index], SAID_OF_ITEM)) throw edited(`Step ${index + 1}`);
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
    throw new Refusal(
      'not-a-record',
      'This file holds no checklist run. Choose one that was exported here as JSON.',
    );
  }
  const version = Number(value['version']);
  if (version > RECORD_VERSION) {
    throw new Refusal(
      'newer',
      `This file was written by a newer version (format ${version}, this one reads up to ${RECORD_VERSION}). Update this page, then take it in.`,
    );
  }
  const isRun = kind === RUN_KIND;
  const checklists = isRun
    ? [{ ...(value['checklist'] as object), revisions: value['revisions'] } as Fields]
    : list(value['checklists']).filter(isFields);
  const chosen = checklists.filter((each) => wanted === undefined || idOf(each) === wanted);
  if (chosen.length === 0) {
    const { id, title } = checklists[0] ?? {};
    const name = typeof title === 'string' && title !== '' ? title : id;
    throw new Refusal(
      'other-checklist',
      `This file belongs to another checklist, ${JSON.stringify(name ?? '')}. Open that one and take it in there.`,
    );
  }
  const entries = (isRun ? [value] : list(value['runs'])).filter(isFields);
  const notes = all(value['notes'], isNoteVersion, 'Note');
  return chosen.map((each) => {
    const id = idOf(each);
    return batchOf(
      id,
      entries.filter((entry) => idOf(entry['checklist']) === id),
      all(each['revisions'], isRevision, 'Wording'),
      notes.filter((note) => note.noteKey.startsWith(`${id}/`)),
      all(list(each['frozen']).map(daysOf), isFrozen, 'Time without runs'),
    );
  });
}

export function validateRecord(value: unknown, options: RecordOptions = {}): RecordReading {
  try {
    return { batches: read(value, options) };
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.fault };
    throw error;
  }
}

/** The same from the text of a file. */
export function readRecordText(text: string, options: RecordOptions = {}): RecordReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: text.trimStart().startsWith('{') ? cutOff(text) : NOT_JSON };
  }
  return validateRecord(value, options);
}

const NOT_JSON: RecordFault = {
  code: 'not-json',
  message: 'This file is no JSON. Choose one that was exported here as JSON.',
};

/** Whole JSON closes what it opens: outside of texts, every bracket has its partner. */
function cutOff(text: string): RecordFault {
  const brackets = text.replace(/"(?:[^"\\]|\\.)*"/gs, '').match(/[[\]{}"]/g) ?? [];
  const depth = brackets.reduce((sum, each) => sum + (each === '}' || each === ']' ? -1 : 1), 0);
  if (depth <= 0) return NOT_JSON;
  return {
    code: 'truncated',
    message: `This file ends after ${text.length} characters in the middle of a run: it was cut off. Copy or export it again.`,
  };
}
