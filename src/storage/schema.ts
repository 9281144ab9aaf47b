/**
 * What is stored, under which keys, as one table: the upgrade of the database and the store in
 * memory both read it.
 */
import type { DBSchema } from 'idb';
import type { NoteVersion } from '../run/note.js';
import type { Revision } from '../run/revision.js';
import type { ItemCounts, RollUp } from '../run/roll-up.js';
import type { RunEvent } from '../run/run-event.js';
import type { RunSummary } from '../run/run-summary.js';

/** Version of the stores and indexes. Upgrades only ever add. */
export const SCHEMA_VERSION = 1;

/** Version of the record format written by this code. */
export const RECORD_VERSION = 1;

/** The packed events of an ended run: a tenth of the rows and less than half of the disk. */
export interface RunRecord {
  readonly runId: string;
  readonly v: number;
  /** Leaves room for a denser form. */
  readonly form: 'objects';
  readonly events: readonly RunEvent[];
}

export interface ChecklistSchema extends DBSchema {
  /** Loose events: of runs in progress, and late ones of runs that were packed. */
  events: { key: [runId: string, clock: number, id: string]; value: RunEvent };
  records: { key: string; value: RunRecord };
  runs: {
    key: string;
    value: RunSummary;
    indexes: {
      active: [checklistId: string, activeSince: number];
      ended: [checklistId: string, endedAt: number, startedAt: number];
      completed: [checklistId: string, completedAt: number, startedAt: number];
      fast: [checklistId: string, requiredKey: string, fastMs: number, completedAt: number];
    };
  };
  checklists: { key: string; value: RollUp };
  /** Keyed from outside: an item may be called "checklistId". */
  itemCounts: { key: string; value: ItemCounts };
  revisions: { key: string; value: Revision };
  notes: { key: [noteKey: string, id: string]; value: NoteVersion };
  /** Keyed from outside: the device id, what waits for a purge or for a revision. */
  meta: { key: string; value: unknown };
}

export type StoreName =
  'events' | 'records' | 'runs' | 'checklists' | 'itemCounts' | 'revisions' | 'notes' | 'meta';

/** Sparse: a summary without the property has no entry, so an index is as small as what it answers. */
export type RunIndex = 'active' | 'ended' | 'completed' | 'fast';

export interface StoreShape {
  /** Absent: the key is given with each row. */
  readonly keyPath?: string | readonly string[];
  readonly indexes?: Readonly<Record<string, readonly string[]>>;
}

export const STORE_SHAPES: Readonly<Record<StoreName, StoreShape>> = {
  events: { keyPath: ['runId', 'clock', 'id'] },
  records: { keyPath: 'runId' },
  runs: {
    keyPath: 'runId',
    indexes: {
      active: ['checklistId', 'activeSince'],
      ended: ['checklistId', 'endedAt', 'startedAt'],
      completed: ['checklistId', 'completedAt', 'startedAt'],
      fast: ['checklistId', 'requiredKey', 'fastMs', 'completedAt'],
    },
  },
  checklists: { keyPath: 'checklistId' },
  itemCounts: {},
  revisions: { keyPath: 'id' },
  notes: { keyPath: ['noteKey', 'id'] },
  meta: {},
};

export const STORE_NAMES = Object.keys(STORE_SHAPES) as StoreName[];

/** The name of the database, and of everything else a namespace owns in the browser. */
export const databaseName = (namespace: string): string => `checklist-runner:${namespace}`;
