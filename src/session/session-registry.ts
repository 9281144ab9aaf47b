/**
 * One session for each (namespace, checklist id) on a page, also between two copies of the library
 * of one major version: they would otherwise show two truths of one list.
 */
import { ChecklistSession } from './checklist-session.js';
import { openStorage, type StorageLink } from './storage-link.js';

interface Entry {
  readonly session: ChecklistSession;
  readonly storage: StorageLink;
  users: number;
}

const REGISTRY = Symbol.for('checklist-runner@1/sessions');
const page = globalThis as unknown as Record<symbol, Map<string, Entry> | undefined>;
const sessions = (): Map<string, Entry> => (page[REGISTRY] ??= new Map<string, Entry>());

export interface SessionLease {
  readonly session: ChecklistSession;
  /** Gives the session back. It ends with its last user, and not while a node only moves. */
  release(): void;
}

export function acquireSession(namespace: string, checklistId: string): SessionLease {
  const key = JSON.stringify([namespace, checklistId]);
  let entry = sessions().get(key);
  if (!entry) {
    const storage = openStorage(namespace);
    const isOnPage = (id: string): boolean => sessions().has(JSON.stringify([namespace, id]));
    const session = new ChecklistSession({ checklistId, storage, isOnPage });
    entry = { session, storage, users: 0 };
    sessions().set(key, entry);
  }
  entry.users += 1;
  const held = entry;
  let released = false;
  return {
    session: held.session,
    release: () => {
      if (released) return;
      released = true;
      // A moved element disconnects and connects again within one task.
      setTimeout(() => {
        held.users -= 1;
        if (held.users > 0) return;
        if (sessions().get(key) === held) sessions().delete(key);
        void held.session.idle().then(() => {
          held.storage.close();
        });
      });
    },
  };
}
