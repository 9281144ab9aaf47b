/** What the fields of a stored event must look like, kind by kind. */
import { isItemState } from '../checklist/checklist.js';
import { EVENT_SOURCES, type RunEventKind } from './run-event.js';

type FieldCheck = (value: unknown) => boolean;

interface FieldRule {
  readonly check: FieldCheck;
  readonly optional: boolean;
}

type FieldRules = Readonly<Record<string, FieldRule>>;

const MOST_CLOCK = 2 ** 40;
/** The latest instant that a date can hold. */
const MOST_MS = 8.64e15;
const LONGEST_NAME = 1_000;
/** Item ids, reasons, values: five times the longest text that a checklist may hold by default. */
const LONGEST_TEXT = 100_000;
/** Ten times the items that a checklist may have by default. */
const MOST_IDS = 100_000;

const needs = (check: FieldCheck): FieldRule => ({ check, optional: false });
const may = (check: FieldCheck): FieldRule => ({ check, optional: true });

const text =
  (longest: number): FieldCheck =>
  (value) =>
    typeof value === 'string' && value.length <= longest;
const filled =
  (longest: number): FieldCheck =>
  (value) =>
    text(longest)(value) && value !== '';
const id = filled(LONGEST_NAME);
const itemId = filled(LONGEST_TEXT);
const within =
  (least: number, most: number): FieldCheck =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;
const whole =
  (least: number, most: number): FieldCheck =>
  (value) =>
    Number.isInteger(value) && within(least, most)(value);
const flag: FieldCheck = (value) => typeof value === 'boolean';
const oneOf =
  (values: readonly unknown[]): FieldCheck =>
  (value) =>
    values.includes(value);
const listOf =
  (check: FieldCheck): FieldCheck =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.length <= MOST_IDS && value.every(check);
const states: FieldCheck = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length <= MOST_IDS &&
    entries.every(([item, state]) => itemId(item) && isItemState(state))
  );
};

const zone = needs(text(LONGEST_NAME));

/** The fields of every event, whatever its kind. */
const BASE_FIELDS: FieldRules = {
  v: needs(whole(1, 1_000_000)),
  id: needs(id),
  kind: needs(id),
  runId: needs(id),
  checklistId: needs(text(LONGEST_TEXT)),
  clock: needs(whole(1, MOST_CLOCK)),
  device: needs(id),
  group: needs(id),
  source: needs(oneOf(EVENT_SOURCES)),
  actor: may(text(LONGEST_TEXT)),
  at: needs(within(0, MOST_MS)),
  offset: needs(within(-1_440, 1_440)),
  mono: needs(within(0, MOST_MS)),
};

/** What each kind adds to them. */
const KIND_FIELDS: Readonly<Record<RunEventKind, FieldRules>> = {
  start: {
    revision: needs(id),
    name: may(text(LONGEST_TEXT)),
    manual: may(flag),
    initial: may(states),
    tz: zone,
  },
  item: {
    items: needs(listOf(itemId)),
    state: needs(isItemState),
    reason: may(text(LONGEST_TEXT)),
    value: may(text(LONGEST_TEXT)),
  },
  finish: {
    auto: needs(flag),
    claim: needs(oneOf(['completed', 'partial'])),
    tz: zone,
    dayStart: may(within(-1_440, 1_440)),
  },
  reset: { tz: zone },
  pause: {},
  resume: {},
  rebase: { revision: needs(id) },
  sensed: { item: needs(itemId), passed: needs(flag), value: may(text(LONGEST_TEXT)) },
  undo: { targets: needs(listOf(id)) },
  redo: { targets: needs(listOf(id)) },
  erase: {},
};

type NamedRule = readonly [name: string, rule: FieldRule];

const ANY_KIND: readonly NamedRule[] = Object.entries(BASE_FIELDS);
// Put together once: an import asks ten thousand times.
const KNOWN_KINDS: ReadonlyMap<unknown, readonly NamedRule[]> = new Map(
  Object.entries(KIND_FIELDS).map(([kind, fields]) => [
    kind,
    [...ANY_KIND, ...Object.entries(fields)],
  ]),
);

/** The rules for an event of this kind; for an unknown one those that every event keeps. */
export const rulesFor = (kind: unknown): readonly NamedRule[] => KNOWN_KINDS.get(kind) ?? ANY_KIND;
