/** Runs are kept in one browser: after some that ended without an export the page reminds of one. */
import type { Ledger } from './ledger.js';

const RUNS_TO_REMIND = 20;

export class ExportReminder {
  readonly #ledger: Ledger;
  readonly #changed: () => void;
  /** How many runs had ended at the last export. */
  #exported = 0;

  constructor(ledger: Ledger, changed: () => void) {
    this.#ledger = ledger;
    this.#changed = changed;
  }

  get #setting(): string {
    return `exported:${this.#ledger.checklistId}`;
  }

  get isDue(): boolean {
    return this.#ledger.ended - this.#exported >= RUNS_TO_REMIND;
  }

  async read(): Promise<void> {
    const exported = await this.#ledger.enqueue((store) => store.readSetting(this.#setting));
    this.#exported = Number(exported) || 0;
  }

  /** Runs were exported, or the reminder was put away: it comes back after as many more. */
  async dismiss(): Promise<void> {
    this.#exported = this.#ledger.ended;
    this.#changed();
    await this.#ledger.enqueue((store) =>
      store.changeSetting(this.#setting, () => String(this.#exported)),
    );
  }
}
