/**
 * Brings a database of any older version up to this one. Additive only: a page with an older script
 * may have the same database open an hour later, and must find everything it knows.
 */
import type { IDBPDatabase } from 'idb';
import { STORE_NAMES, STORE_SHAPES, type ChecklistSchema, type StoreName } from './schema.js';

const mutable = (path: string | readonly string[]): string | string[] =>
  typeof path === 'string' ? path : [...path];

function createStore(database: IDBPDatabase<ChecklistSchema>, name: StoreName): void {
  const { keyPath, indexes = {} } = STORE_SHAPES[name];
  // The typed wrapper knows index names by store; here they come out of a table.
  const raw = database as unknown as IDBDatabase;
  const store = raw.createObjectStore(
    name,
    keyPath === undefined ? undefined : { keyPath: mutable(keyPath) },
  );
  for (const [index, path] of Object.entries(indexes)) store.createIndex(index, [...path]);
}

/** Creates whatever is missing. Safe on a database that has some of it already. */
export function migrate(database: IDBPDatabase<ChecklistSchema>): void {
  for (const name of STORE_NAMES) {
    if (!database.objectStoreNames.contains(name)) createStore(database, name);
  }
}

/** Whether every store this code reads is there; a newer version's extra ones do not matter. */
export const hasEveryStore = (database: IDBPDatabase<ChecklistSchema>): boolean =>
  STORE_NAMES.every((name) => database.objectStoreNames.contains(name));
