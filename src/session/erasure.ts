/**
 * What is done to whole runs and can be taken back until the next act. Deleting: tombstones at once, and
 * only then what the runs held goes from the disk. Taking over: they are filed under this list's name.
 */
import type { NoteVersion } from '../run/note.js';
import type {
  ChecklistStore,
  EraseDraft,
  ErasedRuns,
  MovedHistory,
} from '../storage/checklist-store.js';
import type { Act } from './act.js';
import type { Ledger } from './ledger.js';

/** One run, all of the list, or every run and note of every list. */
export type Erasable = { readonly runId: string } | 'all' | 'everything';

export class Erasure {
  readonly #ledger: Ledger;
  #notes: readonly NoteVersion[] = [];
  #moved: (MovedHistory & { readonly from: string }) | undefined;
  /** What can be taken back as a whole. */
  erased: readonly ErasedRuns[] = [];

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  get offered(): boolean {
    return this.#moved !== undefined || this.#notes.length + this.erased.length > 0;
  }

  /** Resolves to how many runs were deleted; to undefined when there was nothing at all. */
  async erase(which: Erasable, act: Act): Promise<number | undefined> {
    const { checklistId } = this.#ledger;
    const draft: EraseDraft = (run) =>
      act.draft(run.runId, { kind: 'erase', checklistId: run.checklistId });
    const erased = await this.#ledger.write(async (store) => {
      if (which !== 'everything')
        return [{ checklistId, runIds: await store.erase(checklistId, which, draft) }];
      this.#notes = await store.forget();
      return store.eraseEverything(draft);
    });
    this.erased = erased?.filter(({ runIds }) => runIds.length > 0) ?? [];
    if (!this.offered) return undefined;
    return this.erased.reduce((sum, { runIds }) => sum + runIds.length, 0);
  }

  /** Resolves to how many runs came from the other name; to undefined when there was nothing at all. */
  async adopt(from: string): Promise<number | undefined> {
    const { checklistId } = this.#ledger;
    if (from === checklistId) return undefined;
    const moved = await this.#ledger.write((store) => store.move(from, checklistId));
    if (!moved || moved.runIds.length + moved.notes.length === 0) return undefined;
    this.#moved = { ...moved, from };
    return moved.runs;
  }

  async takeBack(store: ChecklistStore, act: Act): Promise<true> {
    for (const version of this.#notes) await store.writeNote(version);
    for (const { checklistId, runIds } of this.erased) {
      await store.appendEach(checklistId, runIds, (run) => {
        const targets = run.events.filter((event) => event.kind === 'erase').map(({ id }) => id);
        return act.draft(run.runId, { kind: 'undo', targets, checklistId });
      });
    }
    if (this.#moved) await store.move(this.#ledger.checklistId, this.#moved.from, this.#moved);
    return true;
  }

  /** Something else is done: nothing can be taken back any more. */
  forget(): void {
    for (const { checklistId } of this.erased)
      void this.#ledger.enqueue((store) => store.purge(checklistId));
    this.#clear();
  }

  /** What was taken back is not to be taken back again. */
  settle(): readonly { readonly checklistId: string }[] {
    const { erased } = this;
    const moved = this.#moved ? [this.#ledger, { checklistId: this.#moved.from }] : [];
    this.#clear();
    return [...erased, ...moved];
  }

  #clear(): void {
    this.erased = [];
    this.#notes = [];
    this.#moved = undefined;
  }
}
