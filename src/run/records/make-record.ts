/** Makes records of runs. */
import { countedRecords } from '../count-items.js';
import { startOf, undoneIn } from '../effective.js';
import { mergeNotes } from '../merge-notes.js';
import type { NoteVersion } from '../note.js';
import type { Revision } from '../revision.js';
import { summarizeRun } from '../run-summary-of.js';
import type { Run } from '../run.js';
import { splitsOf } from '../splits.js';
import { dateOfDay } from '../statistics/frozen-days.js';
import type { FrozenDays } from '../statistics/statistics-rows.js';
import {
  BACKUP_KIND,
  RECORD_VERSION,
  RUN_KIND,
  type Backup,
  type RecordItem,
  type RecordRun,
  type RunRecord,
} from './run-record.js';

const iso = (at: number): string => new Date(at).toISOString();

/** The fields that are there: an exported file has no `null`s. */
const present = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

function pausesOf(run: Run): RecordRun['pauses'] {
  const undone = undoneIn(run);
  const pauses: { from: string; to?: string }[] = [];
  for (const { id, kind, at } of run.events) {
    const last = pauses.at(-1);
    const open = last !== undefined && last.to === undefined;
    if (undone.has(id)) continue;
    if (kind === 'pause' && !open) pauses.push({ from: iso(at) });
    else if (kind === 'resume' && open) last.to = iso(at);
  }
  return pauses;
}

function recordRun(run: Run, note?: string): RecordRun {
  const { tz, day, startedAt, endedAt, activeMs, elapsedMs, bulk, suspect } = summarizeRun(run);
  return present({
    id: run.runId,
    name: run.name || undefined,
    outcome: run.outcome,
    startedAt: startedAt === undefined ? undefined : iso(startedAt),
    endedAt: endedAt === undefined ? undefined : iso(endedAt),
    tz,
    day: day === undefined ? undefined : dateOfDay(day),
    activeMs,
    elapsedMs,
    pauses: pausesOf(run),
    bulk,
    suspect,
    actor: startOf(run)?.actor,
    note,
  });
}

/** The notes on a run and on its steps. */
function notesOf({ checklistId, runId }: Run, notes: readonly NoteVersion[]) {
  const runKey = `${checklistId}/run/${runId}`;
  const stepKey = `${checklistId}/item/${runId}/`;
  const own = notes.filter(({ noteKey }) => noteKey === runKey || noteKey.startsWith(stepKey));
  const byKey = new Map<string, NoteVersion[]>();
  for (const note of own) byKey.set(note.noteKey, [...(byKey.get(note.noteKey) ?? []), note]);
  const textOf = (key: string): string | undefined =>
    mergeNotes(byKey.get(key) ?? []).text || undefined;
  return { own, onRun: textOf(runKey), onStep: (itemId: string) => textOf(stepKey + itemId) };
}

type OwnNotes = ReturnType<typeof notesOf>;

function recordItems(run: Run, notes: OwnNotes): readonly RecordItem[] {
  const splits = splitsOf(run);
  return countedRecords(run).map(
    ({ id, state, at, actor, reason, value, sensed }, index): RecordItem => {
      const wording = run.known?.items[index];
      const split = splits.get(id);
      return present({
        id,
        title: wording?.title ?? id,
        section: wording?.section,
        state,
        at: at === undefined ? undefined : iso(at),
        actor,
        reason,
        value,
        sensed,
        note: notes.onStep(id),
        ms: split === undefined || split.rushed ? undefined : split.ms,
      });
    },
  );
}

export interface RecordParts {
  /** Note versions; those on other runs are left out. Without them no note text is in the record. */
  readonly notes?: readonly NoteVersion[];
  /** Earlier wordings of the run, besides the one that it ended with. */
  readonly revisions?: readonly Revision[];
}

export function makeRunRecord(
  run: Run,
  { notes = [], revisions = [] }: RecordParts = {},
): RunRecord {
  const wordings = run.known ? [run.known, ...revisions] : revisions;
  const own = notesOf(run, notes);
  return {
    kind: RUN_KIND,
    version: RECORD_VERSION,
    checklist: { id: run.checklistId, title: run.known?.title ?? '', revision: run.revision },
    run: recordRun(run, own.onRun),
    items: recordItems(run, own),
    revisions: [...new Map(wordings.map((each) => [each.id, each])).values()],
    events: run.events,
    notes: own.own,
  };
}

/** What a backup of one checklist is made of; the newest wording comes last and gives the title. */
export interface BackupParts {
  readonly checklistId: string;
  readonly runs: readonly Run[];
  readonly revisions: readonly Revision[];
  readonly notes: readonly NoteVersion[];
  readonly frozen?: FrozenDays;
}

export const makeBackup = ({
  checklistId,
  runs,
  revisions,
  notes,
  frozen = [],
}: BackupParts): Backup => ({
  kind: BACKUP_KIND,
  version: RECORD_VERSION,
  checklists: [
    {
      id: checklistId,
      title: revisions.at(-1)?.title ?? '',
      revisions,
      ...(frozen.length > 0 && {
        frozen: frozen.map(([from, to]) => [dateOfDay(from), dateOfDay(to)] as const),
      }),
    },
  ],
  runs: runs.map((run) => ({
    checklist: { id: checklistId },
    run: recordRun(run),
    events: run.events,
  })),
  notes,
});
