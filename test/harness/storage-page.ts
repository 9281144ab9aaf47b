/** Runs inside a frame: a document with its own modules, its own connection and its own prototypes. */
import { createChangeFeed } from '../../src/storage/change-feed.js';
import { IndexedDbStore } from '../../src/storage/indexed-db-store.js';
import { Hand } from '../storage/hand.js';

const storagePage = {
  openStore: (namespace: string) => IndexedDbStore.open(namespace),
  createFeed: createChangeFeed,
  /** Everything that decides inside a transaction must be this document's own too. */
  hand: (device: string) => new Hand(device),
};

export type StoragePage = typeof storagePage;

Object.assign(window, { storagePage });
