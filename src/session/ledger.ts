/**
 * What is stored of one checklist, as this page knows it: the live runs, the run that ended last,
 * and the queue of writes. Everything that was written here is told to the other tabs, and what
 * they tell is read.
 */
import { isUnended } from '../run/effective.js';
import type { NoteVersion } from '../run/note.js';
import type { Run } from '../run/run.js';
import type { ChangeMessage } from '../storage/change-feed.js';
import type { AppendRequest, AppendResult, ChecklistStore } from '../storage/checklist-store.js';
import { StorageError } from '../storage/checklist-store.js';
import { latestRun } from './latest-run.js';
import type { StorageState } from './session-snapshot.js';
import type { StorageLink } from './storage-link.js';

export interface LedgerOptions {
  readonly checklistId: string;
  readonly storage: StorageLink;
  readonly onRemote: (message: ChangeMessage) => void;
  /** Acts and notes that are not on disk. */
  readonly unwritten: () => number;
  readonly onStorage: (state: StorageState, message: string) => void;
  /** Notes that this page has read or written. */
  readonly notes: () => readonly NoteVersion[];
}

type Work<T> = (store: ChecklistStore) => Promise<T>;

export class Ledger {
  readonly ready: Promise<void>;
  readonly checklistId: string;
  device = '';
  clock = 0;
  active: readonly Run[] = [];
  lastEnded: Run | undefined;
  /** Completed, partial and reset runs. */
  ended = 0;
  /** The run that this page switched to, or acted on last. */
  chosen: string | undefined;
  state: StorageState = 'opening';
  /** Data had vanished before the page was opened. */
  wasReset = false;
  /** Data vanished while the page was open; what it shows was not lost. */
  isCleared = false;
  #resets = 0;
  readonly #options: LedgerOptions;
  #queue: Promise<unknown>;

  constructor(options: LedgerOptions) {
    const { checklistId, storage, onRemote } = options;
    this.#options = options;
    this.checklistId = checklistId;
    storage.feed.subscribe((message) => {
      if (message.checklistId !== checklistId && message.forgotten !== true) return;
      void this.enqueue((store) => this.refresh(store)).then(() => {
        onRemote(message);
      });
    });
    this.ready = storage.opened.then(async ({ store, refusal }) => {
      this.#enter(store, refusal?.message);
      await this.#attempt(async (opened) => {
        this.#resets = (await opened.resets?.()) ?? 0;
        this.wasReset = this.#resets > 0;
        await this.refresh(opened);
      });
    });
    this.#queue = this.ready;
  }

  /** The run that this page is at, perhaps one that was reset. */
  get latest(): Run | undefined {
    return latestRun(this.candidates, this.device, this.chosen);
  }

  /** A finished run stays in view, sealed, until "Start again"; a reset one does not. */
  get shown(): Run | undefined {
    const { latest } = this;
    return latest?.outcome === 'reset' ? undefined : latest;
  }

  /** Runs in which this device's gestures may be undone. */
  get candidates(): readonly Run[] {
    return this.lastEnded ? [...this.active, this.lastEnded] : this.active;
  }

  /** Does work after everything queued before it. Resolves to undefined when storage refused. */
  enqueue<T>(work: Work<T>): Promise<T | undefined> {
    const result = this.#queue.then(() => this.#attempt(work));
    this.#queue = result;
    return result;
  }

  /** The same for what writes: nothing is written beside a hole. */
  write<T>(work: Work<T>): Promise<T | undefined> {
    return this.enqueue(async (store) => {
      await this.keepShown(store);
      return work(store);
    });
  }

  /** Reads beside the queue. */
  async read<T>(work: Work<T>): Promise<T> {
    await this.ready;
    const { store } = await this.#options.storage.opened;
    return work(store);
  }

  async append(
    store: ChecklistStore,
    request: Omit<AppendRequest, 'checklistId' | 'clock' | 'known'>,
  ): Promise<AppendResult> {
    await this.keepShown(store);
    const { checklistId, clock } = this;
    const { target } = request;
    const id = 'runId' in target ? target.runId : target.prefer;
    const known = this.candidates.find((run) => run.runId === id);
    const result = await store.append({
      ...request,
      checklistId,
      clock,
      ...(known ? { known } : {}),
    });
    const { before, run, events, endChanged } = result;
    if (run) this.chosen = run.runId;
    if (run && events.length > 0) {
      this.#take(run);
      this.post({ endChanged });
    }
    // Another tab did it already, or ended the run, or deleted it, and this one has not heard.
    const isNews = events.length === 0 ? run !== known : before?.runId !== known?.runId;
    if (endChanged || isNews) await this.refresh(store);
    return result;
  }

  /** Before anything is written: runs and notes of this page that vanished from storage are written again. */
  async keepShown(store: ChecklistStore): Promise<void> {
    if (!(await this.isGone(store))) return;
    const { candidates } = this;
    const events = candidates.flatMap((run) => run.events);
    const revisions = candidates.flatMap((run) => run.known ?? []);
    await store.merge(this.checklistId, events, revisions, this.#options.notes());
    await store.device(); // the name of the new data, so that their loss would be noticed too
    this.#resets = (await store.resets?.()) ?? 0;
  }

  /** Whether what this page shows is not in storage any more. */
  async isGone(store: ChecklistStore): Promise<boolean> {
    const resets = (await store.resets?.()) ?? 0;
    if (resets === this.#resets) return false;
    this.isCleared = this.candidates.length + this.#options.notes().length > 0;
    if (!this.isCleared) this.#resets = resets;
    return this.isCleared;
  }

  async refresh(store: ChecklistStore): Promise<void> {
    // It stays in view, and is written again by the next act: nobody may have cleared it on purpose.
    if (await this.isGone(store)) return;
    const { active, lastEnded, ended, clock } = await store.readRuns(
      this.checklistId,
      this.candidates,
    );
    this.active = active;
    this.lastEnded = lastEnded;
    this.ended = ended;
    this.clock = Math.max(this.clock, clock);
  }

  post(message: Partial<ChangeMessage>): void {
    this.#options.storage.feed.post({ checklistId: this.checklistId, ...message });
  }

  async #attempt<T>(work: Work<T>): Promise<T | undefined> {
    const { store } = await this.#options.storage.opened;
    try {
      // Asked again until it answers: an event of no device would be refused for ever.
      this.device ||= await store.device();
      const result = await work(store);
      // A read that goes through says nothing of the write that did not.
      if (this.state !== 'failed' || this.#options.unwritten() === 0) this.#enter(store);
      return result;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this.#enter(undefined, error.message);
      return undefined;
    }
  }

  /** Without a store: it refused. */
  #enter(store: ChecklistStore | undefined, message = ''): void {
    const state = store ? (store.kind === 'memory' ? 'memory' : 'ready') : 'failed';
    if (state === this.state) return;
    this.state = state;
    this.#options.onStorage(state, message);
  }

  #take(run: Run): void {
    this.clock = Math.max(this.clock, run.clock);
    const others = this.active.filter((each) => each.runId !== run.runId);
    const unended = isUnended(run);
    this.active = unended ? [run, ...others] : others;
    if (this.lastEnded?.runId === run.runId) this.lastEnded = unended ? undefined : run;
  }
}
