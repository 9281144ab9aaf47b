/**
 * Carries out what people do with runs: shows ticks at once, writes every act in its turn, tells
 * what came of it, and offers back what was put away.
 */
import type { Checklist, ItemState } from '../checklist/checklist.js';
import { recordOf } from '../run/record-of.js';
import type { Revision } from '../run/revision.js';
import type { RunEventDraft } from '../run/run-event.js';
import type { Run } from '../run/run.js';
import type { FrozenDays } from '../run/statistics/statistics-rows.js';
import { redoTarget, undoTarget } from '../run/undo.js';
import { freezeDays } from './frozen-days.js';
import type { ChecklistStore, RunTarget, StoredRecord } from '../storage/checklist-store.js';
import { Act } from './act.js';
import { whoOf, type ActContext, type ItemContext, type SessionSettings } from './act-context.js';
import type { Clock, IdSource } from './clock.js';
import { Erasure, type Erasable } from './erasure.js';
import { itemChanges, transitions } from './facts-of.js';
import type { Ledger } from './ledger.js';
import { planItems, planMerged, planReversal, type Plan } from './plans.js';
import type { ItemChange, SessionFact } from './session-fact.js';
import type { UndoOffer } from './session-snapshot.js';
import { textOr } from './text-or.js';
import { requestPersistence } from './storage-link.js';
import { WaitingActs } from './waiting-acts.js';
import { WorkingList, type PlannedAct } from './working-list.js';

export interface RunDeskOptions {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly tell: (fact: SessionFact) => void;
  /** Something that the snapshot shows is different. */
  readonly changed: () => void;
  /** A run now exists that did not before, or does not any more: what waits for a run goes along. */
  readonly came: (store: ChecklistStore, runId: string, exists: boolean) => Promise<void>;
}

/** What belongs to one checklist. */
export interface Batch extends StoredRecord {
  readonly checklistId: string;
  readonly frozen?: FrozenDays;
}

/** A run whose start was undone is as good as none. */
const isThere = (run: Run | undefined): boolean =>
  run !== undefined && (run.live || run.outcome !== 'empty');

export class RunDesk {
  readonly #options: RunDeskOptions;
  readonly #list = new WorkingList();
  readonly #waiting: WaitingActs;
  readonly #erasure: Erasure;
  /** The run as the page shows it, unwritten ticks included. */
  visible: Run | undefined;
  offer: UndoOffer | undefined;
  /** The run that was in view when something was offered back. */
  #offeredIn: string | undefined;
  /** When the run that was found open was left. */
  leftAt: number | undefined;
  /** It had been over here, and somebody else did something in it. */
  reopened = false;

  constructor(options: RunDeskOptions) {
    this.#options = options;
    this.#erasure = new Erasure(options.ledger);
    this.#waiting = new WaitingActs(
      options.ledger,
      (store, planned) => this.#append(store, this.#tickTarget(planned.act), planned, true),
      () => {
        this.refresh();
      },
    );
  }

  get checklist(): Checklist | undefined {
    return this.#list.checklist;
  }

  get revision(): Revision | undefined {
    return this.#list.revision;
  }

  get settings(): SessionSettings {
    return this.#list.settings;
  }

  get pending(): number {
    return this.#waiting.acts.length;
  }

  /** Returns whether the list is another one. */
  use(checklist: Checklist | undefined, settings: SessionSettings): boolean {
    const isOther = this.#list.use(checklist, settings);
    if (isOther) this.keepIds();
    return isOther;
  }

  keepIds(): void {
    const { candidates, shown } = this.#options.ledger;
    this.#list.keepIds(shown ? [shown, ...candidates] : candidates);
  }

  /** Lays the unwritten ticks over what is stored. */
  refresh(): void {
    const { ledger, changed } = this.#options;
    this.visible = this.#waiting.acts.reduce<Run | undefined>(
      (run, planned) => this.#list.layOver(run, planned, ledger.clock),
      ledger.shown,
    );
    // Another run came into view: the page is about that one now.
    const ofOneRun = this.offer?.kind === 'reset' || this.offer?.kind === 'start-again';
    if (ofOneRun && this.visible?.runId !== this.#offeredIn) this.offer = undefined;
    changed();
  }

  /** A run left half done is said to be one; and a reset can be taken back after a reload too. */
  offerAfterRestore(): void {
    const { lastEnded, shown, candidates, device } = this.#options.ledger;
    if (shown?.live === true) this.found(shown);
    if (shown !== undefined || lastEnded?.outcome !== 'reset') return;
    if (undoTarget(candidates, device)?.runId === lastEnded.runId)
      this.offerBack('reset', lastEnded);
  }

  /** The run came into view half done; perhaps it was over before another page reopened it. */
  found(run: Run, reopened = false): void {
    this.leftAt = run.events.at(-1)?.at;
    this.reopened = reopened;
  }

  /** Shows what another page wrote. Returns whether a run that was over is open again. */
  refreshFromElsewhere(): boolean {
    const before = this.visible;
    this.refresh();
    const { visible } = this;
    const isSame = before !== undefined && before.runId === visible?.runId;
    if (!isSame || before.live || !visible.live) return false;
    this.found(visible, true);
    this.#options.changed();
    return true;
  }

  async setItems(ids: readonly string[], state: ItemState, context: ItemContext): Promise<boolean> {
    const { tell } = this.#options;
    if (!this.revision) return false;
    const asked = new Set(ids);
    const items = this.revision.items.map((item) => item.id).filter((id) => asked.has(id));
    const group = context.amend === true ? this.#groupThatSet(items[0]) : undefined;
    const act = this.#newAct(context, group);
    const planned = { act, plan: planItems(items, state, textOr(context.reason)), context };
    const before = this.visible;
    this.#waiting.add(planned);
    this.refresh();
    const who = whoOf(context);
    const run = this.visible;
    if (run && run.runId !== before?.runId) tell({ type: 'run-start', run, ...who });
    const changes = this.#changes(before, run);
    if (run && changes.length > 0) tell({ type: 'item-change', run, changes, ...who });
    return this.#waiting.keep(planned);
  }

  /** Does an act on the run that is shown, or where `target` says. Resolves to whether it wrote. */
  async do(
    context: ActContext,
    plan: Plan,
    target: (act: Act) => RunTarget | undefined = () => this.#shownTarget,
  ): Promise<boolean> {
    const act = this.#newAct(context);
    const written = await this.#options.ledger.enqueue(async (store) => {
      await this.#waiting.flush(store);
      const where = this.revision && target(act);
      return where && this.#append(store, where, { act, plan, context });
    });
    this.refresh();
    return written === true;
  }

  async begin(
    context: ActContext,
    begin: 'join' | 'new',
    name = '',
    manual = false,
  ): Promise<boolean> {
    const open = this.visible?.live === true ? this.visible : undefined;
    const written = await this.do(
      context,
      () => [],
      (act) => ({
        ...(name ? {} : this.#preferred),
        name,
        begin,
        start: this.#list.start(act, name, manual),
      }),
    );
    if (written && open && begin === 'new') this.offerBack('start-again', open);
    // Joined: a tick that waited for storage, or another page, has started it meanwhile.
    return written || (begin === 'join' && this.visible?.live === true);
  }

  /** Records what a check found, in a run that counts as started only when somebody does something. */
  sense(context: ActContext, plan: Plan): Promise<boolean> {
    return this.do(context, plan, (act) => this.#tickTarget(act));
  }

  /** Undoes this device's latest gesture on this list, in whichever run it was; or does it again. */
  async reverse(context: ActContext, direction: 'undo' | 'redo'): Promise<boolean> {
    const { ledger, tell } = this.#options;
    const before = this.visible;
    const act = this.#act(context);
    const back = direction === 'undo' && this.#erasure.offered;
    const written = await ledger.enqueue(async (store) => {
      if (back) return this.#erasure.takeBack(store, act);
      await this.#waiting.flush(store);
      const find = direction === 'undo' ? undoTarget : redoTarget;
      const target = find(ledger.candidates, ledger.device);
      if (!target) return false;
      const plan = planReversal(target, direction);
      return this.#append(store, { runId: target.runId }, { act, plan, context }, true);
    });
    const done = written === true;
    if (done) this.offer = undefined;
    if (done && back) await this.reread(this.#erasure.settle());
    else this.refresh();
    if (!done) return false;
    const changes = this.#changes(before, this.visible);
    tell({ type: 'undo', direction, run: this.visible, changes, ...whoOf(context) });
    return true;
  }

  async erase(context: ActContext, which: Erasable): Promise<boolean> {
    const shown =
      which === 'all' || which === 'everything'
        ? undefined
        : await this.#options.ledger.enqueue((store) => store.readRun(which.runId));
    const runs = await this.#erasure.erase(which, this.#newAct(context));
    if (runs === undefined) return false;
    await this.reread(this.#erasure.erased);
    const kind =
      which === 'all'
        ? 'delete-history'
        : which === 'everything'
          ? 'delete-everything'
          : 'delete-run';
    this.offerBack(kind, shown, runs);
    return true;
  }

  /** Takes over what is kept under another name. */
  async adopt(context: ActContext, from: string): Promise<boolean> {
    const { checklistId } = this.#options.ledger;
    if (context.sensed !== true) this.#newAct(context);
    const runs = await this.#erasure.adopt(from);
    if (runs === undefined) return false;
    await this.reread([{ checklistId: from }, { checklistId }]);
    this.keepIds();
    this.refresh();
    if (context.sensed === true) this.#erasure.forget();
    else this.offerBack('adopt', undefined, runs);
    return true;
  }

  /** Takes in what comes from a file or another device. */
  async take(batches: readonly Batch[]): Promise<number | undefined> {
    const { ledger } = this.#options;
    const act = this.#act({ sensed: true });
    const { policy } = this.#list;
    const settle = (run: Run): readonly RunEventDraft[] =>
      policy && run.checklistId === ledger.checklistId ? planMerged(act, run, policy) : [];
    const changed = await ledger.write(async (store) => {
      let runs = 0;
      for (const { checklistId, events, revisions, notes, frozen = [] } of batches) {
        runs += (await store.merge(checklistId, events, revisions, notes, settle)).runs.length;
        if (frozen.length > 0) await freezeDays(store, checklistId, frozen);
      }
      return runs;
    });
    ledger.isCleared = false;
    await this.reread(batches);
    return changed;
  }

  offerBack(kind: UndoOffer['kind'], run: Run | undefined, runs = 1): void {
    const steps = run?.items.filter((record) => record.state !== 'open').length ?? 0;
    this.offer = { kind, steps, activeMs: run?.activeMs ?? 0, runs };
    this.#offeredIn = this.visible?.runId;
    this.#options.changed();
  }

  /** Runs came or went as a whole. */
  async reread(lists: readonly { readonly checklistId: string }[]): Promise<void> {
    const { ledger, tell } = this.#options;
    await ledger.enqueue((store) => ledger.refresh(store));
    this.refresh();
    for (const { checklistId } of lists)
      ledger.post({ checklistId, notes: true, endChanged: true });
    tell({ type: 'stats-change', by: undefined });
    tell({ type: 'run-change', run: this.visible, by: undefined });
  }

  get #shownTarget(): RunTarget | undefined {
    const { shown } = this.#options.ledger;
    return shown && { runId: shown.runId };
  }

  /** The run that is shown, or a new one where it is not live any more or there is none. */
  #tickTarget(act: Act): RunTarget {
    const { shown } = this.#options.ledger;
    if (shown && !shown.live) return { runId: shown.runId };
    const name = shown?.name ?? '';
    return { ...this.#preferred, name, start: this.#list.start(act, name) };
  }

  get #preferred(): { readonly prefer?: string } {
    const { latest } = this.#options.ledger;
    return latest ? { prefer: latest.runId } : {};
  }

  /** One transaction. Tells what came of it; of starts and items only what is not `told`. */
  async #append(
    store: ChecklistStore,
    target: RunTarget,
    planned: PlannedAct,
    told = false,
  ): Promise<boolean> {
    const { ledger, tell, came } = this.#options;
    const { revision } = this;
    if (!revision) return false;
    const decide = (run: Run): readonly RunEventDraft[] => this.#list.decide(planned, run);
    const result = await ledger.append(store, { target, decide, revision });
    const { before, run, events, endChanged } = result;
    if (!run || events.length === 0) return false;
    const who = whoOf(planned.context);
    const starts = events[0]?.kind === 'start';
    const exists = isThere(run);
    if (exists !== isThere(before)) await came(store, run.runId, exists);
    if (starts && !told) tell({ type: 'run-start', run, ...who });
    const changes = told ? [] : this.#changes(before, run);
    if (changes.length > 0) tell({ type: 'item-change', run, changes, ...who });
    for (const transition of transitions(before, run)) tell({ ...transition, run, ...who });
    if (!endChanged) return true;
    if (who.origin === 'user') requestPersistence(store);
    tell({ type: 'stats-change', by: undefined });
    return true;
  }

  #act({ origin = 'user', actor, bulk, sensed }: ActContext, group?: string): Act {
    const { ledger, clock, ids } = this.#options;
    const { checklistId } = ledger;
    const source = bulk === true ? 'bulk' : sensed === true ? 'sensed' : origin;
    return new Act({ checklistId, source, actor, group, clock, ids, device: () => ledger.device });
  }

  /** What was offered back is gone with the next act. */
  #newAct(context: ActContext, group?: string): Act {
    this.offer = undefined;
    this.leftAt = undefined;
    this.#erasure.forget();
    return this.#act(context, group);
  }

  #changes(before: Run | undefined, after: Run | undefined): readonly ItemChange[] {
    return itemChanges(before, after, this.checklist?.leaves ?? []);
  }

  #groupThatSet(itemId: string | undefined): string | undefined {
    const run = this.visible;
    const eventId = run && itemId !== undefined ? recordOf(run, itemId)?.eventId : undefined;
    return run?.events.find((event) => event.id === eventId)?.group;
  }
}
