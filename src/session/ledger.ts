/**
 * What is stored of one checklist, as this page knows it: the live runs, the run that ended last,
 * and the queue of writes. Everything that was written here is posted to the other tabs, and what
 * they post is taken in.
 */
import { isUnended } from '../run/effective.js';
import { applyRunEvents } from '../run/apply-run-events.js';
import type { NoteVersion } from '../run/note.js';
import type { Revision } from '../run/revision.js';
import type { Run } from '../run/run.js';
import type { ChangeMessage } from '../storage/change-feed.js';
import type { AppendRequest, AppendResult, ChecklistStore } from '../storage/checklist-store.js';
import { StorageError } from '../storage/checklist-store.js';
import type { StorageState } from './session-snapshot.js';
import { liveRun, staysInView } from './shown-run.js';
import type { StorageLink } from './storage-link.js';

export interface LedgerOptions {
  readonly checklistId: string;
  readonly storage: StorageLink;
  readonly revision: (id: string) => Revision | undefined;
  readonly onRemote: (notes: readonly NoteVersion[], endChanged: boolean) => void;
  /** Acts and notes that are not on disk. */
  readonly unwritten: () => number;
  readonly onStorage: (state: StorageState, message: string) => void;
}

type Work<T> = (store: ChecklistStore) => Promise<T>;

export class Ledger {
  readonly ready: Promise<void>;
  device = '';
  clock = 0;
  active: readonly Run[] = [];
  lastEnded: Run | undefined;
  state: StorageState = 'opening';
  readonly checklistId: string;
  readonly #options: LedgerOptions;
  #queue: Promise<unknown>;

  constructor(options: LedgerOptions) {
    this.#options = options;
    this.checklistId = options.checklistId;
    options.storage.feed.subscribe((message) => {
      if (message.checklistId === options.checklistId) void this.#receive(message);
    });
    this.ready = this.#open();
    this.#queue = this.ready;
  }

  /** The run to show: a live one, else the finished one that was not put away. */
  get shown(): Run | undefined {
    const live = liveRun(this.active, this.device);
    if (live) return live;
    return staysInView(this.lastEnded) ? this.lastEnded : undefined;
  }

  /** Runs in which this device's gestures may be undone. */
  get candidates(): readonly Run[] {
    return this.lastEnded ? [...this.active, this.lastEnded] : this.active;
  }

  find(runId: string | undefined): Run | undefined {
    return this.candidates.find((run) => run.runId === runId);
  }

  /** Does work after everything queued before it. Resolves to undefined when storage refused. */
  enqueue<T>(work: Work<T>): Promise<T | undefined> {
    const result = this.#queue.then(() => this.#attempt(work));
    this.#queue = result;
    return result;
  }

  /** Reads beside the queue. */
  async read<T>(work: Work<T>): Promise<T> {
    await this.ready;
    const { store } = await this.#options.storage.opened;
    return work(store);
  }

  async append(
    store: ChecklistStore,
    request: Omit<AppendRequest, 'checklistId' | 'clock'>,
  ): Promise<AppendResult> {
    const { checklistId, storage } = this.#options;
    const result = await store.append({ ...request, checklistId, clock: this.clock });
    const [first] = result.events;
    if (first && result.run) {
      this.#take(result.run);
      storage.feed.post({
        kind: 'events',
        checklistId,
        runId: first.runId,
        events: result.events,
        endChanged: result.endChanged,
      });
      if (result.endChanged) await this.refresh(store);
    }
    return result;
  }

  async refresh(store: ChecklistStore): Promise<void> {
    const stored = await store.readRuns(this.#options.checklistId);
    this.active = stored.active;
    this.lastEnded = stored.lastEnded;
    this.clock = Math.max(this.clock, stored.clock);
  }

  post(message: Omit<ChangeMessage, 'checklistId'>): void {
    this.#options.storage.feed.post({ ...message, checklistId: this.#options.checklistId });
  }

  async #open(): Promise<void> {
    const { store, refusal } = await this.#options.storage.opened;
    this.#enter(store.kind === 'memory' ? 'memory' : 'ready', refusal?.message ?? '');
    await this.#attempt(async () => {
      this.device = await store.device();
      await this.refresh(store);
    });
  }

  async #attempt<T>(work: Work<T>): Promise<T | undefined> {
    const { store } = await this.#options.storage.opened;
    try {
      const result = await work(store);
      // A read that goes through says nothing of the write that did not.
      const stillFailed = this.state === 'failed' && this.#options.unwritten() > 0;
      if (!stillFailed) this.#enter(store.kind === 'memory' ? 'memory' : 'ready', '');
      return result;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this.#enter('failed', error.message);
      return undefined;
    }
  }

  #enter(state: StorageState, message: string): void {
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

  async #receive(message: ChangeMessage): Promise<void> {
    await this.ready;
    const known = this.active.find((run) => run.runId === message.runId);
    if (known && message.events && message.endChanged !== true) {
      this.#take(applyRunEvents(known, message.events, this.#options.revision));
    } else if (message.kind !== 'notes') {
      await this.enqueue((store) => this.refresh(store));
    }
    this.#options.onRemote(message.notes ?? [], message.endChanged === true);
  }
}
