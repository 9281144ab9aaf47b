/**
 * One store a page and namespace: IndexedDB where the browser allows it, else memory, said aloud.
 * Acts queue here until it is open, and are written one after the other.
 */
import { createChangeFeed, type ChangeFeed } from '../storage/change-feed.js';
import { StorageError, type ChecklistStore } from '../storage/checklist-store.js';
import { IndexedDbStore } from '../storage/indexed-db-store.js';
import { MemoryStore } from '../storage/memory-store.js';

export interface OpenStorage {
  readonly store: ChecklistStore;
  /** Why it is memory; absent when the database opened. */
  readonly refusal?: StorageError;
}

export interface StorageLink {
  readonly opened: Promise<OpenStorage>;
  readonly feed: ChangeFeed;
  close(): void;
}

/** A page that is busy for seconds answers late; ticks wait meanwhile and nothing is lost by asking again. */
const MOST_TRIES = 3;

async function openPatiently(namespace: string): Promise<ChecklistStore> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await IndexedDbStore.open(namespace);
    } catch (error) {
      const late = error instanceof StorageError && error.code === 'timeout';
      if (!late || tries === MOST_TRIES) throw error;
    }
  }
}

async function openIndexedDb(namespace: string): Promise<OpenStorage> {
  try {
    return { store: await openPatiently(namespace) };
  } catch (cause) {
    const refusal =
      cause instanceof StorageError
        ? cause
        : new StorageError('unknown', 'The database could not be opened.', { cause });
    return { store: new MemoryStore(), refusal };
  }
}

/** Opens the storage of a namespace; every call is a user of its own and closes its own. */
export function openStorage(namespace: string): StorageLink {
  const opened = openIndexedDb(namespace);
  const feed = createChangeFeed(namespace);
  return {
    opened,
    feed,
    close: () => {
      feed.close();
      void opened.then(({ store }) => {
        store.close();
      });
    },
  };
}

let asked = false;

/** Asks the browser not to clear what is kept, once a page, when a person has just done something. */
export function requestPersistence(store: ChecklistStore): void {
  if (asked || store.kind !== 'indexeddb') return;
  asked = true;
  // Absent on plain-http pages; a refusal changes nothing.
  void (navigator.storage as StorageManager | undefined)?.persist().catch(() => false);
}
