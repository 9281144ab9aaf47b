/** Runs as they were: what happened in them, in the wording of their time, with their notes. */
import { foldRun } from '../run/fold-run.js';
import { mergeNotes } from '../run/merge-notes.js';
import type { NoteVersion } from '../run/note.js';
import type { Revision } from '../run/revision.js';
import type { RunEvent } from '../run/run-event.js';
import type { Run } from '../run/run.js';
import type { FrozenDays } from '../run/statistics/statistics-rows.js';
import type { ChecklistStore } from '../storage/checklist-store.js';
import { readFrozenDays } from './frozen-days.js';

export interface RunsInFull {
  readonly checklistId: string;
  /** With their events in `events`, and `known`, the wording of their time. Erased ones travel too. */
  readonly runs: readonly Run[];
  /** Every wording that their events name. */
  readonly revisions: readonly Revision[];
  readonly notes: readonly NoteVersion[];
  /** Times in which no run is expected. */
  readonly frozen: FrozenDays;
}

/** All runs of a checklist, or one. */
export async function readRunsInFull(
  store: ChecklistStore,
  checklistId: string,
  runId?: string,
): Promise<RunsInFull> {
  const { events, revisions, notes } = await store.readRecord(checklistId, runId);
  const byRun = new Map<string, RunEvent[]>();
  for (const event of events) {
    const those = byRun.get(event.runId) ?? [];
    byRun.set(event.runId, those);
    those.push(event);
  }
  const byId = new Map(revisions.map((revision) => [revision.id, revision]));
  const runs = [...byRun.values()].map((those) => foldRun(those, (id) => byId.get(id)));
  return { checklistId, runs, revisions, notes, frozen: await readFrozenDays(store, checklistId) };
}

/** The notes of a run as they are shown, by `run` and `item/<itemId>`. */
export function noteTexts({ checklistId, runId }: Run, notes: readonly NoteVersion[]) {
  const texts = new Map<string, string>();
  for (const noteKey of new Set(notes.map((version) => version.noteKey))) {
    const { text } = mergeNotes(notes.filter((version) => version.noteKey === noteKey));
    const shortKey = noteKey.slice(checklistId.length + 1).replace(`/${runId}`, '');
    if (text !== '') texts.set(shortKey, text);
  }
  return texts;
}
