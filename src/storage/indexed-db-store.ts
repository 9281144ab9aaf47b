import type { IDBPTransaction } from 'idb';
import { OPEN_TIMEOUT, shareDatabase, type Database } from './database.js';
import { leaveSentinel } from './data-sentinel.js';
import { IdbRows } from './idb-rows.js';
import { LedgerStore, type Access } from './ledger-store.js';
import type { RowTransaction } from './row-transaction.js';
import { databaseName, STORE_NAMES, type ChecklistSchema, type StoreName } from './schema.js';
import { isDatabaseError, storageError, toStorageError } from './storage-errors.js';

export interface IndexedDbStoreOptions {
  /** How long a call waits for the database to open, milliseconds. Default 3000. */
  readonly timeout?: number;
}

type Transaction = IDBPTransaction<ChecklistSchema, StoreName[], 'readonly' | 'readwrite'>;

/** Chrome's default answers before the disk has it: a power cut then loses every tick since. */
const durability = (access: Access): IDBTransactionDurability =>
  access === 'write' ? 'strict' : 'relaxed';

/**
 * Aborts a transaction whose work failed. Some failures, a full disk among them, have aborted it
 * already.
 */
function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // Over already.
  }
}

/** Asked for, a commit needs no more of this page: it may be gone before its requests are answered. */
function commit(transaction: Transaction): void {
  try {
    transaction.commit();
  } catch {
    // Over already.
  }
}

/** Waits for the disk, not only for the requests: being over quota shows as late as that. */
async function settle<T>(
  transaction: Transaction,
  work: (rows: RowTransaction) => Promise<T>,
): Promise<T> {
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  let result: T;
  try {
    result = await work(new IdbRows(transaction));
    commit(transaction);
  } catch (error) {
    abort(transaction);
    await done;
    // A request that fails because its transaction was aborted says less than the transaction does.
    if (isDatabaseError(error)) throw toStorageError(transaction.error ?? error);
    throw error;
  }
  const failure = await done;
  if (failure !== undefined) throw toStorageError(failure.error);
  return result;
}

/** Keeps everything in this browser's IndexedDB. */
export class IndexedDbStore extends LedgerStore {
  readonly kind = 'indexeddb';
  readonly #database: Database;
  readonly #timeout: number;
  #closed = false;

  private constructor(database: Database, timeout: number) {
    super();
    this.#database = database;
    this.#timeout = timeout;
  }

  /**
   * Opens the database of a namespace; all stores of a page share one connection. After a `timeout`
   * the browser is still at it, and a later `open` may find it done.
   *
   * @throws StorageError `blocked`, `timeout`, `quota` or `unknown`
   */
  static async open(
    namespace: string,
    { timeout = OPEN_TIMEOUT }: IndexedDbStoreOptions = {},
  ): Promise<IndexedDbStore> {
    const database = shareDatabase(databaseName(namespace));
    try {
      await database.open(timeout);
    } catch (error) {
      database.leave();
      throw toStorageError(error);
    }
    return new IndexedDbStore(database, timeout);
  }

  override async device(): Promise<string> {
    const device = await super.device();
    this.#database.saw(device);
    return device;
  }

  /** @throws StorageError */
  async resets(): Promise<number> {
    await this.#database.open(this.#timeout);
    return this.#database.resets;
  }

  /** What was begun is still done; the connection closes after its last user. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#database.leave();
  }

  /** @throws StorageError */
  protected async transact<T>(
    access: Access,
    work: (rows: RowTransaction) => Promise<T>,
  ): Promise<T> {
    if (this.#closed) throw storageError('lost');
    const result = await this.#database.use((connection) => {
      const mode = access === 'read' ? 'readonly' : 'readwrite';
      const options = { durability: durability(access) };
      return settle(connection.transaction(STORE_NAMES, mode, options), work);
    }, this.#timeout);
    if (access === 'write') leaveSentinel(this.#database.name);
    return result;
  }
}
