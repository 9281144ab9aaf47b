/** Counts what the browser is asked for: requests, rows they returned, transactions by mode. */

export interface IdbCounts {
  requests: number;
  /** Rows, keys not counted, that reading requests returned. */
  rows: number;
  readonly: number;
  readwrite: number;
  /** Requests by method name, such as `get` or `openCursor`. */
  readonly byMethod: Record<string, number>;
}

const READS = ['get', 'getAll', 'openCursor'];
const KEYS = ['getKey', 'getAllKeys', 'openKeyCursor', 'count'];
const STORE_WRITES = ['put', 'add', 'delete', 'clear'];
const CURSOR_WRITES = ['update', 'delete'];

type Methods = Record<string, (this: unknown, ...args: unknown[]) => unknown>;

const rowsIn = (result: unknown): number =>
  Array.isArray(result) ? result.length : result === undefined || result === null ? 0 : 1;

/**
 * Counts from now until `stop`. The prototypes of this document are wrapped, so everything counts
 * that this document asks, whichever connection it uses; other documents have prototypes of their own.
 */
export function countIdb(): { readonly counts: IdbCounts; readonly stop: () => void } {
  const counts: IdbCounts = { requests: 0, rows: 0, readonly: 0, readwrite: 0, byMethod: {} };
  const restore: (() => void)[] = [];

  const wrap = (
    prototype: object,
    name: string,
    after: (result: unknown, args: unknown[]) => void,
  ): void => {
    const methods = prototype as Methods;
    const original = methods[name];
    if (original === undefined) throw new Error(`There is no ${name} to count.`);
    methods[name] = function counted(...args) {
      const result = original.apply(this, args);
      after(result, args);
      return result;
    };
    restore.push(() => {
      methods[name] = original;
    });
  };
  const note = (name: string): void => {
    counts.requests += 1;
    counts.byMethod[name] = (counts.byMethod[name] ?? 0) + 1;
  };

  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const name of READS) {
      wrap(prototype, name, (result) => {
        note(name);
        const request = result as IDBRequest<unknown>;
        let answers = 0;
        request.addEventListener('success', () => {
          // A cursor answers once for each move. Its methods are not wrapped: idb knows them by identity.
          answers += 1;
          if (answers > 1) note('continue');
          counts.rows += rowsIn(request.result);
        });
      });
    }
    for (const name of KEYS)
      wrap(prototype, name, () => {
        note(name);
      });
  }
  for (const name of STORE_WRITES)
    wrap(IDBObjectStore.prototype, name, () => {
      note(name);
    });
  for (const name of CURSOR_WRITES)
    wrap(IDBCursor.prototype, name, () => {
      note(name);
    });
  wrap(IDBDatabase.prototype, 'transaction', (_transaction, [, mode]) => {
    counts[mode === 'readwrite' ? 'readwrite' : 'readonly'] += 1;
  });

  return {
    counts,
    stop: () => {
      for (const undo of restore.splice(0)) undo();
    },
  };
}
