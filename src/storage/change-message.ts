/** Messages come from any page of the origin, of any version, and are read like rows. */
import type { NoteVersion } from '../run/note.js';
import type { Revision } from '../run/revision.js';
import type { RunEvent } from '../run/run-event.js';
import { validateRunEvent } from '../run/validate-run-event.js';
import { readNoteVersion, readRevision } from './stored-rows.js';

export const CHANGE_KINDS = ['events', 'notes', 'runs'] as const;

export interface ChangeMessage {
  /** `events`: appended to one run. `notes`: written. `runs`: erased, merged or rebuilt: read again. */
  readonly kind: (typeof CHANGE_KINDS)[number];
  readonly checklistId: string;
  readonly runId?: string;
  readonly events?: readonly RunEvent[];
  /** A revision that the events name and the receiver may not know. */
  readonly revision?: Revision;
  readonly notes?: readonly NoteVersion[];
  /** Statistics differ. */
  readonly endChanged?: boolean;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A fresh message of known fields; `undefined` for what is none. Bad events in it are left out. */
export function readChangeMessage(data: unknown): ChangeMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const fields = data as Readonly<Record<string, unknown>>;
  const { checklistId, runId } = fields;
  const kind = CHANGE_KINDS.find((known) => known === fields['kind']);
  if (kind === undefined || typeof checklistId !== 'string') return undefined;
  const isOurs = (event: { checklistId: string; runId: string } | undefined): boolean =>
    event?.checklistId === checklistId && event.runId === runId;
  const events = listOf(fields['events'])
    .map(validateRunEvent)
    .filter((event) => event !== undefined)
    .filter(isOurs);
  const notes = listOf(fields['notes'])
    .map(readNoteVersion)
    .filter((version) => version !== undefined);
  const revision = readRevision(fields['revision']);
  return {
    kind,
    checklistId,
    ...(typeof runId === 'string' ? { runId } : {}),
    ...(events.length > 0 ? { events } : {}),
    ...(revision === undefined ? {} : { revision }),
    ...(notes.length > 0 ? { notes } : {}),
    ...(fields['endChanged'] === true ? { endChanged: true } : {}),
  };
}
