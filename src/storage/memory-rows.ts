/**
 * Rows in plain maps, for one page life. Cloned in and out like IndexedDB does it, so that nobody
 * holds a row that changes under his hands. A transaction works on copies of the tables it changes.
 */
import { compareKeys, keyAt } from './compare-keys.js';
import {
  isRange,
  type RowKey,
  type RowQuery,
  type RowRange,
  type RowTransaction,
} from './row-transaction.js';
import { storageError } from './storage-errors.js';
import { STORE_SHAPES, type StoreName } from './schema.js';

interface Entry {
  readonly key: RowKey;
  readonly row: unknown;
}

type Table = ReadonlyMap<string, Entry>;

/** Every store's rows by the text of their key. */
export type MemoryTables = ReadonlyMap<StoreName, Table>;

const within = (key: RowKey, { from, to, toOpen = false }: RowRange): boolean =>
  compareKeys(key, from) >= 0 && compareKeys(key, to) < (toOpen ? 0 : 1);

const text = (key: RowKey): string => JSON.stringify(key);

const byKey = (a: Entry, b: Entry): number => compareKeys(a.key, b.key);

/** Entries of an index: its own key, then the primary one, decides the order. */
function indexed(entries: Iterable<Entry>, path: readonly string[]): Entry[] {
  return [...entries]
    .sort(byKey)
    .flatMap(({ row }) => {
      const key = keyAt(row, path);
      return key === undefined ? [] : [{ key, row }];
    })
    .sort(byKey);
}

export class MemoryRows implements RowTransaction {
  readonly #tables: Map<StoreName, Table>;
  readonly #own = new Map<StoreName, Map<string, Entry>>();

  constructor(tables: MemoryTables) {
    this.#tables = new Map(tables);
  }

  /** As they are after the work; those it was begun with stay as they were. */
  get tables(): MemoryTables {
    return this.#tables;
  }

  get(store: StoreName, key: RowKey): Promise<unknown> {
    return Promise.resolve(structuredClone(this.#table(store).get(text(key))?.row));
  }

  has(store: StoreName, key: RowKey): Promise<boolean> {
    return Promise.resolve(this.#table(store).has(text(key)));
  }

  getAll(store: StoreName, query: RowQuery): Promise<readonly unknown[]> {
    const { range, index, backwards = false, limit } = query;
    const entries = this.#entries(store, index).filter(({ key }) => !range || within(key, range));
    if (backwards) entries.reverse();
    return Promise.resolve(entries.slice(0, limit).map(({ row }) => structuredClone(row)));
  }

  getKeys(
    store: StoreName,
    range: RowRange | undefined,
    limit?: number,
  ): Promise<readonly RowKey[]> {
    const keys = this.#entries(store, undefined).map(({ key }) => key);
    return Promise.resolve(keys.filter((key) => !range || within(key, range)).slice(0, limit));
  }

  put(store: StoreName, row: object | string, key?: string): void {
    const { keyPath } = STORE_SHAPES[store];
    const found = keyPath === undefined ? key : keyAt(row, keyPath);
    if (found === undefined) throw storageError('invalid');
    this.#change(store).set(text(found), { key: found, row: structuredClone(row) });
  }

  delete(store: StoreName, target: RowKey | RowRange): void {
    const table = this.#change(store);
    if (!isRange(target)) table.delete(text(target));
    else for (const [name, { key }] of table) if (within(key, target)) table.delete(name);
  }

  #entries(store: StoreName, index: string | undefined): Entry[] {
    const entries = this.#table(store).values();
    if (index === undefined) return [...entries].sort(byKey);
    return indexed(entries, STORE_SHAPES[store].indexes?.[index] ?? []);
  }

  #table(store: StoreName): Table {
    return this.#tables.get(store) ?? new Map<string, Entry>();
  }

  #change(store: StoreName): Map<string, Entry> {
    const own = this.#own.get(store) ?? new Map(this.#table(store));
    this.#own.set(store, own);
    this.#tables.set(store, own);
    return own;
  }
}
