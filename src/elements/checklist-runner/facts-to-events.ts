/** What the runner tells its host of a fact. Pure: the events are made here and sent elsewhere. */
import type { Run, RunCounts } from '../../run/run.js';
import type { SessionFact } from '../../session/session-fact.js';
import { CHECKLIST_NOTE } from '../../session/session-snapshot.js';
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

const viewOf = (run: Run | undefined) => run && runView(run);

export function eventsOf(fact: SessionFact, context: FactContext): readonly Event[] {
  const { checklistId, counts, own, notesInEvents } = context;
  if (fact.type === 'storage-change') {
    const { storage, message } = fact;
    return [new ChecklistStorageChangeEvent({ checklistId, storage, message })];
  }
  if (fact.type === 'stats-change') return []; // the numbers have to be read first
  if (fact.type === 'note-change') {
    const itemId =
      fact.noteKey === CHECKLIST_NOTE
        ? undefined
        : fact.noteKey.slice(fact.noteKey.indexOf('/') + 1);
    const text = notesInEvents ? { text: fact.text } : {};
    const { origin } = fact;
    return own ? [new ChecklistNoteChangeEvent({ checklistId, itemId, origin, ...text })] : [];
  }
  if (!own) {
    // An act may be several facts; the others need to hear only once that the run differs.
    const repeats = fact.type === 'run-start' || fact.type === 'run-end' || fact.type === 'undo';
    const run = viewOf(fact.run);
    return repeats ? [] : [new ChecklistRunChangeEvent({ checklistId, counts, run })];
  }
  if (fact.type === 'run-change') return [];
  const { origin } = fact;
  if (fact.type === 'undo') {
    const { direction, changes } = fact;
    return [
      new ChecklistUndoEvent({ checklistId, origin, direction, changes, run: viewOf(fact.run) }),
    ];
  }
  const about = { checklistId, origin, run: runView(fact.run) };
  switch (fact.type) {
    case 'item-change':
      return [new ChecklistItemChangeEvent({ ...about, counts, changes: fact.changes })];
    case 'run-start':
      return [new ChecklistRunStartEvent(about)];
    case 'run-reopen':
      return [new ChecklistRunReopenEvent(about)];
    case 'run-reset':
      return [new ChecklistRunResetEvent(about)];
    case 'run-end': {
      const ended = new ChecklistRunEndEvent({ ...about, counts, outcome: fact.outcome });
      if (fact.outcome !== 'completed') return [ended];
      return [new ChecklistRunCompleteEvent({ ...about, counts }), ended];
    }
    default:
      return [];
  }
}
