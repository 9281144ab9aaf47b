/**
 * The one stateful object: a checklist, the run that is shown of it, its notes and numbers. Elements
 * read its snapshot and call its methods; two elements of one checklist on a page share it.
 */
import type { Checklist, ItemState } from '../checklist/checklist.js';
import type { RunStatistics } from '../run/statistics/run-statistics.js';
import { dayOfDate, isFrozen } from '../run/statistics/frozen-days.js';
import type { EndedCursor, EndedPage } from '../storage/checklist-store.js';
import { whoOf, type ActContext, type ItemContext, type SessionSettings } from './act-context.js';
import { pageIds, systemClock, type Clock, type IdSource } from './clock.js';
import { ExportReminder } from './export-reminder.js';
import { FormerOffer } from './former-offer.js';
import { freezeDays } from './frozen-days.js';
import { Ledger } from './ledger.js';
import { NoteBook } from './note-book.js';
import { planFinish, planPause, planReopen, planReset, planResume, planSensed } from './plans.js';
import { readStatistics } from './read-statistics.js';
import { RunDesk, type Batch } from './run-desk.js';
import { readRunsInFull, type RunsInFull } from './read-run.js';
import type { SessionFact } from './session-fact.js';
import { SessionSignals } from './session-signals.js';
import type { NoteOwner, SessionSnapshot } from './session-snapshot.js';
import { snapshotOf } from './snapshot-of.js';
import type { StorageLink } from './storage-link.js';
import { textOr } from './text-or.js';

export type { Batch, EndedCursor, EndedPage, RunsInFull };

export interface SessionOptions {
  readonly checklistId: string;
  readonly storage: StorageLink;
  /** Default: this machine's. */
  readonly clock?: Clock;
  readonly ids?: IdSource;
  /** Whether the page runs a list of this name: what it has is not up for being taken over. */
  readonly isOnPage?: (checklistId: string) => boolean;
}

const PACK_AFTER_MS = 5_000;

export class ChecklistSession {
  readonly checklistId: string;
  readonly clock: Clock;
  /** Settles when everything stored has been read; never rejects. */
  readonly ready: Promise<void>;
  readonly #signals = new SessionSignals();
  readonly #ledger: Ledger;
  readonly #notes: NoteBook;
  readonly #desk: RunDesk;
  #snapshot: SessionSnapshot;
  #restored = false;
  readonly #former: FormerOffer;
  readonly #reminder: ExportReminder;
  /** Notes whose last text storage refused. */
  readonly #unkept = new Set<string>();
  #statistics: Promise<RunStatistics> | undefined;

  constructor({
    checklistId,
    storage,
    clock = systemClock,
    ids = pageIds,
    isOnPage = () => false,
  }: SessionOptions) {
    this.checklistId = checklistId;
    this.clock = clock;
    const tell = (fact: SessionFact): void => {
      this.#tell(fact);
    };
    const changed = (): void => {
      this.#replace();
    };
    const ledger = new Ledger({
      checklistId,
      storage,
      onRemote: ({ notes, endChanged, forgotten }) => {
        if (forgotten === true) this.#notes.clear();
        if (notes === true || forgotten === true) void this.#readNotes();
        const reopened = this.#desk.refreshFromElsewhere();
        if (endChanged === true) tell({ type: 'stats-change', by: undefined });
        tell({ type: 'run-change', run: this.#desk.visible, reopened, by: undefined });
      },
      unwritten: () => this.#desk.pending + this.#unkept.size,
      notes: () => this.#notes.versions,
      onStorage: (state, message) => {
        this.#replace();
        tell({ type: 'storage-change', storage: state, message, by: undefined });
      },
    });
    this.#ledger = ledger;
    this.#notes = new NoteBook({ checklistId, clock, ids, device: () => ledger.device });
    this.#desk = new RunDesk({
      ledger,
      clock,
      ids,
      tell,
      changed,
      came: async (store, runId, exists) => {
        const [from, to] = exists ? [undefined, runId] : [runId, undefined];
        const moved = await this.#notes.move(store, from, to);
        for (const version of moved) await store.writeNote(version);
        if (moved.length > 0) ledger.post({ notes: true });
      },
    });
    this.#reminder = new ExportReminder(ledger, changed);
    this.#former = new FormerOffer({ ledger, changed, isOnPage });
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

  /** The list as it stands now. Steps keep their ticks when it was edited. */
  setChecklist(checklist: Checklist | undefined, settings: SessionSettings): void {
    if (this.#desk.use(checklist, settings)) this.#desk.refresh();
    this.dayChanged();
  }

  /** Numbers of all runs kept here; read again only after they changed. */
  statistics(): Promise<RunStatistics> {
    const { checklistId, clock } = this;
    const { checklist, settings } = this.#desk;
    const read = (this.#statistics ??= this.#ledger.read((store) => {
      // A panel that stands alone knows the list by the wording of a run that is kept here.
      const kept = this.#ledger.candidates.flatMap((run) => run.known ?? [])[0];
      const revision = this.#desk.revision ?? kept;
      return readStatistics(store, { checklistId, checklist, revision, clock, settings });
    }));
    // What failed is no answer to the next one who asks.
    read.catch(() => {
      if (this.#statistics === read) this.#statistics = undefined;
    });
    return read;
  }

  /** The calendar moved on, or the list did: streak and Last Done read differently. */
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

  /** Ticks every open step at once, which marks the run. */
  checkAll(context: ActContext = {}): Promise<boolean> {
    return this.#setOpen('done', context);
  }

  deferAll(context: ActContext = {}): Promise<boolean> {
    return this.#setOpen('deferred', context);
  }

  /** Records what a check found out about a step. Opens no run that counts, and none that has ended. */
  sense(
    itemId: string,
    passed: boolean,
    { value, ...context }: ActContext & { readonly value?: string | undefined } = {},
  ): Promise<boolean> {
    const sensed = { origin: 'host', ...context, sensed: true } as const;
    return this.#desk.sense(sensed, planSensed(itemId, passed, value));
  }

  /**
   * Starts a run by hand: its time counts from now. Nothing happens while one of that name is live;
   * without a name, while any is shown.
   */
  start({ name, ...context }: ActContext & { readonly name?: string } = {}): Promise<boolean> {
    const { visible } = this.#desk;
    const there = visible?.live === true && (name === undefined || visible.name === name);
    return there ? Promise.resolve(true) : this.#desk.begin(context, 'join', name, true);
  }

  /** A new run; one that is open stays open, shown as unfinished. */
  startAgain({ name, ...context }: ActContext & { readonly name?: string } = {}): Promise<boolean> {
    return this.#desk.begin(context, 'new', name);
  }

  /** Shows another run that is not over. Nothing is written. */
  switchRun(runId: string, context: ActContext = {}): boolean {
    const run = this.#ledger.active.find((each) => each.live && each.runId === runId);
    if (!run) return false;
    this.#ledger.chosen = runId;
    this.#desk.found(run);
    this.#desk.refresh();
    this.#tell({ type: 'run-switch', run, ...whoOf(context) });
    return true;
  }

  pause(context: ActContext = {}): Promise<boolean> {
    return this.#desk.do(context, planPause);
  }

  resume(context: ActContext = {}): Promise<boolean> {
    return this.#desk.do(context, planResume);
  }

  /** Ends the run: completed when no required step is open, else partial. */
  finish({
    deferOpen = false,
    ...context
  }: ActContext & { readonly deferOpen?: boolean } = {}): Promise<boolean> {
    return this.#desk.do({ ...context, bulk: deferOpen }, planFinish(deferOpen));
  }

  /** Throws the run away and offers it back. */
  async reset(context: ActContext = {}): Promise<boolean> {
    const kept = this.#desk.visible;
    const written = await this.#desk.do(context, planReset);
    if (written) this.#desk.offerBack('reset', kept);
    return written;
  }

  reopen(context: ActContext = {}): Promise<boolean> {
    return this.#desk.do(context, planReopen);
  }

  async undo(context: ActContext = {}): Promise<boolean> {
    const kind = this.#desk.offer?.kind;
    const undone = await this.#desk.reverse(context, 'undo');
    if (kind === 'adopt' && undone) this.#notes.clear();
    if (kind === 'delete-everything' && undone) this.#ledger.post({ forgotten: true });
    // Deleted notes may be back with it.
    await this.#readNotes();
    return undone;
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

  /** Deletes every run and every note of every list of this namespace. */
  async deleteEverything(context: ActContext = {}): Promise<boolean> {
    const deleted = await this.#desk.erase(context, 'everything');
    this.#ledger.post({ forgotten: true });
    this.#notes.clear();
    await this.#readNotes();
    return deleted;
  }

  /** Takes the undo bar away; nothing else changes. */
  dismissOffer(): void {
    this.#desk.offer = undefined;
    this.#desk.leftAt = undefined;
    this.#replace();
  }

  /** A page of ended runs, latest first. `after` is the `next` of the page before. */
  endedRuns(query: {
    readonly limit: number;
    readonly after?: EndedCursor | undefined;
  }): Promise<EndedPage> {
    return this.#ledger.read((store) => store.readEnded(this.checklistId, query));
  }

  /** A run with its events, the wordings it names, and its notes; without an id every run. */
  async readRuns(runId?: string): Promise<RunsInFull> {
    // An export leaves nothing out that the page shows.
    await this.#ledger.write(() => Promise.resolve());
    return this.#ledger.read((store) => readRunsInFull(store, this.checklistId, runId));
  }

  /** Takes runs and notes from elsewhere, as often as you like. Resolves to how many runs changed. */
  async takeRuns(batches: readonly Batch[]): Promise<number | undefined> {
    const changed = await this.#desk.take(batches);
    await this.#readNotes();
    return changed;
  }

  /** Takes over the runs and notes that are kept under another name, as after a page has moved. */
  async adopt(from: string, context: ActContext = {}): Promise<boolean> {
    const taken = await this.#desk.adopt(context, from);
    await this.#readNotes();
    return taken;
  }

  /** They belong to another list, and are not offered again. */
  leaveFormer(): Promise<void> {
    return this.#former.leave();
  }

  /** No run is expected on these civil days, both included ("2026-12-24"): the streak waits. */
  async freeze(from: string, to: string): Promise<boolean> {
    const days = [dayOfDate(from), dayOfDate(to)];
    if (!isFrozen(days)) return false;
    const kept = await this.#ledger.write(async (store) => {
      await freezeDays(store, this.checklistId, [days]);
      return true;
    });
    this.#ledger.post({ endChanged: true });
    this.dayChanged();
    return kept === true;
  }

  /** Runs were exported, or the reminder was put away: it comes back after as many more. */
  dismissExportReminder(): Promise<void> {
    return this.#reminder.dismiss();
  }

  /** Writes a note; that of a step to the run in view, or to the `owner` that was when the typing began. */
  async setNote(
    noteKey: string,
    text: string,
    context: ActContext = {},
    owner?: NoteOwner,
  ): Promise<boolean> {
    const same = this.#notes.textOf(noteKey, owner) === text;
    if (same && !this.#unkept.has(noteKey)) return true;
    const edited = this.#notes.edit(noteKey, text, textOr(context.actor), owner);
    this.#replace();
    if (!same) this.#tell({ type: 'note-change', noteKey, text, ...whoOf(context) });
    const kept = await this.#ledger.write(async (store) => {
      const version = { ...edited, device: this.#ledger.device };
      await store.writeNote(version);
      this.#ledger.post({ notes: true });
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
  endNote(noteKey: string, owner?: NoteOwner): void {
    this.#notes.end(noteKey, owner);
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

  #setOpen(state: ItemState, context: ActContext): Promise<boolean> {
    const open = this.#desk.checklist?.leaves.filter(
      (item) => this.#snapshot.record(item).state === 'open',
    );
    const ids = (open ?? []).map((item) => item.id);
    return this.#desk.setItems(ids, state, { ...context, bulk: true });
  }

  async #restore(): Promise<void> {
    await this.#readNotes();
    await this.#reminder.read();
    this.#desk.keepIds();
    this.#restored = true;
    this.#desk.offerAfterRestore();
    this.#desk.refresh();
    void this.#ledger.enqueue((store) => store.purge(this.checklistId));
    void this.#former.look(this.#desk.revision);
    // Nobody waits for it, so it waits for a quiet page; the next page packs what is left.
    setTimeout(() => {
      void this.#ledger.read((store) => store.pack(this.checklistId)).catch(() => undefined);
    }, PACK_AFTER_MS);
  }

  async #readNotes(): Promise<void> {
    await this.#ledger.enqueue((store) => this.#notes.read(store, this.#ledger.shown?.runId));
    this.#snapshot = this.#take();
    this.#signals.snapshotReplaced();
  }

  #take(): SessionSnapshot {
    const { checklist, revision, visible, offer, pending, leftAt, reopened } = this.#desk;
    const { active, candidates, device, state, wasReset, isCleared } = this.#ledger;
    const hasHistory = candidates.length > 0;
    return snapshotOf({
      checklistId: this.checklistId,
      checklist,
      revision,
      run: visible,
      active,
      candidates,
      device,
      storage: state,
      wasReset: this.#restored && (isCleared || (wasReset && !hasHistory)),
      pending,
      undoOffer: offer,
      leftAt,
      reopened,
      exportReminder: this.#reminder.isDue,
      former: this.#former.found,
      hasHistory,
      notes: this.#notes.texts,
      noteOwner: this.#notes.owner,
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
