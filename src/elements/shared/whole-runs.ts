/** Whole runs of a session, as records. */
import { makeBackup, makeRunRecord } from '../../run/records/make-record.js';
import type { Backup, RunRecord } from '../../run/records/run-record.js';
import type { ChecklistSession } from '../../session/checklist-session.js';

type Runs = Pick<ChecklistSession, 'readRuns'>;

export async function recordOf(session: Runs, runId: string): Promise<RunRecord | undefined> {
  const { runs, notes, revisions } = await session.readRuns(runId);
  const [run] = runs;
  return run && makeRunRecord(run, { notes, revisions });
}

export const backupOf = async (session: Runs): Promise<Backup> =>
  makeBackup(await session.readRuns());
