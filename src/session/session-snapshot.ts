/** What a page shows at one moment: frozen, replaced as a whole, announced once per microtask. */
import type { Checklist, ChecklistItem } from '../checklist/checklist.js';
import type { ItemRecord, Run, RunCounts } from '../run/run.js';
import type { Revision } from '../run/revision.js';

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
  readonly kind: 'reset' | 'delete-run' | 'delete-history' | 'start-again';
  /** Steps that were handled in what was put away. */
  readonly steps: number;
  /** Active milliseconds of what was put away. */
  readonly activeMs: number;
  /** Runs that were deleted. */
  readonly runs: number;
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
  /** Acts that are not on disk yet. */
  readonly pending: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undoOffer: UndoOffer | undefined;
  /** Another run of this list is in progress elsewhere, shown to nobody here. */
  readonly otherRunActive: boolean;
  /** Some run of this list is kept. */
  readonly hasHistory: boolean;
  /** Merged note texts by note key: `checklist` and `item/<itemId>` of the shown run. */
  readonly notes: ReadonlyMap<string, string>;
  /** Everything stored was read: what shows is not provisional. */
  readonly restored: boolean;
  /** Record of an item, from the run or, before there is one, from the file. */
  record(item: ChecklistItem): ItemRecord;
}

export const CHECKLIST_NOTE = 'checklist';
export const itemNote = (itemId: string): string => `item/${itemId}`;
