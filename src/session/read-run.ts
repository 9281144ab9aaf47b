/** One run as it was: what happened in it, in the wording of its time, with its notes. */
import { mergeNotes } from '../run/merge-notes.js';
import type { NoteVersion } from '../run/note.js';
import type { Run } from '../run/run.js';
import type { ChecklistStore } from '../storage/checklist-store.js';

export interface RunInFull {
  /** Its events stand in `run.events`, the wording in `run.known`. */
  readonly run: Run;
  /** Versions of the notes of the run and its steps. */
  readonly notes: readonly NoteVersion[];
  /** Texts as shown, by `run` and `item/<itemId>`. */
  readonly texts: ReadonlyMap<string, string>;
}

export async function readRunRecord(
  store: ChecklistStore,
  runId: string,
): Promise<RunInFull | undefined> {
  const run = await store.readRun(runId);
  if (!run) return undefined;
  const { notes } = await store.readRecord(run.checklistId, runId);
  const texts = new Map<string, string>();
  for (const { noteKey } of notes) {
    const shortKey = noteKey.slice(run.checklistId.length + 1).replace(`/${runId}`, '');
    const { text } = mergeNotes(notes.filter((version) => version.noteKey === noteKey));
    if (text !== '') texts.set(shortKey, text);
  }
  return { run, notes, texts };
}
