/** What the fields of a stored event must look like, kind by kind; a `?` marks those that may lack. */
import { isItemState } from '../checklist/checklist.js';
import { EVENT_SOURCES, type RunEventKind } from './run-event.js';
import { isFields, listOf, type FieldCheck, type Shape } from './shape.js';

/** The latest instant that a date can hold. */
const MOST_MS = 8.64e15;
/** Ten times the items that a checklist may have by default. */
const MOST_IDS = 100_000;

const upTo =
  (longest: number): FieldCheck =>
  (value) =>
    typeof value === 'string' && value.length <= longest;
/** Five times the longest text that a checklist may hold by default. */
const text = upTo(100_000);
const zone = upTo(1_000);
const id: FieldCheck = (value) => zone(value) && value !== '';
const itemId: FieldCheck = (value) => text(value) && value !== '';
const within =
  (least: number, most: number): FieldCheck =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;
const whole =
  (most: number): FieldCheck =>
  (value) =>
    Number.isInteger(value) && within(1, most)(value);
const flag: FieldCheck = (value) => typeof value === 'boolean';
const minutes = within(-1_440, 1_440);
const ms = within(0, MOST_MS);
const some =
  (check: FieldCheck): FieldCheck =>
  (value) =>
    listOf(check)(value) && within(1, MOST_IDS)((value as readonly unknown[]).length);
const states: FieldCheck = (value) =>
  isFields(value) &&
  Object.entries(value).every(([item, state]) => itemId(item) && isItemState(state));

/** The fields of every event, whatever its kind. */
const BASE_FIELDS: Shape = {
  v: whole(1_000_000),
  id,
  kind: id,
  runId: id,
  checklistId: text,
  clock: whole(2 ** 40),
  device: id,
  group: id,
  source: (value) => (EVENT_SOURCES as readonly unknown[]).includes(value),
  'actor?': text,
  at: ms,
  offset: minutes,
  mono: ms,
};

/** What each kind adds to them. */
const KIND_FIELDS: Readonly<Record<RunEventKind, Shape>> = {
  start: { revision: id, 'name?': text, 'manual?': flag, 'initial?': states, tz: zone },
  item: { items: some(itemId), state: isItemState, 'reason?': text, 'value?': text },
  finish: {
    auto: flag,
    claim: (value) => value === 'completed' || value === 'partial',
    tz: zone,
    'dayStart?': minutes,
  },
  reset: { tz: zone },
  pause: {},
  resume: {},
  rebase: { revision: id },
  sensed: { item: itemId, passed: flag, 'value?': text },
  undo: { targets: some(id) },
  redo: { targets: some(id) },
  erase: {},
};

// Put together once: an import asks ten thousand times.
const KNOWN_KINDS: ReadonlyMap<unknown, Shape> = new Map(
  Object.entries(KIND_FIELDS).map(([kind, fields]) => [kind, { ...BASE_FIELDS, ...fields }]),
);

/** For an event of this kind; for an unknown one those that every event keeps. */
export const shapeFor = (kind: unknown): Shape => KNOWN_KINDS.get(kind) ?? BASE_FIELDS;
