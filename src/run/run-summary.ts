/** The small row that statistics read: one a run, always rebuildable from the run's events. */
import type { RunOutcome } from './run.js';

/** Version of the fold that wrote a derived row. Raise it whenever the fold's meaning changes. */
export const FOLD_VERSION = 2;

export interface RunSummary {
  readonly runId: string;
  readonly checklistId: string;
  readonly fold: number;
  /** An older code version appended events without understanding this row. */
  readonly stale?: true;
  /** '' for the unnamed run. */
  readonly name: string;
  readonly revision: string;
  readonly requiredKey: string;
  readonly outcome: RunOutcome;
  /** While it is not over, or erased but not yet purged: when it began. Index `active`; absent otherwise. */
  readonly activeSince?: number;
  /** Once completed, partial or reset. Index `ended`. */
  readonly endedAt?: number;
  /** Once completed. Index `completed`. */
  readonly completedAt?: number;
  /** Active milliseconds of a run eligible as fastest. Index `fast`. */
  readonly fastMs?: number;
  readonly startedAt?: number;
  readonly startClock: number;
  readonly startId: string;
  /** IANA zone and UTC offset in minutes at the end (at the start, while live). */
  readonly tz: string;
  readonly offset: number;
  /** Civil day number (days since 1970-01-01) of the end, the day start applied. */
  readonly day?: number;
  readonly activeMs: number;
  readonly elapsedMs: number;
  readonly suspect: boolean;
  readonly bulk: boolean;
  /** Once ended: at least half of its steps were ticked in bursts. */
  readonly burst?: true;
  readonly total: number;
  /** total − not applicable. */
  readonly applicable: number;
  readonly done: number;
  readonly skipped: number;
  readonly notApplicable: number;
  readonly deferred: number;
  readonly open: number;
  readonly clock: number;
  /** How many events, loose and packed. */
  readonly events: number;
  /** Once ended: skipped items; in a partial run also those still open. */
  readonly skippedItems?: readonly string[];
  readonly deferredItems?: readonly string[];
  readonly notApplicableItems?: readonly string[];
}
