/**
 * Rows under keys, inside one transaction: all that the rules of the ledger ask of a store. Kept
 * twice, over IndexedDB and over plain maps, so that every rule is written once.
 */
import type { RunIndex, StoreName } from './schema.js';

export type RowKey = string | number | readonly (string | number)[];

/** A bound of a range. An empty array as last part stands after every string and number. */
export type RowBound = readonly (string | number | readonly never[])[] | string;

export interface RowRange {
  readonly from: RowBound;
  readonly to: RowBound;
  /** Leaves the upper bound itself out. Default false. */
  readonly toOpen?: boolean;
}

export interface RowQuery {
  readonly range?: RowRange;
  readonly index?: RunIndex;
  /** From the greatest key downwards. Default false. */
  readonly backwards?: boolean;
  /** Default: all of them. */
  readonly limit?: number;
}

/**
 * What is read is `unknown`: anybody can edit what a browser stores. What is written fails, if it
 * fails, with the whole transaction.
 */
export interface RowTransaction {
  get(store: StoreName, key: RowKey): Promise<unknown>;
  /** Whether there is a row, without reading it. */
  has(store: StoreName, key: RowKey): Promise<boolean>;
  getAll(store: StoreName, query: RowQuery): Promise<readonly unknown[]>;
  /** Primary keys in order. */
  getKeys(
    store: StoreName,
    range: RowRange | undefined,
    limit?: number,
  ): Promise<readonly RowKey[]>;
  /** `key` for the stores whose rows do not carry it. */
  put(store: StoreName, row: object | string, key?: string): void;
  delete(store: StoreName, target: RowKey | RowRange): void;
}

export const isRange = (target: RowKey | RowRange): target is RowRange =>
  typeof target === 'object' && 'from' in target;

/** Everything whose key begins with these parts. */
export const startingWith = (...parts: readonly (string | number)[]): RowRange => ({
  from: parts,
  to: [...parts, []],
});
