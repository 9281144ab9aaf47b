import { LedgerStore, type Access } from './ledger-store.js';
import { MemoryRows, type MemoryTables } from './memory-rows.js';
import type { RowTransaction } from './row-transaction.js';
import { isDatabaseError, storageError, toStorageError } from './storage-errors.js';

/**
 * Keeps everything until the page closes: where the browser refuses storage, in tests and stories.
 * The same rules as IndexedDB's store, transactions one after the other.
 */
export class MemoryStore extends LedgerStore {
  readonly kind = 'memory';
  #tables: MemoryTables = new Map();
  #queue: Promise<unknown> = Promise.resolve();
  #closed = false;

  /** @throws StorageError `lost` once closed, `invalid` for what could not be cloned. */
  protected transact<T>(_access: Access, work: (rows: RowTransaction) => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(storageError('lost'));
    const result = this.#queue.then(() => this.#run(work));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  /** What was begun is still done. */
  close(): void {
    this.#closed = true;
  }

  async #run<T>(work: (rows: RowTransaction) => Promise<T>): Promise<T> {
    const rows = new MemoryRows(this.#tables);
    try {
      const result = await work(rows);
      this.#tables = rows.tables;
      return result;
    } catch (error) {
      throw isDatabaseError(error) ? toStorageError(error) : error;
    }
  }
}
