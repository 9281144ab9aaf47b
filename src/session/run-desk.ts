/**
 * Carries out what people do with runs: shows ticks at once, writes every act in its turn, and
 * offers back what was put away.
 */
import type { ItemState } from '../checklist/checklist.js';
import { recordOf } from '../run/record-of.js';
import type { Revision } from '../run/revision.js';
import type { Run } from '../run/run.js';
import { redoTarget, undoTarget } from '../run/undo.js';
import type { ChecklistStore, RunTarget } from '../storage/checklist-store.js';
import type { ActContext, ItemContext } from './act-context.js';
import { Erasure } from './erasure.js';
import { itemChanges } from './facts-of.js';
import type { Ledger } from './ledger.js';
import { overlayActs, type PendingAct } from './overlay.js';
import { planFinish, planItems, planReopen, planReset, planReversal } from './plans.js';
import type { Plan } from './plans.js';
import type { RunWriter } from './run-writer.js';
import type { ItemChange, SessionFact } from './session-fact.js';
import type { UndoOffer } from './session-snapshot.js';

export interface RunDeskOptions {
  readonly ledger: Ledger;
  readonly writer: RunWriter;
  readonly tell: (fact: SessionFact) => void;
  /** Something that the snapshot shows is different. */
  readonly changed: () => void;
}

interface Pending extends PendingAct {
  readonly context: ActContext;
}

export class RunDesk {
  readonly #options: RunDeskOptions;
  readonly #erasure: Erasure;
  #pending: readonly Pending[] = [];
  /** The run as the page shows it, unwritten ticks included. */
  visible: Run | undefined;
  offer: UndoOffer | undefined;

  constructor(options: RunDeskOptions) {
    this.#options = options;
    this.#erasure = new Erasure(options);
  }

  get pending(): number {
    return this.#pending.length;
  }

  /** Lays the unwritten ticks over what is stored. */
  refresh(): void {
    const { ledger, changed } = this.#options;
    this.visible = overlayActs(ledger.shown, this.#pending, this.#revisionOf, ledger.clock);
    changed();
  }

  /** After a reload a reset can still be taken back: it is this device's latest gesture. */
  offerAfterRestore(): void {
    const { lastEnded, shown, candidates, device } = this.#options.ledger;
    if (shown !== undefined || lastEnded?.outcome !== 'reset') return;
    if (undoTarget(candidates, device)?.runId === lastEnded.runId)
      this.#offerBack('reset', lastEnded);
  }

  async setItems(ids: readonly string[], state: ItemState, context: ItemContext): Promise<boolean> {
    const { ledger, writer, tell } = this.#options;
    const { policy } = writer;
    if (!policy) return false;
    const asked = new Set(ids);
    const items = policy.revision.items.map((item) => item.id).filter((id) => asked.has(id));
    const group = context.amend === true ? this.#groupThatSet(items[0]) : undefined;
    const act = writer.act(context, group);
    const plan = planItems(act, { items, state, reason: context.reason }, policy);
    const pending: Pending = { plan, start: writer.start(act, policy.revision), context };
    const before = this.visible;
    this.#newAct();
    this.#pending = [...this.#pending, pending];
    this.refresh();
    const { by, origin = 'user' } = context;
    const run = this.visible;
    if (run && run.runId !== before?.runId) tell({ type: 'run-start', run, by, origin });
    const changes = this.#changes(before, run);
    if (run && changes.length > 0) tell({ type: 'item-change', run, changes, by, origin });
    return (await ledger.enqueue((store) => this.#flush(store))) === true;
  }

  async begin(context: ActContext, begin: 'join' | 'new', manual: boolean): Promise<boolean> {
    const { writer } = this.#options;
    const { policy } = writer;
    if (!policy) return false;
    const start = writer.start(writer.act(context), policy.revision, manual);
    const open = this.visible?.live === true ? this.visible : undefined;
    if (begin === 'join' && open) return true;
    const written = await this.#write(
      context,
      () => ({ name: '', start: start(), begin }),
      () => [],
    );
    if (written && open) this.#offerBack('start-again', open);
    // Joined: a tick that waited for storage has started it meanwhile.
    return written || (begin === 'join' && this.visible?.live === true);
  }

  async finish(context: ActContext, deferOpen: boolean): Promise<boolean> {
    const { writer } = this.#options;
    const { policy } = writer;
    if (!policy) return false;
    const act = writer.act({ ...context, bulk: deferOpen });
    return this.#onShown(context, planFinish(act, policy, deferOpen));
  }

  async reset(context: ActContext): Promise<boolean> {
    const kept = this.visible;
    const written = await this.#onShown(context, planReset(this.#options.writer.act(context)));
    if (written && kept) this.#offerBack('reset', kept);
    return written;
  }

  reopen(context: ActContext): Promise<boolean> {
    return this.#onShown(context, planReopen(this.#options.writer.act(context)));
  }

  /** Undoes this device's latest gesture on this list, in whichever run it was; or does it again. */
  async reverse(context: ActContext, direction: 'undo' | 'redo'): Promise<boolean> {
    const { ledger, writer, tell } = this.#options;
    const before = this.visible;
    const { by, origin = 'user' } = context;
    if (direction === 'undo' && this.#erasure.offered) {
      if (!(await this.#erasure.takeBack(writer.act(context)))) return false;
    } else {
      const written = await ledger.enqueue(async (store) => {
        await this.#flush(store);
        const find = direction === 'undo' ? undoTarget : redoTarget;
        const target = find(ledger.candidates, ledger.device);
        if (!target) return false;
        const plan = planReversal(writer.act(context), target, direction);
        const result = await writer.append(store, { runId: target.runId }, plan, context);
        return (result?.events.length ?? 0) > 0;
      });
      if (written !== true) return false;
    }
    this.offer = undefined;
    this.refresh();
    const changes = this.#changes(before, this.visible);
    tell({ type: 'undo', direction, run: this.visible, changes, by, origin });
    return true;
  }

  async erase(context: ActContext, which: { readonly runId: string } | 'all'): Promise<boolean> {
    const shown = this.visible;
    const act = this.#options.writer.act(context);
    const runs = await this.#erasure.erase(which, act);
    if (runs === 0) return false;
    this.refresh();
    this.#offerBack(which === 'all' ? 'delete-history' : 'delete-run', shown, runs);
    return true;
  }

  readonly #revisionOf = (id: string): Revision | undefined => {
    const { revision } = this.#options.writer;
    return revision?.id === id ? revision : undefined;
  };

  /** Writes the ticks that wait, oldest first. One that fails stays shown and is tried again. */
  async #flush(store: ChecklistStore): Promise<true> {
    const { ledger, writer } = this.#options;
    for (let next = this.#pending[0]; next; next = this.#pending[0]) {
      const { plan, start, context } = next;
      const base = ledger.shown;
      const target: RunTarget =
        base && !base.live
          ? { runId: base.runId }
          : { name: '', start: start(), ...(base ? { prefer: base.runId } : {}) };
      await writer.append(store, target, plan, context, true);
      this.#pending = this.#pending.slice(1);
      this.refresh();
    }
    return true;
  }

  async #write(
    context: ActContext,
    target: () => RunTarget | undefined,
    plan: Plan,
  ): Promise<boolean> {
    const { ledger, writer } = this.#options;
    this.#newAct();
    const written = await ledger.enqueue(async (store) => {
      await this.#flush(store);
      const where = target();
      const result = where && (await writer.append(store, where, plan, context));
      return (result?.events.length ?? 0) > 0;
    });
    this.refresh();
    return written === true;
  }

  #onShown(context: ActContext, plan: Plan): Promise<boolean> {
    const { ledger } = this.#options;
    return this.#write(context, () => ledger.shown && { runId: ledger.shown.runId }, plan);
  }

  /** What was offered back is gone with the next act. */
  #newAct(): void {
    this.offer = undefined;
    this.#erasure.forget();
  }

  #offerBack(kind: UndoOffer['kind'], run: Run | undefined, runs = 1): void {
    const steps = run?.items.filter((record) => record.state !== 'open').length ?? 0;
    this.offer = { kind, steps, activeMs: run?.activeMs ?? 0, runs };
    this.#options.changed();
  }

  #changes(before: Run | undefined, after: Run | undefined): readonly ItemChange[] {
    const leaves = this.#options.writer.checklist?.leaves ?? [];
    const initial = new Map(leaves.map((item) => [item.id, item.initial]));
    return itemChanges(before, after, leaves, (id) => initial.get(id) ?? 'open');
  }

  #groupThatSet(itemId: string | undefined): string | undefined {
    const run = this.visible;
    const eventId = run && itemId !== undefined ? recordOf(run, itemId)?.eventId : undefined;
    return run?.events.find((event) => event.id === eventId)?.group;
  }
}
