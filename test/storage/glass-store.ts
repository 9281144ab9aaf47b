/** A store whose rows a test can look at and copy. */
import { LedgerStore, type Access } from '../../src/storage/ledger-store.js';
import { MemoryRows, MemoryTables } from '../../src/storage/memory-rows.js';
import type { RowTransaction } from '../../src/storage/row-transaction.js';
import { STORE_NAMES, type StoreName } from '../../src/storage/schema.js';

export class GlassStore extends LedgerStore {
  readonly kind = 'memory';
  readonly #tables = new MemoryTables();

  rows(name: StoreName): Record<string, unknown> {
    const entries = [...this.#tables.table(name)].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, entry]) => [key, entry.row]));
  }

  copy(): GlassStore {
    const copy = new GlassStore();
    for (const name of STORE_NAMES) {
      for (const [key, entry] of this.#tables.table(name)) copy.#tables.table(name).set(key, entry);
    }
    return copy;
  }

  close(): void {
    // Nothing to let go of.
  }

  /** One caller at a time: tests of derived rows await each act. */
  protected transact<T>(_access: Access, work: (rows: RowTransaction) => Promise<T>): Promise<T> {
    return work(new MemoryRows(this.#tables));
  }
}
