/** Ticks that show but are not on disk yet: written in their order, and tried again where that failed. */
import type { ChecklistStore, StorageError } from '../storage/checklist-store.js';
import type { Ledger } from './ledger.js';
import type { PlannedAct } from './working-list.js';

/** Before the first attempt to write what storage refused; and where attempts end, until the next act. */
const RETRY_MS = 2_000;
const MOST_RETRY_MS = 2_000_000;

export class WaitingActs {
  readonly #ledger: Ledger;
  readonly #write: (store: ChecklistStore, planned: PlannedAct) => Promise<unknown>;
  readonly #written: () => void;
  acts: readonly PlannedAct[] = [];

  constructor(
    ledger: Ledger,
    write: (store: ChecklistStore, planned: PlannedAct) => Promise<unknown>,
    written: () => void,
  ) {
    this.#ledger = ledger;
    this.#write = write;
    this.#written = written;
  }

  add(planned: PlannedAct): void {
    this.acts = [...this.acts, planned];
  }

  /** Resolves to whether everything up to this act is written. One that is not stays and is tried again. */
  async keep(planned: PlannedAct): Promise<boolean> {
    const kept = (await this.#ledger.enqueue((store) => this.flush(store))) === true;
    if (!kept && this.acts.at(-1) === planned) this.#retry(planned);
    return kept;
  }

  /** Writes what waits, oldest first. */
  async flush(store: ChecklistStore): Promise<true> {
    for (let next = this.acts[0]; next; next = this.acts[0]) {
      try {
        await this.#write(store, next);
      } catch (error) {
        // What can never be stored must not keep back what can.
        if ((error as Partial<StorageError>).code === 'invalid') this.#drop();
        throw error;
      }
      this.#drop();
    }
    return true;
  }

  #drop(): void {
    this.acts = this.acts.slice(1);
    this.#written();
  }

  /** Until the ticks up to this act are written, by this or by a later one; each time later. */
  #retry(planned: PlannedAct, wait = RETRY_MS): void {
    setTimeout(() => {
      if (this.acts.at(-1) !== planned) return;
      void this.#ledger
        .enqueue((store) => this.flush(store))
        .then(() => {
          if (wait < MOST_RETRY_MS) this.#retry(planned, wait * 2);
        });
    }, wait);
  }
}
