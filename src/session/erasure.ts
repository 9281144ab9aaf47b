/**
 * Deleting: tombstones at once, an offer to take them back until the next act, and only then what the
 * runs held goes from the disk.
 */
import type { NoteVersion } from '../run/note.js';
import type { ChecklistStore, EraseDraft, ErasedRuns } from '../storage/checklist-store.js';
import type { Act } from './act.js';
import type { Ledger } from './ledger.js';

/** One run, all of the list, or every run and note of every list. */
export type Erasable = { readonly runId: string } | 'all' | 'everything';

export class Erasure {
  readonly #ledger: Ledger;
  #notes: readonly NoteVersion[] = [];
  /** What can be taken back as a whole. */
  erased: readonly ErasedRuns[] = [];

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  get offered(): boolean {
    return this.#notes.length + this.erased.length > 0;
  }

  /** Resolves to how many runs were deleted; to undefined when there was nothing at all. */
  async erase(which: Erasable, act: Act): Promise<number | undefined> {
    const { checklistId } = this.#ledger;
    const draft: EraseDraft = (run) =>
      act.draft(run.runId, { kind: 'erase', checklistId: run.checklistId });
    const erased = await this.#ledger.enqueue(async (store) => {
      if (which !== 'everything')
        return [{ checklistId, runIds: await store.erase(checklistId, which, draft) }];
      this.#notes = await store.forget();
      return store.eraseEverything(draft);
    });
    this.erased = erased?.filter(({ runIds }) => runIds.length > 0) ?? [];
    if (!this.offered) return undefined;
    return this.erased.reduce((sum, { runIds }) => sum + runIds.length, 0);
  }

  async takeBack(store: ChecklistStore, act: Act): Promise<true> {
    for (const version of this.#notes) await store.writeNote(version);
    for (const { checklistId, runIds } of this.erased) {
      await store.appendEach(checklistId, runIds, (run) => {
        const targets = run.events.filter((event) => event.kind === 'erase').map(({ id }) => id);
        return act.draft(run.runId, { kind: 'undo', targets, checklistId });
      });
    }
    return true;
  }

  /** Something else is done: nothing can be taken back any more. */
  forget(): void {
    for (const { checklistId } of this.erased)
      void this.#ledger.enqueue((store) => store.purge(checklistId));
    this.#clear();
  }

  /** What was taken back is not to be taken back again. */
  settle(): readonly ErasedRuns[] {
    const { erased } = this;
    this.#clear();
    return erased;
  }

  #clear(): void {
    this.erased = [];
    this.#notes = [];
  }
}
