/**
 * One connection a page and database name, shared by everything on the page and closed after the
 * last user has left. A connection that the browser took away is never kept: it is dropped and
 * opened anew, because a cached dead handle loses every later write.
 */
import { storageError, toStorageError, isConnectionLost } from './storage-errors.js';
import { DEVICE } from './device-row.js';
import { openDatabase, type Connection, type OpenedDatabase } from './open-database.js';

/** How long a caller waits for the database to open, milliseconds. */
export const OPEN_TIMEOUT = 3000;

export class Database {
  readonly name: string;
  #opening: Promise<OpenedDatabase> | undefined;
  #current: Connection | undefined;
  #resets = 0;
  /** The random name that the data bore when this page last saw it. */
  #seen: string | undefined;
  #users = 0;
  #pending = 0;

  constructor(name: string) {
    this.name = name;
  }

  /** How often stored data had vanished when the database was opened: before this page, or under it. */
  get resets(): number {
    return this.#resets;
  }

  /** This page has read or given the name of the data. */
  saw(device: string): void {
    this.#seen = device;
  }

  enter(): void {
    this.#users += 1;
  }

  leave(): void {
    this.#users -= 1;
    this.#closeIfIdle();
  }

  /**
   * Opens if need be. After `timeout` milliseconds the caller is let go, but the attempt is not given
   * up: a later call finds it open.
   *
   * @throws StorageError
   */
  async open(timeout: number): Promise<Connection> {
    const opening = this.#opening ?? this.#start();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(storageError('timeout'));
      }, timeout);
    });
    try {
      return (await Promise.race([opening, late])).connection;
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * Calls `begin` with an open connection; it must start its transaction at once. Where starting one
   * shows that the connection is gone, a new one is opened, once. Nothing had begun, so nothing is
   * done twice. The connection stays open until what `begin` returns has settled.
   */
  async use<T>(begin: (connection: Connection) => Promise<T>, timeout: number): Promise<T> {
    this.#pending += 1;
    try {
      return await (
        await this.#begun(begin, timeout)
      ).result;
    } finally {
      this.#pending -= 1;
      this.#closeIfIdle();
    }
  }

  /** Wrapped, because a promise returned from here would be awaited inside the `try`. */
  async #begun<T>(
    begin: (connection: Connection) => Promise<T>,
    timeout: number,
  ): Promise<{ readonly result: Promise<T> }> {
    const connection = await this.open(timeout);
    try {
      return { result: begin(connection) };
    } catch (error) {
      if (!isConnectionLost(error)) throw toStorageError(error);
      this.#drop(connection);
    }
    try {
      return { result: begin(await this.open(timeout)) };
    } catch (error) {
      throw toStorageError(error);
    }
  }

  #start(): Promise<OpenedDatabase> {
    let connection: Connection | undefined;
    const dropThis = (): void => {
      if (connection !== undefined) this.#drop(connection);
    };
    const callbacks = { onBlocking: dropThis, onTerminated: dropThis };
    const opening = openDatabase(this.name, callbacks).then((opened) => this.#compare(opened));
    this.#opening = opening;
    opening.then(
      (opened) => {
        connection = opened.connection;
        this.#current = connection;
        this.#closeIfIdle();
      },
      () => {
        // A failed attempt is no connection: the next act tries again.
        if (this.#opening === opening) this.#opening = undefined;
      },
    );
    return opening;
  }

  /** Whoever comes back may find other data: another page can have made the database anew meanwhile. */
  async #compare(opened: OpenedDatabase): Promise<OpenedDatabase> {
    const seen = this.#seen;
    if (seen !== undefined)
      this.#seen = (await opened.connection.get('meta', DEVICE)) as string | undefined;
    if (opened.wasReset || this.#seen !== seen) this.#resets += 1;
    return opened;
  }

  /** Transactions under way still commit; new ones find the handle gone and open another. */
  #drop(connection: Connection): void {
    if (this.#current === connection) {
      this.#current = undefined;
      this.#opening = undefined;
    }
    connection.close();
  }

  #closeIfIdle(): void {
    if (this.#users > 0 || this.#pending > 0 || this.#current === undefined) return;
    this.#drop(this.#current);
  }
}

const databases = new Map<string, Database>();

/** The page's database of that name; `leave()` it when done. */
export function shareDatabase(name: string): Database {
  let database = databases.get(name);
  if (database === undefined) {
    database = new Database(name);
    databases.set(name, database);
  }
  database.enter();
  return database;
}
