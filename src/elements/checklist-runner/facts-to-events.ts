/** What the runner tells its host of a fact. Pure: the events are made here and sent elsewhere. */
import type { RunCounts } from '../../run/run.js';
import type { SessionFact } from '../../session/session-fact.js';
import {
  ChecklistItemChangeEvent,
  ChecklistNoteChangeEvent,
  ChecklistRunChangeEvent,
  ChecklistRunCompleteEvent,
  ChecklistRunEndEvent,
  ChecklistRunReopenEvent,
  ChecklistRunResetEvent,
  ChecklistRunStartEvent,
  ChecklistStorageChangeEvent,
  ChecklistUndoEvent,
  runView,
} from '../events.js';

export interface FactContext {
  readonly checklistId: string;
  readonly counts: RunCounts;
  /** Whether this element caused the fact: only then is the host told in detail. */
  readonly own: boolean;
  readonly notesInEvents: boolean;
}

export function eventsOf(fact: SessionFact, context: FactContext): readonly Event[] {
  const { checklistId, counts, own, notesInEvents } = context;
  if (fact.type === 'storage-change') {
    const { storage, message } = fact;
    return [new ChecklistStorageChangeEvent({ checklistId, storage, message })];
  }
  if (fact.type === 'stats-change') return []; // the numbers have to be read first
  if (fact.type === 'note-change') {
    if (!own) return [];
    const [, itemId] = /\/(.*)/su.exec(fact.noteKey) ?? [];
    const { origin, text } = fact;
    const told = { checklistId, itemId, origin, ...(notesInEvents && { text }) };
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
    case 'run-start':
      return [new ChecklistRunStartEvent(about)];
    case 'run-reopen':
      return [new ChecklistRunReopenEvent(about)];
    case 'run-reset':
      return [new ChecklistRunResetEvent(about)];
    case 'run-end': {
      const ended = new ChecklistRunEndEvent({ ...about, outcome: fact.outcome });
      return fact.outcome === 'completed' ? [new ChecklistRunCompleteEvent(about), ended] : [ended];
    }
    default:
      return [];
  }
}
