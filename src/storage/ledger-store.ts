/** The port over transactions of rows: all of a store but where its rows are. */
import type { NoteVersion } from '../run/note.js';
import type { Revision } from '../run/revision.js';
import type { Run } from '../run/run.js';
import type { RunEvent, RunEventDraft } from '../run/run-event.js';
import { appendEvents } from './append-events.js';
import type {
  AppendRequest,
  AppendResult,
  ChecklistStore,
  EndedPage,
  EraseDraft,
  ErasedRuns,
  FormerList,
  MovedHistory,
  StatisticsQuery,
  StatisticsRows,
  StoredRecord,
  StoredRuns,
} from './checklist-store.js';
import { countInARow } from './count-in-a-row.js';
import { readDevice } from './device-row.js';
import { appendToEach, eraseEverything, eraseRuns } from './erase-runs.js';
import { findFormer } from './former-list.js';
import { LedgerTransaction } from './ledger-transaction.js';
import { mergeRuns, type Settle } from './merge-runs.js';
import { moveRows } from './move-rows.js';
import { forget, mergeNoteRows, purgeNotes, readNotes, writeNote } from './note-rows.js';
import { packableRuns, packRun } from './pack-runs.js';
import { purgeRuns } from './purge-runs.js';
import { readRecord } from './read-record.js';
import { readEnded, readRuns, readStatistics, type Reading } from './read-rows.js';
import { rebuildRows } from './rebuild-rows.js';
import type { RowTransaction } from './row-transaction.js';

/**
 * - `read`: changes nothing.
 * - `write`: a person did something: on the disk before it counts as done.
 * - `tidy`: moves or derives what is stored anyway, so the disk may take its time.
 */
export type Access = 'read' | 'write' | 'tidy';

type Work<T> = (transaction: LedgerTransaction) => Promise<T>;

export abstract class LedgerStore implements ChecklistStore {
  abstract readonly kind: ChecklistStore['kind'];
  abstract close(): void;

  /** Does work in one transaction: all of it is stored when this resolves, or nothing of it ever. */
  protected abstract transact<T>(
    access: Access,
    work: (rows: RowTransaction) => Promise<T>,
  ): Promise<T>;

  device(): Promise<string> {
    return this.transact('write', readDevice);
  }

  append(request: AppendRequest): Promise<AppendResult> {
    return this.#inLedger('write', request.checklistId, (transaction) =>
      appendEvents(transaction, request),
    );
  }

  async merge(
    checklistId: string,
    events: readonly RunEvent[],
    revisions: readonly Revision[],
    notes: readonly NoteVersion[] = [],
    settle: Settle = () => [],
  ): Promise<{ readonly runs: readonly Run[] }> {
    const runs = await this.#inLedger('write', checklistId, async (transaction) => {
      await mergeNoteRows(transaction, notes);
      return mergeRuns(transaction, events, revisions, settle);
    });
    return { runs };
  }

  readRuns(checklistId: string, known: readonly Run[] = []): Promise<StoredRuns> {
    return this.#readFit(checklistId, (transaction) => readRuns(transaction, known));
  }

  readRun(runId: string): Promise<Run | undefined> {
    return this.transact('read', async (rows) => {
      // The run itself says which checklist it belongs to.
      const [event] = await new LedgerTransaction(rows, '').events(runId);
      return event && new LedgerTransaction(rows, event.checklistId).load(runId);
    });
  }

  readEnded(checklistId: string, query: Parameters<typeof readEnded>[1]): Promise<EndedPage> {
    return this.#readFit(checklistId, (transaction) => readEnded(transaction, query));
  }

  readRecord(checklistId: string, runId?: string): Promise<StoredRecord> {
    return this.#inLedger('read', checklistId, (transaction) => readRecord(transaction, runId));
  }

  async readStatistics(checklistId: string, query: StatisticsQuery): Promise<StatisticsRows> {
    const read: Work<Reading<StatisticsRows>> = ({ rows }) =>
      readStatistics(rows, checklistId, query);
    const found = await this.#readFit(checklistId, read);
    if (query.byRun !== true || !found.rollUp || found.rollUp.inARow) return found;
    await this.#inLedger('tidy', checklistId, countInARow);
    return this.#readFit(checklistId, read);
  }

  erase(
    checklistId: string,
    which: { readonly runId: string } | 'all',
    draft: EraseDraft,
  ): Promise<readonly string[]> {
    return this.#inLedger('write', checklistId, (transaction) =>
      eraseRuns(transaction, which, draft),
    );
  }

  move(from: string, to: string, only?: MovedHistory): Promise<MovedHistory> {
    return this.transact('write', (rows) => moveRows(rows, from, to, only));
  }

  findFormer(checklistId: string, revision: Revision): Promise<FormerList | undefined> {
    return this.transact('read', (rows) => findFormer(rows, checklistId, revision));
  }

  eraseEverything(draft: EraseDraft): Promise<readonly ErasedRuns[]> {
    return this.transact('write', (rows) => eraseEverything(rows, draft));
  }

  forget(): Promise<readonly NoteVersion[]> {
    return this.transact('write', forget);
  }

  appendEach(
    checklistId: string,
    runIds: readonly string[],
    draft: (run: Run) => RunEventDraft,
  ): Promise<readonly Run[]> {
    return this.#inLedger('write', checklistId, (transaction) =>
      appendToEach(transaction, runIds, draft),
    );
  }

  purge(checklistId: string): Promise<void> {
    return this.#inLedger('write', checklistId, async (transaction) => {
      await purgeRuns(transaction);
      await purgeNotes(transaction);
    });
  }

  async pack(checklistId: string): Promise<void> {
    const runIds = await this.#inLedger('read', checklistId, packableRuns);
    // A transaction each: a tick made meanwhile waits for one run, not for a thousand.
    for (const runId of runIds) {
      await this.#inLedger('tidy', checklistId, (transaction) => packRun(transaction, runId));
    }
  }

  readNotes(prefix: string): Promise<readonly NoteVersion[]> {
    return this.transact('read', (rows) => readNotes(rows, prefix));
  }

  writeNote(version: NoteVersion): Promise<void> {
    return this.transact('write', (rows) => writeNote(rows, version));
  }

  readSetting(name: string): Promise<unknown> {
    return this.transact('read', (rows) => rows.get('meta', name));
  }

  changeSetting(name: string, change: (old: unknown) => object | string): Promise<void> {
    return this.transact('write', async (rows) => {
      rows.put('meta', change(await rows.get('meta', name)), name);
    });
  }

  rebuild(checklistId: string): Promise<void> {
    return this.#inLedger('tidy', checklistId, rebuildRows);
  }

  #inLedger<T>(access: Access, checklistId: string, work: Work<T>): Promise<T> {
    return this.transact(access, (rows) => work(new LedgerTransaction(rows, checklistId)));
  }

  /** Reads; where it met rows of an older fold, makes those anew, once, and reads again. */
  async #readFit<T>(checklistId: string, read: Work<Reading<T>>): Promise<T> {
    const { value, unfit } = await this.#inLedger('read', checklistId, async (transaction) => {
      const { value, unfitRuns, unfitSums } = await read(transaction);
      const unfit = unfitRuns.length > 0 || unfitSums || transaction.rows.unreadable;
      return { value, unfit };
    });
    if (!unfit) return value;
    // A changed fold changes all runs alike, so one that shows is reason to make all anew.
    await this.rebuild(checklistId);
    return (await this.#inLedger('read', checklistId, read)).value;
  }
}
