/** Opens the database, around every known way in which that fails. */
import { openDB, type IDBPDatabase } from 'idb';
import { hasSentinel } from './data-sentinel.js';
import { hasEveryStore, migrate } from './migrations.js';
import { SCHEMA_VERSION, type ChecklistSchema } from './schema.js';
import { storageError, toStorageError } from './storage-errors.js';

export type Connection = IDBPDatabase<ChecklistSchema>;

export interface OpenedDatabase {
  readonly connection: Connection;
  /** There was data in this browser once and now there is none: it was cleared, evicted or damaged. */
  readonly wasReset: boolean;
}

export interface OpenCallbacks {
  /** Another page wants to upgrade or delete the database: close, or it waits for ever. */
  readonly onBlocking: () => void;
  /** The browser ended the connection. */
  readonly onTerminated: () => void;
}

/** Pauses before the second, third and fourth attempt, milliseconds. */
const BACKOFF = [50, 200, 800];

/** Chromium alone, and not in the type library: what recovery from damage cost. */
const lossOf = (event: IDBVersionChangeEvent): unknown =>
  (event as { dataLoss?: unknown }).dataLoss;

async function openOnce(
  name: string,
  version: number | undefined,
  callbacks: OpenCallbacks,
): Promise<OpenedDatabase> {
  let wasReset = false;
  const connection = await openDB<ChecklistSchema>(name, version, {
    upgrade: (database, oldVersion, _newVersion, _transaction, event) => {
      const loss = lossOf(event);
      wasReset = (loss !== undefined && loss !== 'none') || (oldVersion === 0 && hasSentinel(name));
      migrate(database);
    },
    blocking: callbacks.onBlocking,
    terminated: callbacks.onTerminated,
  });
  if (!hasEveryStore(connection)) {
    connection.close();
    throw storageError('unknown');
  }
  return { connection, wasReset };
}

/** Two wiki pages may bring two versions of this library: what a newer one added does not disturb. */
async function openAnyVersion(name: string, callbacks: OpenCallbacks): Promise<OpenedDatabase> {
  try {
    return await openOnce(name, SCHEMA_VERSION, callbacks);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error;
    return openOnce(name, undefined, callbacks);
  }
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** In some sandboxes even reading the property throws; elsewhere it is simply not there. */
function assertPresent(): void {
  let factory: IDBFactory | null | undefined;
  try {
    factory = (globalThis as { indexedDB?: IDBFactory | null }).indexedDB;
  } catch (error) {
    throw toStorageError(error, 'blocked');
  }
  if (factory === undefined || factory === null) throw storageError('blocked');
}

/**
 * Opens the database of that name. An unreadable backing store is tried four times, as it is often
 * only busy; a refusal is final. Takes as long as the browser takes: time-outs are the caller's.
 *
 * @throws StorageError `blocked` where the browser refuses storage, `quota` where the disk is full,
 * `unknown` where the database is damaged.
 */
export async function openDatabase(
  name: string,
  callbacks: OpenCallbacks,
): Promise<OpenedDatabase> {
  assertPresent();
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await openAnyVersion(name, callbacks);
    } catch (error) {
      // Firefox of old says InvalidStateError for a private window: while opening, that is a refusal.
      const refused = error instanceof DOMException && error.name === 'InvalidStateError';
      const failure = toStorageError(error, refused ? 'blocked' : undefined);
      const wait = BACKOFF[attempt];
      if (failure.code === 'blocked' || failure.code === 'quota' || wait === undefined)
        throw failure;
      await pause(wait);
    }
  }
}
