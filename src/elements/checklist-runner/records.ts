/** Runs that leave this browser, and runs that come into it. */
import type { Backup, RunRecord } from '../../run/records/run-record.js';
import type { ChecklistSession } from '../../session/checklist-session.js';
import { ChecklistErrorEvent } from '../events.js';
import { saveFile } from '../shared/save-file.js';
import { backupOf, recordOf } from '../shared/whole-runs.js';
import type { Runner } from './runner-view.js';

/** What the history file brings: it alone can tell a sound record from any other text. */
interface History {
  importRecord(session: ChecklistSession, record: unknown): Promise<number>;
}

const NO_HISTORY =
  'Taking in a record needs checklist-history.js: load it beside this file (or import checklist-runner/define/checklist-history).';

export async function exportRecord(
  { session }: Runner,
  runId?: string,
): Promise<RunRecord | Backup> {
  if (!session) throw new Error('There is no checklist yet: wait for ready.');
  const record = await (runId ? recordOf(session, runId) : backupOf(session));
  if (!record) throw new Error(`No run "${runId ?? ''}" is kept here.`);
  if (!runId) await session.dismissExportReminder();
  return record;
}

/** The same as a file. */
export async function saveRecord(runner: Runner, runId: string): Promise<void> {
  const record = await exportRecord(runner, runId);
  saveFile(JSON.stringify(record), runner.shownTitle, 'application/json');
}

export async function importRecord(
  { session, readonly }: Runner,
  record: unknown,
): Promise<number> {
  if (readonly) throw new Error('This checklist can be read and not changed.');
  const history = customElements.get('checklist-history') as History | undefined;
  if (!session || !history) throw new Error(NO_HISTORY);
  return history.importRecord(session, record);
}

export function askForRecord(runner: Runner): void {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: '.json' });
  input.addEventListener('change', () => {
    importRecord(runner, input.files?.[0]).catch((error: unknown) => {
      const { message } = error as Error;
      runner.dispatchEvent(new ChecklistErrorEvent({ code: 'not-allowed', message }));
    });
  });
  input.click();
}
