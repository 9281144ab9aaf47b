/**
 * What must hold of any fold, each by name, with oracles that are too slow and too plain to be wrong
 * in the same way. `mutations.test.ts` proves that they notice when a rule is broken.
 */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  compareEvents,
  isReversal,
  type FinishEvent,
  type RunEvent,
  type UndoEvent,
} from '../../src/run/run-event.js';
import type { Run } from '../../src/run/run.js';
import { histories, historiesWithRivals, lookUp, shuffled } from './arbitraries.js';

/** A fold of events in the order in which they arrived. */
export type Fold = (events: readonly RunEvent[]) => Run;

export interface FoldProperty {
  readonly name: string;
  /** Throws if the fold breaks the property. */
  readonly check: (fold: Fold, parameters?: fc.Parameters<unknown>) => void;
}

/** All of a run as text: the order of its keys is the same whichever way it was derived. */
export const viewOf = (run: Run): string =>
  JSON.stringify({ ...run, itemIndex: [...run.itemIndex] });
/** Only what must not depend on when things happened. */
const stateOf = (run: Run): string =>
  JSON.stringify([run.outcome, run.items.map(({ id, state }) => [id, state])]);

/** Rule 3, word for word: the last undo or redo that names the event is no undo. */
export function holds(event: RunEvent, events: readonly RunEvent[]): boolean {
  const heard = events
    .filter((other): other is UndoEvent => isReversal(other) && other.targets.includes(event.id))
    .filter((other) => event.kind !== 'erase' || other.device === event.device)
    .sort(compareEvents);
  return heard.at(-1)?.kind !== 'undo';
}

const finishesThatHold = (events: readonly RunEvent[]): readonly FinishEvent[] =>
  events
    .filter((event): event is FinishEvent => event.kind === 'finish' && holds(event, events))
    .sort(compareEvents);

const last = { clock: 1_000, at: 200_000, mono: 200_000 } as const;

function property<T>(
  name: string,
  arbitrary: fc.Arbitrary<T>,
  body: (value: T, fold: Fold) => void,
): FoldProperty {
  return {
    name,
    check: (fold, parameters = {}) => {
      fc.assert(
        fc.property(arbitrary, (value) => {
          body(value, fold);
        }),
        parameters as fc.Parameters<[T]>,
      );
    },
  };
}

const arrivals = historiesWithRivals.chain((events) =>
  fc.record({ events: fc.constant(events), other: shuffled(events) }),
);
const parts = historiesWithRivals.chain((events) =>
  fc.record({
    events: fc.constant(events),
    left: fc.subarray([...events]),
    right: fc.subarray([...events]),
  }),
);

export const foldProperties: readonly FoldProperty[] = [
  property('any order of arrival gives the same run', arrivals, ({ events, other }, fold) => {
    expect(viewOf(fold(other))).to.equal(viewOf(fold(events)));
  }),
  property('any union of parts gives the whole', parts, ({ events, left, right }, fold) => {
    const rest = events.filter((event) => !left.includes(event) && !right.includes(event));
    const whole = viewOf(fold(events));
    expect(viewOf(fold([...left, ...rest, ...right]))).to.equal(whole);
    expect(viewOf(fold([...right, ...left, ...rest]))).to.equal(whole);
  }),
  property('hearing everything twice changes nothing', historiesWithRivals, (events, fold) => {
    expect(viewOf(fold([...events, ...events]))).to.equal(viewOf(fold(events)));
  }),
  property(
    'wall clocks decide nothing',
    histories.chain((events) => fc.tuple(fc.constant(events), fc.infiniteStream(fc.nat(100_000)))),
    ([events, times], fold) => {
      const elsewhen = events.map((event) => ({ ...event, at: Number(times.next().value) }));
      expect(stateOf(fold(elsewhen))).to.equal(stateOf(fold(events)));
    },
  ),
  property('the last item event that holds gives the state', histories, (events, fold) => {
    const run = fold(events);
    for (const record of run.items) {
      const setter = events
        .filter((event) => holds(event, events))
        .filter(
          (event) =>
            (event.kind === 'item' && event.items.includes(record.id)) ||
            (event.kind === 'sensed' && event.item === record.id),
        )
        .sort(compareEvents)
        .at(-1);
      expect(record.eventId).to.equal(setter?.id);
      if (setter?.kind === 'item') expect(record.state).to.equal(setter.state);
      if (setter?.kind === 'sensed') expect(record.state).to.equal(setter.passed ? 'done' : 'open');
    }
  }),
  property('undoing twice is undoing once', histories, (events, fold) => {
    const again = events
      .filter((event): event is UndoEvent => event.kind === 'undo')
      .map((undo) => undo.targets.filter((id) => !holds({ ...undo, id }, events)))
      .filter((targets) => targets.length > 0)
      .map((targets, index): RunEvent => {
        const [first] = events as readonly [RunEvent, ...RunEvent[]];
        return {
          ...first,
          ...last,
          id: `again.${String(index)}`,
          kind: 'undo',
          targets,
        };
      });
    expect(stateOf(fold([...events, ...again]))).to.equal(stateOf(fold(events)));
  }),
  property('the earliest finish that holds gives the end', histories, (events, fold) => {
    const resets = events
      .filter((event) => event.kind === 'reset' && holds(event, events))
      .sort(compareEvents);
    expect(fold(events).endedAt).to.equal((finishesThatHold(events)[0] ?? resets[0])?.at);
  }),
  property('any finish beats any reset', histories, (events, fold) => {
    const finish = finishesThatHold(events)[0];
    fc.pre(finish !== undefined);
    const reset: RunEvent = { ...finish, kind: 'reset', id: 'reset.1', clock: 1 };
    expect(stateOf(fold([...events, reset]))).to.equal(stateOf(fold(events)));
  }),
  property('completed is worked out from the items', histories, (events, fold) => {
    const run = fold(events);
    const revision = lookUp(run.revision);
    fc.pre(finishesThatHold(events).length > 0 && run.outcome !== 'empty');
    fc.pre(revision !== undefined);
    const open = revision.items.filter(
      ({ id, required }) =>
        required && run.items.find((record) => record.id === id)?.state === 'open',
    );
    expect(run.outcome).to.equal(open.length === 0 ? 'completed' : 'partial');
  }),
  property('an undo of an undo changes nothing', histories, (events, fold) => {
    const reversals = events.filter(isReversal);
    const [first] = reversals;
    fc.pre(first !== undefined);
    const targets = reversals.map((reversal) => reversal.id);
    const undo: RunEvent = { ...first, ...last, id: 'undo.1', kind: 'undo', targets };
    expect(stateOf(fold([...events, undo]))).to.equal(stateOf(fold(events)));
  }),
  property('saying a state again changes no state', histories, (events, fold) => {
    const again = events
      .filter((event) => event.kind === 'item' && holds(event, events))
      .sort(compareEvents)
      .slice(-1)
      .map((event) => ({ ...event, id: `${event.id}+` }));
    expect(stateOf(fold([...events, ...again]))).to.equal(stateOf(fold(events)));
  }),
  property('active time never exceeds elapsed time', histories, (events, fold) => {
    const { activeMs, elapsedMs } = fold(events);
    expect(activeMs).to.be.within(0, elapsedMs);
    expect(elapsedMs).to.be.finite;
  }),
];
