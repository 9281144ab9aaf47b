/** Stores for tests, each in a database of its own, deleted when the test is over. */
import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import type { RunSummary } from '../../src/run/run-summary.js';
import type { Run } from '../../src/run/run.js';
import { IndexedDbStore } from '../../src/storage/indexed-db-store.js';
import { StorageError, type ChecklistStore } from '../../src/storage/checklist-store.js';
import { databaseName } from '../../src/storage/schema.js';
import type { Hand } from './hand.js';
import type { Revision } from '../../src/run/revision.js';

let count = 0;
const closers: (() => void)[] = [];
const namespaces: string[] = [];

export function freshNamespace(): string {
  count += 1;
  const namespace = `test-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${count}`;
  namespaces.push(namespace);
  return namespace;
}

export async function openIndexedDb(namespace = freshNamespace()): Promise<IndexedDbStore> {
  const store = await IndexedDbStore.open(namespace);
  closers.push(() => {
    store.close();
  });
  return store;
}

/** A connection of the test's own, past every rule of the store. */
export async function openRaw(namespace: string): Promise<IDBPDatabase> {
  const database = await openDB(databaseName(namespace));
  closers.push(() => {
    database.close();
  });
  return database;
}

export async function closeAll(): Promise<void> {
  for (const close of closers.splice(0)) close();
  for (const namespace of namespaces.splice(0)) {
    const name = databaseName(namespace);
    localStorage.removeItem(name);
    await deleteDB(name);
  }
}

/** One run from its start to its end. */
export async function completeRun(
  store: ChecklistStore,
  hand: Hand,
  revision: Revision,
  itemIds: readonly string[] = revision.items.map((item) => item.id),
): Promise<Run> {
  const { run } = await store.append({
    checklistId: hand.checklistId,
    target: { name: '', start: hand.start(revision), begin: 'new' },
    revision,
    decide: (run) => [...hand.set(itemIds, 'done')(run), ...hand.finish()(run)],
  });
  if (run === undefined) throw new Error('The run was not written.');
  return run;
}

export const summaryIn = (database: IDBPDatabase, runId: string): Promise<RunSummary> =>
  database.get('runs', runId) as Promise<RunSummary>;

/** The code of the StorageError that an act fails with; 'none' if it succeeds. */
export async function codeOf(act: Promise<unknown>): Promise<string> {
  try {
    await act;
    return 'none';
  } catch (error) {
    return error instanceof StorageError ? error.code : String(error);
  }
}
