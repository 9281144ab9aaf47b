import {
  isReversal,
  type FinishEvent,
  type ResetEvent,
  type RunEvent,
  type StartEvent,
} from './run-event.js';
import type { Run } from './run.js';
import { undoneEvents } from './undone-events.js';

// Asked for one event at a time, and always about the same few versions of a run.
const remembered = new WeakMap<readonly RunEvent[], ReadonlySet<string>>();

/** The undone ids of a run, worked out once for each version of it. */
export function undoneIn(run: Run): ReadonlySet<string> {
  let undone = remembered.get(run.events);
  if (undone === undefined) {
    undone = undoneEvents(run.events);
    remembered.set(run.events, undone);
  }
  return undone;
}

/**
 * Whether the run has this event and it is not undone. An undo or redo is always effective: it
 * cannot be undone itself.
 */
export function isEffective(run: Run, eventId: string): boolean {
  const event = run.events.find((candidate) => candidate.id === eventId);
  return event !== undefined && (isReversal(event) || !undoneIn(run).has(eventId));
}

/** Ids of the finishes that hold, in order: what reopening the run has to undo. */
export function finishesOf(run: Run): readonly string[] {
  const undone = undoneIn(run);
  return run.events
    .filter((event) => event.kind === 'finish' && !undone.has(event.id))
    .map((event) => event.id);
}

/** The start that names the run's list and wording: the first one, undone or not. */
export const startOf = (run: Run): StartEvent | undefined =>
  run.events.find((event) => event.kind === 'start');

/** Rule 5: the event that ended the run, if it has ended: the earliest finish, else the earliest reset. */
export function endOf(run: Run): FinishEvent | ResetEvent | undefined {
  const undone = undoneIn(run);
  let reset: ResetEvent | undefined;
  for (const event of run.events) {
    if ((event.kind !== 'finish' && event.kind !== 'reset') || undone.has(event.id)) continue;
    if (event.kind === 'finish') return event;
    reset ??= event;
  }
  return reset;
}

/** Ended by a finish, whatever is still open. */
export const isFinished = ({ outcome }: Run): boolean =>
  outcome === 'completed' || outcome === 'partial';

/** Neither finished, reset nor erased; perhaps all of it undone, and to be done again. */
export const isUnended = (run: Run): boolean =>
  run.outcome !== 'erased' && endOf(run) === undefined;
