/**
 * Rows in plain maps, for one page life. Cloned in and out like IndexedDB does it, so that nobody
 * holds a row that changes under his hands; and undone when the transaction fails.
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

/** Every store's rows by the text of their key. */
export class MemoryTables {
  readonly #tables = new Map<StoreName, Map<string, Entry>>();

  table(name: StoreName): Map<string, Entry> {
    const table = this.#tables.get(name) ?? new Map<string, Entry>();
    this.#tables.set(name, table);
    return table;
  }
}

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
  readonly #tables: MemoryTables;
  readonly #undo: (() => void)[] = [];

  constructor(tables: MemoryTables) {
    this.#tables = tables;
  }

  get(store: StoreName, key: RowKey): Promise<unknown> {
    return Promise.resolve(structuredClone(this.#tables.table(store).get(text(key))?.row));
  }

  has(store: StoreName, key: RowKey): Promise<boolean> {
    return Promise.resolve(this.#tables.table(store).has(text(key)));
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
    this.#change(store, text(found), { key: found, row: structuredClone(row) });
  }

  delete(store: StoreName, target: RowKey | RowRange): void {
    if (!isRange(target)) {
      this.#change(store, text(target), undefined);
      return;
    }
    for (const [name, { key }] of this.#tables.table(store)) {
      if (within(key, target)) this.#change(store, name, undefined);
    }
  }

  /** Takes everything back, newest change first. */
  rollBack(): void {
    for (const undo of this.#undo.reverse()) undo();
    this.#undo.length = 0;
  }

  #entries(store: StoreName, index: string | undefined): Entry[] {
    const entries = this.#tables.table(store).values();
    if (index === undefined) return [...entries].sort(byKey);
    return indexed(entries, STORE_SHAPES[store].indexes?.[index] ?? []);
  }

  #change(store: StoreName, name: string, next: Entry | undefined): void {
    const table = this.#tables.table(store);
    const before = table.get(name);
    const set = (entry: Entry | undefined): void => {
      if (entry === undefined) table.delete(name);
      else table.set(name, entry);
    };
    this.#undo.push(() => {
      set(before);
    });
    set(next);
  }
}
