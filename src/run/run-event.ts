/**
 * What happened: the only truth that is stored about a run. Events are immutable, identified, and
 * merged by id; everything else (state, summary, statistics) is derived from them.
 */
import type { ItemState } from '../checklist/checklist.js';

export const RUN_EVENT_KINDS = [
  'start',
  'item',
  'finish',
  'reset',
  'pause',
  'resume',
  'rebase',
  'sensed',
  'undo',
  'redo',
  'erase',
] as const;
export type RunEventKind = (typeof RUN_EVENT_KINDS)[number];

export const EVENT_SOURCES = ['user', 'host', 'sensed', 'bulk', 'import'] as const;
export type EventSource = (typeof EVENT_SOURCES)[number];

/** Version of the event format written by this code. */
export const EVENT_VERSION = 1;

export interface RunEventBase {
  readonly v: number;
  /** `<page>.<n>`: 96 random bits a page life and a counter in base 36. */
  readonly id: string;
  readonly runId: string;
  readonly checklistId: string;
  /** Lamport clock: an integer from 1 to 2^40. Order is (clock, id), never time. */
  readonly clock: number;
  readonly device: string;
  /** One gesture: undone and redone as one. */
  readonly group: string;
  readonly source: EventSource;
  /** Who, if the host names somebody. */
  readonly actor?: string;
  /** Wall clock, milliseconds since 1970 UTC. For display and durations only. */
  readonly at: number;
  /** Offset from UTC in minutes, east positive. */
  readonly offset: number;
  /** Milliseconds since the page was opened. */
  readonly mono: number;
}

export interface StartEvent extends RunEventBase {
  readonly kind: 'start';
  readonly revision: string;
  readonly name?: string;
  /** Started by a button, not by a first tick: the time counts from here. */
  readonly manual?: boolean;
  /** States that the file itself names; items not listed are open. */
  readonly initial?: Readonly<Record<string, ItemState>>;
  readonly tz: string;
}

export interface ItemEvent extends RunEventBase {
  readonly kind: 'item';
  /** Sets, never toggles. */
  readonly items: readonly string[];
  readonly state: ItemState;
  readonly reason?: string;
  readonly value?: string;
}

export interface FinishEvent extends RunEventBase {
  readonly kind: 'finish';
  readonly auto: boolean;
  /** What the writer saw; it counts only while the revision is unknown here. */
  readonly claim: 'completed' | 'partial';
  readonly tz: string;
  /** Minutes after midnight at which this person's day begins. Default 0. */
  readonly dayStart?: number;
}

export interface ResetEvent extends RunEventBase {
  readonly kind: 'reset';
  readonly tz: string;
}

export interface PauseEvent extends RunEventBase {
  readonly kind: 'pause' | 'resume';
}

export interface RebaseEvent extends RunEventBase {
  readonly kind: 'rebase';
  readonly revision: string;
}

export interface SensedEvent extends RunEventBase {
  readonly kind: 'sensed';
  readonly item: string;
  readonly passed: boolean;
  readonly value?: string;
}

export interface UndoEvent extends RunEventBase {
  readonly kind: 'undo' | 'redo';
  /** Ids of original events, never of an undo or redo. */
  readonly targets: readonly string[];
}

export interface EraseEvent extends RunEventBase {
  readonly kind: 'erase';
}

declare const _unknownKind: unique symbol;

/**
 * A kind that this code has never heard of. At run time it is the string that was written; its type
 * is a symbol that nobody can have, so that no comparison with a known kind selects such an event.
 * Only the validator makes one.
 */
export type OpaqueKind = typeof _unknownKind;

/** An event that a later version wrote: kept, ordered and passed on, but it means nothing here. */
export interface OpaqueEvent extends RunEventBase {
  readonly kind: OpaqueKind;
}

export type RunEvent =
  | StartEvent
  | ItemEvent
  | FinishEvent
  | ResetEvent
  | PauseEvent
  | RebaseEvent
  | SensedEvent
  | UndoEvent
  | EraseEvent
  | OpaqueEvent;

/** An event of a kind that this code knows. */
export type KnownRunEvent = Exclude<RunEvent, OpaqueEvent>;

export const isKnownEvent = (event: RunEvent): event is KnownRunEvent =>
  (RUN_EVENT_KINDS as readonly unknown[]).includes(event.kind);

/** Undo and redo say which other events hold; they do nothing of their own. */
export const isReversal = (event: RunEvent): event is UndoEvent =>
  event.kind === 'undo' || event.kind === 'redo';

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** An event before the store stamps its clock inside the write transaction. */
export type RunEventDraft = DistributiveOmit<KnownRunEvent, 'clock'>;

/** The total order of events: (clock, id). */
export const compareEvents = (
  a: { readonly clock: number; readonly id: string },
  b: { readonly clock: number; readonly id: string },
): number => a.clock - b.clock || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
