/** What a page shows at one moment: frozen, replaced as a whole, announced once per microtask. */
import type { Checklist, ChecklistItem } from '../checklist/checklist.js';
import type { ItemRecord, Run, RunCounts, RunOutcome } from '../run/run.js';
import type { Revision } from '../run/revision.js';
import type { FormerList } from '../storage/checklist-store.js';

/**
 * - `opening`: ticks are accepted and wait for the database.
 * - `ready`: kept in this browser.
 * - `memory`: the browser blocks storage; kept until the page closes.
 * - `failed`: the last write did not reach the disk; it is kept here and tried again with the next act.
 */
export const STORAGE_STATES = ['opening', 'ready', 'memory', 'failed'] as const;
export type StorageState = (typeof STORAGE_STATES)[number];

/** What the undo bar offers after an act that removed something from view. */
export interface UndoOffer {
  readonly kind:
    'reset' | 'delete-run' | 'delete-history' | 'delete-everything' | 'start-again' | 'adopt';
  /** Steps that were handled in what was put away. */
  readonly steps: number;
  /** Active milliseconds of what was put away. */
  readonly activeMs: number;
  /** Runs that were deleted, or taken over. */
  readonly runs: number;
}

/** Whose step notes are shown: a run's, or those that wait for the next. Another object whenever that changes. */
export interface NoteOwner {
  /** Follows notes that move: what is typed for them meanwhile arrives where they are. */
  id: string;
}

/** A run that is not over, for a list of them. */
export interface OpenRun {
  readonly runId: string;
  /** '' for the unnamed run. */
  readonly name: string;
  readonly outcome: RunOutcome;
  /** Steps that were handled, of all that count. */
  readonly handled: number;
  readonly total: number;
  readonly startedAt: number | undefined;
  /** When something last happened in it. */
  readonly touchedAt: number;
  readonly shown: boolean;
}

export interface SessionSnapshot {
  readonly checklistId: string;
  /** Absent for panels that stand alone (`checklist-id` without a runner). */
  readonly checklist: Checklist | undefined;
  readonly revision: Revision | undefined;
  /** What is shown: the live run, else the run that ended last and was not put away, else nothing. */
  readonly run: Run | undefined;
  /** The run is over and stays in view, sealed, until "Start again". */
  readonly sealed: boolean;
  readonly counts: RunCounts;
  /** The first open item in list order. */
  readonly currentItemId: string | undefined;
  readonly storage: StorageState;
  /**
   * Runs are gone from this browser: when the page was opened, and none is kept since; or while it was
   * open, and no file was taken in since.
   */
  readonly wasReset: boolean;
  /** Acts that are not on disk yet. */
  readonly pending: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undoOffer: UndoOffer | undefined;
  /** Every run of this list that is not over, latest start first. */
  readonly runs: readonly OpenRun[];
  /**
   * When the shown run was left half done: it was found like that on opening the page, and nothing
   * was done in it here yet.
   */
  readonly leftAt: number | undefined;
  /** That run had been over here, and another page did something in it. */
  readonly reopened: boolean;
  /** Twenty runs have ended since the last export, or since the reminder was put away. */
  readonly exportReminder: boolean;
  /** Nothing is kept of this list; this is, and looks like it before its page or its title changed. */
  readonly former: FormerList | undefined;
  /** Another run of this list is in progress, beside the one that is shown. */
  readonly otherRunActive: boolean;
  /** Some run of this list is kept. */
  readonly hasHistory: boolean;
  /** Merged note texts by note key: `checklist`, and of the shown run `run` and `item/<itemId>`. */
  readonly notes: ReadonlyMap<string, string>;
  /** Whose step notes these are; absent until they have been read. */
  readonly noteOwner: NoteOwner | undefined;
  /** Everything stored was read: what shows is not provisional. */
  readonly restored: boolean;
  /** Record of an item, from the run or, before there is one, from the file. */
  record(item: ChecklistItem): ItemRecord;
}

export const CHECKLIST_NOTE = 'checklist';
/** What was noted about the run as a whole. */
export const RUN_NOTE = 'run';
export const itemNote = (itemId: string): string => `item/${itemId}`;
