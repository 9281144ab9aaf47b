/**
 * A run: one pass through a checklist, as derived from its events. Immutable; the fold
 * (`fold-run.ts`) makes it and `apply-run-event.ts` carries it forward by one event.
 */
import type { ItemState } from '../checklist/checklist.js';
import type { RunEvent } from './run-event.js';
import type { Revision } from './revision.js';

export const RUN_OUTCOMES = [
  'active',
  'paused',
  'completed',
  'partial',
  'reset',
  'empty',
  'erased',
] as const;
export type RunOutcome = (typeof RUN_OUTCOMES)[number];

/** What is known of one item in one run. */
export interface ItemRecord {
  readonly id: string;
  readonly state: ItemState;
  /** Why it was skipped, is not applicable or is deferred. */
  readonly reason?: string;
  readonly value?: string;
  readonly actor?: string;
  /** What a check answered last: passed or not, also where somebody decided otherwise since. */
  readonly sensed?: boolean;
  /** When the state was set, wall milliseconds; absent for the initial state. */
  readonly at?: number;
  /** The event that set it; absent for the initial state. */
  readonly eventId?: string;
}

export interface Run {
  readonly runId: string;
  readonly checklistId: string;
  /** '' for the unnamed run. */
  readonly name: string;
  readonly revision: string;
  readonly outcome: RunOutcome;
  /** Not ended, and begun: by a start or an item that was not undone. */
  readonly live: boolean;
  /** Records of the revision's items in list order, then of items met only in events. */
  readonly items: readonly ItemRecord[];
  /** Where an item stands in `items`. Shared between the versions of a run: never write to it. */
  readonly itemIndex: ReadonlyMap<string, number>;
  readonly startedAt?: number;
  readonly endedAt?: number;
  /** Milliseconds between start and end (or last event), pauses and the time between an end and its undoing taken out. */
  readonly activeMs: number;
  readonly elapsedMs: number;
  /** The clock ran backwards somewhere: the durations are not to be trusted. */
  readonly suspect: boolean;
  /** Some items were set in bulk. */
  readonly bulk: boolean;
  /** The greatest clock of all its events. */
  readonly clock: number;
  /** Every event, in (clock, id) order, undone ones and unknown kinds included. */
  readonly events: readonly RunEvent[];
  /** The revision's items, while it is known here. */
  readonly known?: Revision;
}

/** Counts of the counted steps by state. */
export interface RunCounts {
  readonly total: number;
  readonly open: number;
  /** Open and required. */
  readonly requiredOpen: number;
  readonly done: number;
  readonly skipped: number;
  readonly notApplicable: number;
  readonly deferred: number;
}
