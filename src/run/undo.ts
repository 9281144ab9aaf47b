/**
 * Rule 4: what Undo and Redo are about right now. Both are a device's own, over the runs of one
 * checklist, and take a gesture (a group of events) as one.
 */
import { isEffective, undoneIn } from './effective.js';
import {
  compareEvents,
  isKnownEvent,
  isReversal,
  type KnownRunEvent,
  type RunEvent,
  type RunEventKind,
  type UndoEvent,
} from './run-event.js';
import type { Run } from './run.js';

/** A gesture to undo or to do again. */
export interface UndoTarget {
  readonly runId: string;
  /** The group of the events named, not of the undo that named them before. */
  readonly group: string;
  /** Ids for the `targets` of the undo or redo event, in (clock, id) order. */
  readonly targets: readonly string[];
  /** The kind of each of them. */
  readonly kinds: readonly RunEventKind[];
}

type Act = Exclude<KnownRunEvent, UndoEvent>;

/** Something that somebody did here: neither sensed, nor brought in by a file. */
const isActOf = (event: RunEvent, device: string): event is Act =>
  event.device === device &&
  event.source !== 'import' &&
  event.source !== 'sensed' &&
  event.kind !== 'sensed' &&
  isKnownEvent(event) &&
  !isReversal(event);

const isNewer = (event: RunEvent, than: RunEvent | undefined): boolean =>
  than === undefined || compareEvents(event, than) > 0;

function targetOf(run: Run, events: readonly Act[]): UndoTarget | undefined {
  const newest = events.at(-1);
  if (newest === undefined) return undefined;
  return {
    runId: run.runId,
    group: newest.group,
    targets: events.map((event) => event.id),
    kinds: events.map((event) => event.kind),
  };
}

/** This device's acts in a run that hold. In an erased run nothing but the erase can be seen. */
function effectiveActs(run: Run, device: string): readonly Act[] {
  const undone = undoneIn(run);
  return run.events
    .filter((event) => isActOf(event, device))
    .filter((act) => !undone.has(act.id) && (run.outcome !== 'erased' || act.kind === 'erase'));
}

/**
 * The newest gesture of this device that still holds, by the (clock, id) of its last event, with
 * those of its events that hold: what something else undid before stays undone when this is redone.
 */
export function undoTarget(runs: readonly Run[], device: string): UndoTarget | undefined {
  let newest: Act | undefined;
  let found: UndoTarget | undefined;
  for (const run of runs) {
    const acts = effectiveActs(run, device);
    const last = acts.at(-1);
    if (last === undefined || !isNewer(last, newest)) continue;
    newest = last;
    found = targetOf(
      run,
      acts.filter((act) => act.group === last.group),
    );
  }
  return found;
}

interface Reversal {
  readonly run: Run;
  readonly event: UndoEvent;
}

/**
 * This device's undo and redo gestures since its last act, in order. Of a gesture only the first
 * event counts: the others put back what the undone act had undone itself. An undo inside the last
 * act (it reopens the run that the act changes) is a part of the act.
 */
function reversalsSinceLastAct(runs: readonly Run[], device: string): readonly Reversal[] {
  let lastAct: Act | undefined;
  const reversals: Reversal[] = [];
  for (const run of runs) {
    for (const event of run.events) {
      if (isActOf(event, device)) lastAct = isNewer(event, lastAct) ? event : lastAct;
      else if (event.device === device && event.source !== 'import' && isReversal(event))
        reversals.push({ run, event });
    }
  }
  const groups = new Set<string>();
  return reversals
    .sort((a, b) => compareEvents(a.event, b.event))
    .filter(({ event }) => {
      if (!isNewer(event, lastAct) || event.group === lastAct?.group) return false;
      const first = !groups.has(event.group);
      groups.add(event.group);
      return first;
    });
}

/**
 * The gesture that this device undid last and has not done again: an undo pushes, a redo pops, and
 * a new act of this device empties the stack.
 */
export function redoTarget(runs: readonly Run[], device: string): UndoTarget | undefined {
  const stack: Reversal[] = [];
  for (const reversal of reversalsSinceLastAct(runs, device)) {
    if (reversal.event.kind === 'undo') stack.push(reversal);
    else stack.pop();
  }
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { run, event } = top;
    const named = new Set(event.targets);
    const found = targetOf(
      run,
      run.events
        .filter((candidate) => isActOf(candidate, device))
        .filter((act) => named.has(act.id) && !isEffective(run, act.id)),
    );
    // Another tab of this device may have done it again already: then the one before it is next.
    if (found !== undefined) return found;
  }
  return undefined;
}
