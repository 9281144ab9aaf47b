import * as fc from 'fast-check';
import { ITEM_STATES } from '../../src/checklist/checklist.js';
import { RUN_EVENT_KINDS, type RunEvent, type RunEventKind } from '../../src/run/run-event.js';
import { knowing, revisionWith } from './scribe.js';

/** Hundreds of cases take a second, or many of them on a machine that does much else. */
export const PATIENCE_MS = 60_000;

/** The revisions that the histories name; they also name one that nobody knows. */
export const REVISIONS = [
  revisionWith(['a', 'b', 'c?'], 'known-1'),
  revisionWith(['b', 'd?', 'a', 'e'], 'known-2'),
] as const;
export const lookUp = knowing(...REVISIONS);

const PAGES = ['laptop-1', 'laptop-2', 'phone-1'] as const;
const kinds: fc.Arbitrary<RunEventKind> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<RunEventKind>('item') },
  { weight: 4, arbitrary: fc.constant<RunEventKind>('undo') },
  { weight: 2, arbitrary: fc.constant<RunEventKind>('finish') },
  { weight: 1, arbitrary: fc.constantFrom<RunEventKind>('pause', 'pause', 'resume') },
  { weight: 1, arbitrary: fc.constantFrom(...RUN_EVENT_KINDS.filter((kind) => kind !== 'erase')) },
);

/** Everything that an event of any kind could need; `targets` are places in the history. */
const drafts = fc.record({
  kind: kinds,
  page: fc.constantFrom(...PAGES),
  clock: fc.integer({ min: 1, max: 16 }),
  at: fc.integer({ min: 0, max: 100_000 }),
  mono: fc.integer({ min: 0, max: 100_000 }),
  items: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'z'), { minLength: 1, maxLength: 3 }),
  state: fc.constantFrom(...ITEM_STATES),
  source: fc.constantFrom('user', 'user', 'host', 'bulk', 'import'),
  claim: fc.constantFrom('completed', 'partial'),
  passed: fc.boolean(),
  manual: fc.boolean(),
  revision: fc.constantFrom('known-1', 'known-1', 'known-2', 'unknown'),
  targets: fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 2 }),
});
type Draft = typeof drafts extends fc.Arbitrary<infer T> ? T : never;

const idAt = (all: readonly Draft[], index: number): string =>
  `${all[index]?.page ?? ''}.${index.toString(36)}`;

function eventAt(all: readonly Draft[], index: number, draft: Draft): RunEvent {
  const { kind, page, clock, at, mono, items, state, source, claim, passed, manual } = draft;
  const id = idAt(all, index);
  const base = {
    v: 1,
    id,
    runId: 'run',
    checklistId: 'list',
    clock,
    device: page.slice(0, page.indexOf('-')),
    group: id,
    source,
    at,
    offset: 0,
    mono,
  } as const;
  const targets = draft.targets.map((target) => idAt(all, target % all.length));
  switch (kind) {
    case 'start':
      return { ...base, kind, revision: draft.revision, tz: 'UTC', manual, initial: { b: state } };
    case 'item':
      return { ...base, kind, items, state };
    case 'finish':
      return { ...base, kind, auto: false, claim, tz: 'UTC' };
    case 'reset':
      return { ...base, kind, tz: 'UTC' };
    case 'rebase':
      return { ...base, kind, revision: draft.revision };
    case 'sensed':
      return { ...base, kind, item: items[0] ?? 'a', passed };
    case 'undo':
    case 'redo':
      return { ...base, kind, targets };
    case 'pause':
    case 'resume':
    case 'erase':
      return { ...base, kind };
  }
}

/**
 * Histories that nobody would write, in no order at all: clocks collide, wall clocks run anywhere,
 * undo events name what comes later, name each other, or name nothing. Ids are unique.
 */
export const histories: fc.Arbitrary<readonly RunEvent[]> = fc
  .tuple(drafts, fc.array(drafts, { minLength: 1, maxLength: 14 }))
  .map(([first, rest]) => [{ ...first, kind: 'start' as const, clock: 1 }, ...rest])
  .map((all) => all.map((draft, index) => eventAt(all, index, draft)));

/** The same, erased now and then. */
export const historiesWithErase: fc.Arbitrary<readonly RunEvent[]> = fc
  .tuple(
    histories,
    fc.constantFrom('laptop', 'phone'),
    fc.option(fc.constantFrom('laptop', 'phone')),
  )
  .map(([events, eraser, undoer]) => {
    const [first] = events;
    if (first === undefined) return events;
    const base = {
      v: 1,
      runId: 'run',
      checklistId: 'list',
      clock: 9,
      group: 'g',
      source: 'user',
    } as const;
    const when = { at: 5, offset: 0, mono: 5 };
    const erase: RunEvent = { ...base, ...when, id: 'e.1', device: eraser, kind: 'erase' };
    if (undoer === null) return [...events, erase];
    const undo: RunEvent = {
      ...base,
      ...when,
      id: 'e.2',
      device: undoer,
      kind: 'undo',
      targets: ['e.1'],
    };
    return [...events, erase, undo];
  });

/** Some of the events again under the same id with another content, as a broken export would have. */
export const historiesWithRivals: fc.Arbitrary<readonly RunEvent[]> = fc
  .tuple(
    historiesWithErase,
    fc.array(fc.tuple(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 16 }))),
  )
  .map(([events, rivals]) => [
    ...events,
    ...rivals.flatMap(([place, clock]) => {
      const event = events[place % events.length];
      if (event === undefined) return [];
      return [
        event.kind === 'item'
          ? { ...event, clock, state: 'skipped' as const }
          : { ...event, clock },
      ];
    }),
  ]);

/** All of them, in another order. */
export const shuffled = <T>(all: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
