/** What the runner tells its host of a fact. Pure: the events are made here and sent elsewhere. */
import { makeRunRecord } from '../../run/records/make-record.js';
import type { RunRecord } from '../../run/records/run-record.js';
import type { Run, RunCounts } from '../../run/run.js';
import type { SessionFact } from '../../session/session-fact.js';
import { itemNote, RUN_NOTE } from '../../session/session-snapshot.js';
import {
  ChecklistItemChangeEvent,
  ChecklistNoteChangeEvent,
  ChecklistRunChangeEvent,
  ChecklistRunCompleteEvent,
  ChecklistRunEndEvent,
  ChecklistRunPauseEvent,
  ChecklistRunReopenEvent,
  ChecklistRunResetEvent,
  ChecklistRunResumeEvent,
  ChecklistRunStartEvent,
  ChecklistRunSwitchEvent,
  ChecklistStorageChangeEvent,
  ChecklistUndoEvent,
  runView,
} from '../events.js';

export interface FactContext {
  readonly checklistId: string;
  readonly counts: RunCounts;
  /** Whether this element caused the fact: only then is the host told in detail. */
  readonly own: boolean;
  /** Texts of the notes on the run and its steps, where the page may have them. */
  readonly notes: ReadonlyMap<string, string> | undefined;
}

const RUN_EVENTS = {
  'run-start': ChecklistRunStartEvent,
  'run-pause': ChecklistRunPauseEvent,
  'run-resume': ChecklistRunResumeEvent,
  'run-switch': ChecklistRunSwitchEvent,
  'run-reopen': ChecklistRunReopenEvent,
  'run-reset': ChecklistRunResetEvent,
} as const;

/** The record as it travels, but for note texts that the page may not have. */
function recordOf(run: Run, notes: FactContext['notes']): RunRecord {
  const record = makeRunRecord(run);
  if (!notes) return record;
  const noted = <T extends object>(fields: T, key: string): T => {
    const note = notes.get(key);
    return note === undefined ? fields : { ...fields, note };
  };
  return {
    ...record,
    run: noted(record.run, RUN_NOTE),
    items: record.items.map((item) => noted(item, itemNote(item.id))),
  };
}

export function eventsOf(fact: SessionFact, context: FactContext): readonly Event[] {
  const { checklistId, counts, own, notes } = context;
  if (fact.type === 'storage-change') {
    const { storage, message } = fact;
    return [new ChecklistStorageChangeEvent({ checklistId, storage, message })];
  }
  if (fact.type === 'stats-change') return []; // the numbers have to be read first
  if (fact.type === 'note-change') {
    if (!own) return [];
    const [, itemId] = /\/(.*)/su.exec(fact.noteKey) ?? [];
    const { origin, text } = fact;
    const told = { checklistId, itemId, origin, ...(notes && { text }) };
    return [new ChecklistNoteChangeEvent(told)];
  }
  const run = fact.run && runView(fact.run);
  if (!own) {
    // An act may be several facts; the others need to hear only once that the run differs.
    const repeats = ['run-start', 'run-end', 'undo'].includes(fact.type);
    return repeats ? [] : [new ChecklistRunChangeEvent({ checklistId, counts, run })];
  }
  if (fact.type === 'run-change') return [];
  const { origin } = fact;
  if (fact.type === 'undo') {
    const { direction, changes } = fact;
    return [new ChecklistUndoEvent({ checklistId, counts, origin, run, direction, changes })];
  }
  const about = { checklistId, counts, origin, run: runView(fact.run) };
  switch (fact.type) {
    case 'item-change':
      return [new ChecklistItemChangeEvent({ ...about, changes: fact.changes })];
    case 'run-end': {
      const { run: ended, outcome } = fact;
      const end = new ChecklistRunEndEvent({ ...about, outcome, record: recordOf(ended, notes) });
      return outcome === 'completed' ? [new ChecklistRunCompleteEvent(about), end] : [end];
    }
    default:
      return [new RUN_EVENTS[fact.type](about)];
  }
}
