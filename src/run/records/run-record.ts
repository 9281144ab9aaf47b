/**
 * A run as it travels: for people and other programs the run and its steps in plain words, for this
 * library the events that they follow from. Described by `run-record.schema.json`.
 */
import type { ItemState } from '../../checklist/checklist.js';
import type { NoteVersion } from '../note.js';
import type { Revision } from '../revision.js';
import type { RunEvent } from '../run-event.js';
import type { RunOutcome } from '../run.js';

/** Version of both formats. A reader refuses a greater one: it would lose what it does not know. */
export const RECORD_VERSION = 1;

export const RUN_KIND = 'checklist-run';
export const BACKUP_KIND = 'checklist-backup';

/** Instants are ISO 8601 in UTC, durations milliseconds. */
export interface RecordRun {
  readonly id: string;
  /** Absent for the unnamed run. */
  readonly name?: string;
  readonly outcome: RunOutcome;
  readonly startedAt?: string;
  readonly endedAt?: string;
  /** IANA zone where it ended, or began while it is open. */
  readonly tz: string;
  /** Date on the wall of whoever completed it, its day start applied. */
  readonly day?: string;
  readonly activeMs: number;
  readonly elapsedMs: number;
  readonly pauses: readonly { readonly from: string; readonly to?: string }[];
  /** Steps were set many at once. */
  readonly bulk: boolean;
  /** A clock was set back: the durations are not to be trusted. */
  readonly suspect: boolean;
  readonly actor?: string;
  /** The note on the run as a whole; a backup has it among its notes. */
  readonly note?: string;
}

export interface RecordItem {
  readonly id: string;
  readonly title: string;
  readonly section?: string;
  readonly state: ItemState;
  readonly at?: string;
  readonly actor?: string;
  readonly reason?: string;
  readonly value?: string;
  /** What a check found out last; where it differs from the state, somebody overrode it. */
  readonly sensed?: boolean;
  readonly note?: string;
  /** Active milliseconds since the step before; absent where nobody can know. */
  readonly ms?: number;
}

export interface RunRecord {
  readonly kind: typeof RUN_KIND;
  readonly version: typeof RECORD_VERSION;
  readonly checklist: { readonly id: string; readonly title: string; readonly revision: string };
  readonly run: RecordRun;
  /** The counted steps in list order, as they were worded then. */
  readonly items: readonly RecordItem[];
  /** The wordings that the events name. */
  readonly revisions: readonly Revision[];
  /** What happened. Without them a record can be read but not taken in. */
  readonly events?: readonly RunEvent[];
  /** Versions of the notes on the run and on its steps. */
  readonly notes: readonly NoteVersion[];
}

/** Everything of one or more checklists; wordings stand once, so runs have no steps of their own. */
export interface Backup {
  readonly kind: typeof BACKUP_KIND;
  readonly version: typeof RECORD_VERSION;
  readonly checklists: readonly {
    readonly id: string;
    readonly title: string;
    readonly revisions: readonly Revision[];
    /** First and last date of each time in which no run is expected, so that the streak waits there too. */
    readonly frozen?: readonly (readonly [from: string, to: string])[];
  }[];
  readonly runs: readonly {
    readonly checklist: { readonly id: string };
    readonly run: RecordRun;
    readonly events: readonly RunEvent[];
  }[];
  readonly notes: readonly NoteVersion[];
}
