/** A store whose rows a test can look at and copy. */
import { LedgerStore, type Access } from '../../src/storage/ledger-store.js';
import { MemoryRows, type MemoryTables } from '../../src/storage/memory-rows.js';
import type { RowTransaction } from '../../src/storage/row-transaction.js';
import type { StoreName } from '../../src/storage/schema.js';

export class GlassStore extends LedgerStore {
  readonly kind = 'memory';
  #tables: MemoryTables = new Map();

  rows(name: StoreName): Record<string, unknown> {
    const entries = [...(this.#tables.get(name) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, entry]) => [key, entry.row]));
  }

  copy(): GlassStore {
    const copy = new GlassStore();
    copy.#tables = this.#tables;
    return copy;
  }

  close(): void {
    // Nothing to let go of.
  }

  /** One caller at a time: tests of derived rows await each act. */
  protected async transact<T>(
    _access: Access,
    work: (rows: RowTransaction) => Promise<T>,
  ): Promise<T> {
    const rows = new MemoryRows(this.#tables);
    const result = await work(rows);
    this.#tables = rows.tables;
    return result;
  }
}
