/** Runs that leave this browser, and runs that come into it. */
import type { Backup, RunRecord } from '../../run/records/run-record.js';
import type { ChecklistSession } from '../../session/checklist-session.js';
import type { Localizer } from '../../i18n/localizer.js';
import { ChecklistErrorEvent } from '../events.js';
import { announce } from '../shared/announcer.js';
import { saveFile } from '../shared/save-file.js';
import { backupOf, recordOf } from '../shared/whole-runs.js';
import { focusFirstRow } from './runner-focus.js';
import type { Runner } from './runner-view.js';

/** What the history file brings: it alone can tell a sound record from any other text. */
interface History {
  importRecord(session: ChecklistSession, record: unknown): Promise<number>;
  takenWords(result: unknown, localizer: Localizer): string;
}

const historyHere = () => customElements.get('checklist-history') as History | undefined;

export const canTakeIn = (): boolean => historyHere() !== undefined;

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
  const history = historyHere();
  if (!session || !history) throw new Error(NO_HISTORY);
  return history.importRecord(session, record);
}

export function askForRecord(runner: Runner): void {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: '.json' });
  input.addEventListener('change', () => void takeIn(runner, input.files?.[0]));
  input.click();
}

async function takeIn(runner: Runner, file: File | undefined): Promise<void> {
  const button = runner.shadowRoot?.activeElement;
  const result = await importRecord(runner, file).catch((error: unknown) => error as Error);
  if (typeof result !== 'number') {
    const { message } = result;
    runner.dispatchEvent(new ChecklistErrorEvent({ code: 'not-allowed', message }));
  }
  const takenIn = historyHere()?.takenWords(result, runner.localizer) ?? '';
  runner.show({ takenIn });
  announce(runner, takenIn);
  await runner.updateComplete;
  // The banner that asked for the file is gone with the reason for it.
  if (button?.isConnected === false) await focusFirstRow(runner);
}
