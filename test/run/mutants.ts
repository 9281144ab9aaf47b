/**
 * Nine folds that break one rule each. All but what is broken is the real fold: a mutant rewrites
 * the events before it or the run after it.
 */
import { foldRun } from '../../src/run/fold-run.js';
import {
  compareEvents,
  isReversal,
  type RunEvent,
  type UndoEvent,
} from '../../src/run/run-event.js';
import { lookUp } from './arbitraries.js';
import { holds, type Fold } from './fold-properties.js';

export interface Mutant {
  readonly name: string;
  /** The property that must notice. */
  readonly caughtBy: string;
  readonly fold: Fold;
}

const fold: Fold = (events) => foldRun(events, lookUp);
const inOrder = (events: readonly RunEvent[]): readonly RunEvent[] =>
  [...events].sort(compareEvents);
const uniquely = (events: readonly RunEvent[]): readonly RunEvent[] => fold(events).events;

function undoAsToggle(events: readonly RunEvent[]): readonly RunEvent[] {
  const undone = new Set<string>();
  let undo: UndoEvent | undefined;
  for (const event of inOrder(events).filter(isReversal)) {
    undo ??= { ...event, kind: 'undo' };
    for (const target of event.targets) if (!undone.delete(target)) undone.add(target);
  }
  const originals = events.filter((event) => !isReversal(event));
  return undo === undefined ? originals : [...originals, { ...undo, targets: [...undone] }];
}

function lateTargetsEscape(arrived: readonly RunEvent[]): readonly RunEvent[] {
  const seen = new Set<string>();
  return arrived.map((event) => {
    seen.add(event.id);
    if (!isReversal(event)) return event;
    return { ...event, targets: event.targets.filter((target) => seen.has(target)) };
  });
}

function ticksToggle(events: readonly RunEvent[]): readonly RunEvent[] {
  const states = new Map<string, 'open' | 'done'>();
  return inOrder(events).map((event) => {
    if (event.kind !== 'item' || !holds(event, events)) return event;
    const [item = ''] = event.items;
    const state = states.get(item) === 'done' ? 'open' : 'done';
    for (const id of event.items) states.set(id, state);
    return { ...event, state };
  });
}

function undoOfUndo(events: readonly RunEvent[]): readonly RunEvent[] {
  const undoneUndos = new Set(
    events
      .filter((event): event is UndoEvent => event.kind === 'undo')
      .flatMap((undo) => undo.targets),
  );
  return events.filter((event) => !isReversal(event) || !undoneUndos.has(event.id));
}

export const mutants: readonly Mutant[] = [
  {
    name: 'orders by wall time',
    caughtBy: 'wall clocks decide nothing',
    fold: (events) => {
      const byTime = [...uniquely(events)].sort((a, b) => a.at - b.at || compareEvents(a, b));
      return fold(byTime.map((event, index) => ({ ...event, clock: index + 1 })));
    },
  },
  {
    name: 'takes an undo for a toggle',
    caughtBy: 'undoing twice is undoing once',
    fold: (events) => fold(undoAsToggle(uniquely(events))),
  },
  {
    name: 'lets a late target escape its undo',
    caughtBy: 'any order of arrival gives the same run',
    fold: (events) => fold(lateTargetsEscape(events)),
  },
  {
    name: 'ends with the latest finish',
    caughtBy: 'the earliest finish that holds gives the end',
    fold: (events) => {
      const run = fold(events);
      const finish = run.events.filter(
        (event) => event.kind === 'finish' && holds(event, run.events),
      );
      const endedAt = finish.at(-1)?.at ?? run.endedAt;
      return endedAt === undefined ? run : { ...run, endedAt };
    },
  },
  {
    name: 'lets a reset beat a finish',
    caughtBy: 'any finish beats any reset',
    fold: (events) => {
      const all = uniquely(events);
      const reset = all.some((event) => event.kind === 'reset' && holds(event, all));
      return fold(reset ? all.filter((event) => event.kind !== 'finish') : all);
    },
  },
  {
    name: 'keeps the content that arrived last',
    caughtBy: 'any order of arrival gives the same run',
    fold: (events) => fold([...new Map(events.map((event) => [event.id, event])).values()]),
  },
  {
    name: 'toggles instead of setting',
    caughtBy: 'saying a state again changes no state',
    fold: (events) => fold(ticksToggle(uniquely(events))),
  },
  {
    name: 'lets an undo name an undo',
    caughtBy: 'an undo of an undo changes nothing',
    fold: (events) => fold(undoOfUndo(uniquely(events))),
  },
  {
    name: 'believes what the finish claims',
    caughtBy: 'completed is worked out from the items',
    fold: (events) => {
      const run = fold(events);
      if (run.outcome !== 'completed' && run.outcome !== 'partial') return run;
      const finish = run.events.find(
        (event) => event.kind === 'finish' && holds(event, run.events),
      );
      return finish?.kind === 'finish' ? { ...run, outcome: finish.claim } : run;
    },
  },
];
