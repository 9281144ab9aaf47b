/** Rows in IndexedDB. */
import type { IDBPTransaction } from 'idb';
import {
  isRange,
  type RowKey,
  type RowQuery,
  type RowRange,
  type RowTransaction,
} from './row-transaction.js';
import type { ChecklistSchema, StoreName } from './schema.js';

type Transaction = IDBPTransaction<ChecklistSchema, StoreName[], 'readonly' | 'readwrite'>;

const keyRange = ({ from, to, toOpen = false }: RowRange): IDBKeyRange =>
  IDBKeyRange.bound(from, to, false, toOpen);

/** The failure of a request aborts its transaction, and that is where it is reported. */
const reportedByTransaction = (): void => undefined;

/**
 * The typed wrapper wants each store by its literal name; the ledger names stores as data, and
 * checks every row that it reads, so the types of the platform are enough here.
 */
interface LooseSource {
  get(key: unknown): Promise<unknown>;
  getKey(key: unknown): Promise<unknown>;
  getAll(range?: IDBKeyRange, count?: number): Promise<unknown[]>;
  getAllKeys(range?: IDBKeyRange, count?: number): Promise<RowKey[]>;
  openCursor(range: IDBKeyRange | undefined, direction: 'prev'): Promise<LooseCursor | null>;
  put(row: unknown, key?: string): Promise<unknown>;
  delete(target: unknown): Promise<void>;
  index(name: string): LooseSource;
}
interface LooseCursor {
  readonly value: unknown;
  continue(): Promise<LooseCursor | null>;
}

export class IdbRows implements RowTransaction {
  readonly #transaction: Transaction;

  constructor(transaction: Transaction) {
    this.#transaction = transaction;
  }

  get(store: StoreName, key: RowKey): Promise<unknown> {
    return this.#store(store).get(key);
  }

  async has(store: StoreName, key: RowKey): Promise<boolean> {
    return (await this.#store(store).getKey(key)) !== undefined;
  }

  async getAll(store: StoreName, query: RowQuery): Promise<readonly unknown[]> {
    const { range, index, backwards = false, limit } = query;
    const source = index === undefined ? this.#store(store) : this.#store(store).index(index);
    const bounds = range && keyRange(range);
    if (!backwards) return source.getAll(bounds, limit);
    if (limit === undefined) return (await source.getAll(bounds)).reverse();
    const rows: unknown[] = [];
    let cursor = limit > 0 ? await source.openCursor(bounds, 'prev') : null;
    while (cursor !== null) {
      rows.push(cursor.value);
      cursor = rows.length < limit ? await cursor.continue() : null;
    }
    return rows;
  }

  getKeys(
    store: StoreName,
    range: RowRange | undefined,
    limit?: number,
  ): Promise<readonly RowKey[]> {
    return this.#store(store).getAllKeys(range && keyRange(range), limit);
  }

  put(store: StoreName, row: object | string, key?: string): void {
    this.#store(store).put(row, key).catch(reportedByTransaction);
  }

  delete(store: StoreName, target: RowKey | RowRange): void {
    this.#store(store)
      .delete(isRange(target) ? keyRange(target) : target)
      .catch(reportedByTransaction);
  }

  #store(name: StoreName): LooseSource {
    return this.#transaction.objectStore(name) as unknown as LooseSource;
  }
}
