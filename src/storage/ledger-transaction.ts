/**
 * The rules of every write, once for all stores: events are appended, the run's summary goes with
 * them, and the sums follow in the same transaction. Nothing that a page remembers is written back.
 */
import { applyRunEvents } from '../run/apply-run-events.js';
import { foldRun } from '../run/fold-run.js';
import { mergeEvents } from '../run/merge-events.js';
import { isTombstone } from '../run/outcome.js';
import type { Revision } from '../run/revision.js';
import type { RunEvent, RunEventDraft } from '../run/run-event.js';
import { summarizeRun } from '../run/run-summary-of.js';
import type { RunSummary } from '../run/run-summary.js';
import type { Run } from '../run/run.js';
import { validateRunEvent } from '../run/validate-run-event.js';
import type { DayGap } from '../run/statistics/travel-gaps.js';
import { LedgerRows } from './ledger-rows.js';
import { RevisionShelf } from './revision-shelf.js';
import type { RowTransaction } from './row-transaction.js';
import { storageError } from './storage-errors.js';
import { isCurrent, isNewer, MOST_CLOCK } from './stored-rows.js';
import { Sums } from './sums.js';
import { judgeGap } from './travel-judge.js';

/** What the store has of a run. */
export interface StoredRun {
  /** Its summary row; absent if there is none or it is unreadable. */
  readonly summary: RunSummary | undefined;
  /** Absent if it has no events: never started, or erased and purged. */
  readonly run: Run | undefined;
}

export class LedgerTransaction {
  readonly rows: LedgerRows;
  readonly revisions: RevisionShelf;
  readonly checklistId: string;
  readonly #sums: Sums;

  constructor(rows: RowTransaction, checklistId: string) {
    this.rows = new LedgerRows(rows);
    this.checklistId = checklistId;
    this.revisions = new RevisionShelf(this.rows);
    this.#sums = new Sums(this.rows, this.revisions, checklistId);
  }

  /**
   * A run of this checklist as it stands. While `known` is what is stored, its events are not read:
   * one small row tells. Where another page has written since, only its events are.
   */
  async find(runId: string, known?: Run): Promise<StoredRun> {
    const summary = await this.rows.summary(runId);
    if (summary !== undefined && summary.checklistId !== this.checklistId) {
      return { summary: undefined, run: undefined };
    }
    return { summary, run: await this.current(runId, summary, known) };
  }

  /** The run that a summary row is about. */
  async current(
    runId: string,
    summary: RunSummary | undefined,
    known: Run | undefined,
  ): Promise<Run | undefined> {
    const isKnown = summary !== undefined && isCurrent(summary) && known?.runId === runId;
    return (isKnown ? await this.#catchUp(known, summary) : undefined) ?? this.load(runId);
  }

  /** `undefined` where something came that belongs before the end of what is known. */
  async #catchUp(known: Run, summary: RunSummary): Promise<Run | undefined> {
    const missing = summary.events - known.events.length;
    if (missing === 0 && summary.clock === known.clock) return known;
    if (missing <= 0 || summary.clock <= known.clock) return undefined;
    const newer = await this.rows.looseEvents(known.runId, known.clock);
    return newer.length === missing ? this.apply(known, newer) : undefined;
  }

  /** Folds a run from its events, packed and loose. `undefined` for a tombstone. */
  async load(runId: string): Promise<Run | undefined> {
    const events = await this.events(runId);
    const isOurs = events[0]?.checklistId === this.checklistId && !isTombstone(events);
    return isOurs ? this.fold(events) : undefined;
  }

  async fold(events: readonly RunEvent[]): Promise<Run> {
    await this.revisions.fetchNamed(events);
    return foldRun(events, this.revisions.lookup);
  }

  async events(runId: string): Promise<readonly RunEvent[]> {
    const packed = (await this.rows.record(runId))?.events ?? [];
    const events = mergeEvents(packed, await this.rows.looseEvents(runId));
    // An id made up by hand can bring two lists together; the first event says which one it is.
    return events.filter((event) => event.checklistId === events[0]?.checklistId);
  }

  /**
   * Gives drafts their place in the order: after `clock`, one after the other. Those that are in the
   * run already were written by an attempt that seemed to fail, and are not written again.
   *
   * @throws StorageError `invalid` for a draft that could not be read back.
   */
  stamp(
    drafts: readonly RunEventDraft[],
    run: Run | undefined,
    clock: number,
  ): readonly RunEvent[] {
    const fresh = drafts.filter((draft) => !run?.events.some((event) => event.id === draft.id));
    const base = Math.max(run?.clock ?? 0, clock);
    return fresh.map((draft, index) => {
      const stamped = { ...draft, clock: Math.min(base + index + 1, MOST_CLOCK) };
      const event = validateRunEvent(stamped);
      const isOurs = event?.checklistId === this.checklistId && (!run || event.runId === run.runId);
      if (!isOurs) throw storageError('invalid');
      return event;
    });
  }

  /** Carries a run forward by events of any kind. */
  async apply(run: Run, events: readonly RunEvent[]): Promise<Run> {
    this.revisions.offer(run.known);
    // Undoing a rebase brings back a wording that the run named long ago.
    if (events.some((event) => event.kind !== 'item')) {
      await this.revisions.fetchNamed(run.events);
      await this.revisions.fetchNamed(events);
    }
    return applyRunEvents(run, events, this.revisions.lookup);
  }

  /**
   * Writes a run: new events, its summary, its part in the sums. A summary of a later version is only
   * marked, since this code does not know what it means. Returns whether statistics differ.
   */
  async write(
    stored: RunSummary | undefined,
    next: Run,
    events: readonly RunEvent[],
  ): Promise<boolean> {
    const { rows } = this.rows;
    for (const event of events) rows.put('events', event);
    if (stored !== undefined && isNewer(stored)) {
      rows.put('runs', { ...stored, stale: true });
      return false;
    }
    if (stored === undefined && (await rows.has('runs', next.runId))) await this.#sums.distrust();
    const summary = summarizeRun(next);
    const changed = await this.#sums.replace(stored, summary);
    rows.put('runs', summary);
    await this.revisions.awaitFor(next);
    return changed;
  }

  /** Stores a revision; runs that it explains at last are summarized anew. */
  async putRevision(revision: Revision): Promise<void> {
    for (const runId of await this.revisions.put(revision)) await this.refresh(runId);
  }

  /** Makes a run's summary anew from its events. */
  async refresh(runId: string): Promise<void> {
    const { summary, run } = await this.find(runId);
    if (run !== undefined && !(summary && isNewer(summary))) await this.write(summary, run, []);
  }

  judge(gap: DayGap): Promise<boolean> {
    return judgeGap(this.rows, this.checklistId, gap);
  }

  /** Writes the sums. The last step of every transaction that wrote. */
  finish(): Promise<void> {
    return this.#sums.flush();
  }
}
