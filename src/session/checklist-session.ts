/**
 * The one stateful object: a checklist, the run that is shown of it, its notes and numbers. Elements
 * read its snapshot and call its methods; two elements of one checklist on a page share it.
 */
import type { Checklist, ItemState } from '../checklist/checklist.js';
import type { RunStatistics } from '../run/statistics/run-statistics.js';
import type { ActContext, ItemContext, SessionSettings } from './act-context.js';
import { pageIds, systemClock, type Clock, type IdSource } from './clock.js';
import { Ledger } from './ledger.js';
import { NoteBook } from './note-book.js';
import { readStatistics } from './read-statistics.js';
import { RunDesk } from './run-desk.js';
import { RunWriter } from './run-writer.js';
import type { SessionFact } from './session-fact.js';
import { SessionSignals } from './session-signals.js';
import type { SessionSnapshot } from './session-snapshot.js';
import { snapshotOf } from './snapshot-of.js';
import type { StorageLink } from './storage-link.js';

export interface SessionOptions {
  readonly checklistId: string;
  readonly storage: StorageLink;
  /** Default: this machine's. */
  readonly clock?: Clock;
  readonly ids?: IdSource;
}

export class ChecklistSession {
  readonly checklistId: string;
  readonly clock: Clock;
  /** Settles when everything stored has been read; never rejects. */
  readonly ready: Promise<void>;
  readonly #signals = new SessionSignals();
  readonly #ledger: Ledger;
  readonly #notes: NoteBook;
  readonly #writer: RunWriter;
  readonly #desk: RunDesk;
  #snapshot: SessionSnapshot;
  #restored = false;
  /** Notes whose last text storage refused. */
  readonly #unkept = new Set<string>();
  #statistics: Promise<RunStatistics> | undefined;

  constructor({ checklistId, storage, clock = systemClock, ids = pageIds }: SessionOptions) {
    this.checklistId = checklistId;
    this.clock = clock;
    const tell = (fact: SessionFact): void => {
      this.#tell(fact);
    };
    const ledger = new Ledger({
      checklistId,
      storage,
      revision: (id) => (this.#writer.revision?.id === id ? this.#writer.revision : undefined),
      onRemote: (notes, endChanged) => {
        for (const note of notes) this.#notes.take(note);
        this.#desk.refresh();
        if (endChanged) tell({ type: 'stats-change', by: undefined });
        tell({ type: 'run-change', run: this.#desk.visible, by: undefined });
      },
      unwritten: () => this.#desk.pending + this.#unkept.size,
      onStorage: (state, message) => {
        this.#replace();
        tell({ type: 'storage-change', storage: state, message, by: undefined });
      },
    });
    this.#ledger = ledger;
    this.#notes = new NoteBook({ checklistId, clock, ids, device: () => ledger.device });
    this.#writer = new RunWriter({
      checklistId,
      ledger,
      clock,
      ids,
      tell,
      started: async (store, runId) => {
        for (const version of this.#notes.moveInto(runId)) await store.writeNote(version);
      },
    });
    this.#desk = new RunDesk({
      ledger,
      writer: this.#writer,
      tell,
      changed: () => {
        this.#replace();
      },
    });
    this.#snapshot = this.#take();
    this.ready = ledger.ready.then(() => this.#restore());
  }

  get snapshot(): SessionSnapshot {
    return this.#snapshot;
  }

  /** Called at most once a microtask, after the snapshot was replaced. */
  subscribe(callback: () => void, options: { readonly signal: AbortSignal }): void {
    this.#signals.onSnapshot(callback, options.signal);
  }

  onFact(callback: (fact: SessionFact) => void, options: { readonly signal: AbortSignal }): void {
    this.#signals.onFact(callback, options.signal);
  }

  /** The list as it stands now. A run in progress keeps its ticks by item id. */
  setChecklist(checklist: Checklist | undefined, settings: SessionSettings): void {
    const same = checklist === this.#writer.checklist;
    this.#writer.use(checklist, settings);
    if (same) return;
    this.#desk.refresh();
    this.#tell({ type: 'stats-change', by: undefined });
  }

  /** Numbers of all runs kept here; read again only after they changed. */
  statistics(): Promise<RunStatistics> {
    this.#statistics ??= this.#ledger.read((store) =>
      readStatistics(store, {
        checklistId: this.checklistId,
        checklist: this.#writer.checklist,
        revision: this.#writer.revision,
        clock: this.clock,
        dayStart: this.#writer.settings.dayStart,
      }),
    );
    return this.#statistics;
  }

  /** The calendar moved on: streak and Last Done read differently. */
  dayChanged(): void {
    this.#tell({ type: 'stats-change', by: undefined });
  }

  /** Sets items; shown at once. Like every act it resolves, after storage, to whether it is kept. */
  setItems(
    itemIds: readonly string[],
    state: ItemState,
    context: ItemContext = {},
  ): Promise<boolean> {
    return this.#desk.setItems(itemIds, state, context);
  }

  /** Starts a run by hand: its time counts from now. Nothing happens while one is live. */
  start(context: ActContext = {}): Promise<boolean> {
    return this.#desk.begin(context, 'join', true);
  }

  /** A new run; one that is open stays open, shown as unfinished. */
  startAgain(context: ActContext = {}): Promise<boolean> {
    return this.#desk.begin(context, 'new', false);
  }

  /** Ends the run: completed when no required step is open, else partial. */
  finish(context: ActContext & { readonly deferOpen?: boolean } = {}): Promise<boolean> {
    return this.#desk.finish(context, context.deferOpen === true);
  }

  /** Throws the run away and offers it back. */
  reset(context: ActContext = {}): Promise<boolean> {
    return this.#desk.reset(context);
  }

  reopen(context: ActContext = {}): Promise<boolean> {
    return this.#desk.reopen(context);
  }

  undo(context: ActContext = {}): Promise<boolean> {
    return this.#desk.reverse(context, 'undo');
  }

  redo(context: ActContext = {}): Promise<boolean> {
    return this.#desk.reverse(context, 'redo');
  }

  deleteRun(runId: string, context: ActContext = {}): Promise<boolean> {
    return this.#desk.erase(context, { runId });
  }

  /** Deletes every run kept of this list; My Notes stay. */
  deleteHistory(context: ActContext = {}): Promise<boolean> {
    return this.#desk.erase(context, 'all');
  }

  /** Takes the undo bar away; nothing else changes. */
  dismissOffer(): void {
    this.#desk.offer = undefined;
    this.#replace();
  }

  async setNote(noteKey: string, text: string, context: ActContext = {}): Promise<boolean> {
    const same = (this.#notes.texts.get(noteKey) ?? '') === text;
    if (same && !this.#unkept.has(noteKey)) return true;
    const edited = this.#notes.edit(noteKey, text, context.actor);
    this.#replace();
    const { by, origin = 'user' } = context;
    if (!same) this.#tell({ type: 'note-change', noteKey, text, by, origin });
    const kept = await this.#ledger.enqueue(async (store) => {
      const version = { ...edited, device: this.#ledger.device };
      await store.writeNote(version);
      this.#ledger.post({ kind: 'notes', notes: [version] });
      return true;
    });
    if (kept) this.#unkept.delete(noteKey);
    else this.#unkept.add(noteKey);
    return kept === true;
  }

  /** The field was entered: text that comes from elsewhere from now on is not covered by the edit. */
  beginNote(noteKey: string): void {
    this.#notes.begin(noteKey);
  }

  /** The field was left: the next edit writes a version of its own. */
  endNote(noteKey: string): void {
    this.#notes.end(noteKey);
  }

  /** Settles when every act so far is written or refused. */
  async idle(): Promise<void> {
    await this.#ledger.enqueue(() => Promise.resolve());
  }

  /** Reads what is stored once more, after time in the background. */
  async reread(): Promise<void> {
    await this.#ledger.enqueue((store) => this.#ledger.refresh(store));
    await this.#readNotes();
    this.#desk.refresh();
  }

  async #restore(): Promise<void> {
    await this.#readNotes();
    this.#restored = true;
    this.#desk.offerAfterRestore();
    this.#desk.refresh();
    void this.#ledger.enqueue(async (store) => {
      await store.purge(this.checklistId);
    });
  }

  async #readNotes(): Promise<void> {
    await this.#ledger.enqueue((store) => this.#notes.read(store, this.#ledger.shown?.runId));
    this.#snapshot = this.#take();
    this.#signals.snapshotReplaced();
  }

  #take(): SessionSnapshot {
    const { visible, offer, pending } = this.#desk;
    const { active, candidates, device, state } = this.#ledger;
    return snapshotOf({
      checklistId: this.checklistId,
      checklist: this.#writer.checklist,
      revision: this.#writer.revision,
      run: visible,
      candidates,
      device,
      storage: state,
      pending,
      undoOffer: offer,
      otherRunActive: active.some((run) => run.live && run.runId !== visible?.runId),
      hasHistory: candidates.length > 0,
      notes: this.#notes.texts,
      restored: this.#restored,
    });
  }

  #replace(): void {
    const read = this.#notes.useRun(this.#ledger.shown?.runId);
    if (!read && this.#restored) void this.#readNotes();
    this.#snapshot = this.#take();
    this.#signals.snapshotReplaced();
  }

  #tell(fact: SessionFact): void {
    if (fact.type === 'stats-change') this.#statistics = undefined;
    this.#signals.tell(fact);
  }
}
