/**
 * Deleting runs: a tombstone at once, an offer to take it back while the page stays open and nothing
 * else is done, and only then are the events dropped.
 */
import type { Act } from './act.js';
import type { Ledger } from './ledger.js';
import type { SessionFact } from './session-fact.js';

export interface ErasureOptions {
  readonly ledger: Ledger;
  readonly tell: (fact: SessionFact) => void;
}

export class Erasure {
  readonly #options: ErasureOptions;
  #erased: readonly string[] = [];

  constructor(options: ErasureOptions) {
    this.#options = options;
  }

  get offered(): boolean {
    return this.#erased.length > 0;
  }

  /** Resolves to how many runs were deleted. */
  async erase(which: { readonly runId: string } | 'all', act: Act): Promise<number> {
    const { ledger } = this.#options;
    const erased = await ledger.enqueue(async (store) => {
      const ids = await store.erase(ledger.checklistId, which, ({ runId }) =>
        act.draft(runId, { kind: 'erase' }),
      );
      await ledger.refresh(store);
      return ids;
    });
    if (!erased || erased.length === 0) return 0;
    this.#erased = erased;
    this.#tell();
    return erased.length;
  }

  async takeBack(act: Act): Promise<boolean> {
    const { ledger } = this.#options;
    const erased = this.#erased;
    const runs = await ledger.enqueue(async (store) => {
      const restored = await store.appendEach(ledger.checklistId, erased, (run) => {
        const targets = run.events.filter((event) => event.kind === 'erase').map(({ id }) => id);
        return act.draft(run.runId, { kind: 'undo', targets });
      });
      await ledger.refresh(store);
      return restored;
    });
    if (!runs) return false;
    this.#erased = [];
    this.#tell();
    return true;
  }

  /** The offer is over: the events go, the tombstones stay. */
  forget(): void {
    if (!this.offered) return;
    this.#erased = [];
    const { ledger } = this.#options;
    void ledger.enqueue((store) => store.purge(ledger.checklistId));
  }

  #tell(): void {
    const { ledger, tell } = this.#options;
    ledger.post({ kind: 'runs', endChanged: true });
    tell({ type: 'stats-change', by: undefined });
    tell({ type: 'run-change', run: ledger.shown, by: undefined });
  }
}
