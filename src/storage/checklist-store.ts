/**
 * The port: what the session asks of storage. Two stores keep it, IndexedDB and memory, and one
 * contract suite runs over both. Every promise settles after the transaction, never before.
 */
import type { NoteVersion } from '../run/note.js';
import type { Revision } from '../run/revision.js';
import type { Run } from '../run/run.js';
import type { RunEvent, RunEventDraft } from '../run/run-event.js';
import type { RunSummary } from '../run/run-summary.js';
import type { StatisticsRows } from '../run/statistics/statistics-rows.js';

export type { StatisticsRows };

export const STORAGE_ERROR_CODES = [
  'blocked', // the browser refuses storage here
  'timeout', // opening took longer than the limit
  'quota', // the disk or the origin's share is full
  'lost', // the connection went away and could not be reopened
  'invalid', // a row could not be stored
  'unknown',
] as const;
export type StorageErrorCode = (typeof STORAGE_ERROR_CODES)[number];

export class StorageError extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StorageError';
    this.code = code;
  }
}

/** Which run an act is about. */
export type RunTarget =
  /** This run, ended or not. */
  | { readonly runId: string }
  /**
   * The active run of that name, found or started in the same transaction. `prefer` is the run that
   * this device wrote to last: it stays on it while that run is live, and reopens it where another
   * tab has just finished it. Once it is reset, only what was started since is found.
   */
  | {
      readonly name: string;
      readonly prefer?: string;
      readonly start: RunEventDraft & { readonly kind: 'start' };
      /**
       * Writes the start even when nothing else is decided: `join` only where no run of that name is
       * live, `new` always, beside a live one (which stays open). Default: no start for nothing.
       */
      readonly begin?: 'join' | 'new';
    };

export interface AppendRequest {
  readonly checklistId: string;
  readonly target: RunTarget;
  /** The checklist as it stands; written if it is not yet there. */
  readonly revision: Revision;
  /** What the caller has folded already: saves reading the events while it is still current. */
  readonly known?: Run;
  /** Events get clocks above this too: the greatest that this page has seen on the checklist. */
  readonly clock?: number;
  /**
   * Called once inside the transaction, synchronously, with the run as it stands there (after its
   * start, if it was just started). Returns what to append; nothing appended means nothing written
   * and no run started.
   */
  readonly decide: (run: Run) => readonly RunEventDraft[];
}

export interface AppendResult {
  readonly before: Run | undefined;
  /** `undefined` when nothing was written and there was no run. */
  readonly run: Run | undefined;
  /** What was appended, stamped; the start included. */
  readonly events: readonly RunEvent[];
  /** A run's ended state changed: statistics differ. */
  readonly endChanged: boolean;
}

export interface StoredRuns {
  /** Runs that are not over, newest start first; one may be undone whole, and is not live then. */
  readonly active: readonly Run[];
  /** The run that ended last, whole. */
  readonly lastEnded: Run | undefined;
  /** How many have ended. */
  readonly ended: number;
  /** The greatest clock among them and the roll-up. */
  readonly clock: number;
}

/** Where a page of ended runs stopped. */
export interface EndedCursor {
  readonly endedAt: number;
  readonly startedAt: number;
  /** How many runs of these two instants were on the pages before. */
  readonly seen: number;
}

export interface EndedPage {
  /** Latest end first. */
  readonly runs: readonly RunSummary[];
  /** Absent on the last page. */
  readonly next?: EndedCursor;
}

/** What a list or one of its runs consists of; all else is derived. */
export interface StoredRecord {
  readonly events: readonly RunEvent[];
  readonly revisions: readonly Revision[];
  readonly notes: readonly NoteVersion[];
}

export interface StatisticsQuery {
  /** Of the list as it stands: the fastest run is looked for among its like. */
  readonly requiredKey: string;
  /** Runs in the chart. */
  readonly limit: number;
  /** The streak is by run. */
  readonly byRun?: boolean;
}

export type EraseDraft = (run: {
  readonly runId: string;
  readonly checklistId: string;
}) => RunEventDraft;

export interface ErasedRuns {
  readonly checklistId: string;
  readonly runIds: readonly string[];
}

/** What was filed under another name: ids of runs, and of versions of notes. */
export interface MovedHistory {
  readonly runIds: readonly string[];
  readonly notes: readonly string[];
  /** How many of the runs can be seen: neither deleted nor empty. */
  readonly runs: number;
}

/** A list that looks like another one under its name of before. */
export interface FormerList {
  readonly checklistId: string;
  /** How many are kept of it, those that are not over included. */
  readonly runs: number;
}

export interface ChecklistStore {
  readonly kind: 'indexeddb' | 'memory';
  /** How often there had been data here that was gone when the database was opened, or opened again. */
  resets?(): Promise<number>;
  /** This browser's (or this page's, in memory) random name. */
  device(): Promise<string>;
  append(request: AppendRequest): Promise<AppendResult>;
  /**
   * Takes what comes from elsewhere (another device, a file): union by id, validated, idempotent.
   * `settle` says what to append to a run that changed by it.
   */
  merge(
    checklistId: string,
    events: readonly RunEvent[],
    revisions: readonly Revision[],
    notes?: readonly NoteVersion[],
    settle?: (run: Run) => readonly RunEventDraft[],
  ): Promise<{ readonly runs: readonly Run[] }>;
  /** Of runs that are `known` only the events are read that came since. */
  readRuns(checklistId: string, known?: readonly Run[]): Promise<StoredRuns>;
  readRun(runId: string): Promise<Run | undefined>;
  /** Ended runs, a page at a time: reads no more rows than it returns, and one. */
  readEnded(
    checklistId: string,
    query: { readonly limit: number; readonly after?: EndedCursor | undefined },
  ): Promise<EndedPage>;
  /** Everything of a checklist, tombstones included, or of one run. */
  readRecord(checklistId: string, runId?: string): Promise<StoredRecord>;
  readStatistics(checklistId: string, query: StatisticsQuery): Promise<StatisticsRows>;
  /** Erases by tombstone; returns the ids of the runs that were erased. Their events stay until `purge`. */
  erase(
    checklistId: string,
    which: { readonly runId: string } | 'all',
    draft: EraseDraft,
  ): Promise<readonly string[]>;
  /**
   * Files runs and notes under another name: all of a list, or `only` what an earlier move brought, which
   * undoes it. Nothing left to move is no fault.
   */
  move(from: string, to: string, only?: MovedHistory): Promise<MovedHistory>;
  /** The list that this one probably was, before its page moved or its title changed. */
  findFormer(checklistId: string, revision: Revision): Promise<FormerList | undefined>;
  /** Erases every run of every checklist. */
  eraseEverything(draft: EraseDraft): Promise<readonly ErasedRuns[]>;
  /** Deletes every note and setting; returns the notes. */
  forget(): Promise<readonly NoteVersion[]>;
  /** Appends the given event to each run (undoing an erase). */
  appendEach(
    checklistId: string,
    runIds: readonly string[],
    draft: (run: Run) => RunEventDraft,
  ): Promise<readonly Run[]>;
  /** Drops what erased runs held, and texts that nobody sees any more; a tombstone each stays. */
  purge(checklistId: string): Promise<void>;
  /** Moves the events of ended runs into one record each; safe late, twice and in two tabs. */
  pack(checklistId: string): Promise<void>;
  /** Every version of the notes whose key starts with `prefix`. */
  readNotes(prefix: string): Promise<readonly NoteVersion[]>;
  writeNote(version: NoteVersion): Promise<void>;
  /** A small thing to remember, by name; `undefined` before it was written. */
  readSetting(name: string): Promise<unknown>;
  /** In one transaction: two tabs may change it at once. */
  changeSetting(name: string, change: (old: unknown) => object | string): Promise<void>;
  /** Rebuilds summaries, roll-up and item counters from the events. */
  rebuild(checklistId: string): Promise<void>;
  close(): void;
}
