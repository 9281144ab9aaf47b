import { readRecordText } from '../../run/records/validate-record.js';
import type { ChecklistSession } from '../../session/checklist-session.js';

const textOf = (record: unknown): string | Promise<string> =>
  record instanceof Blob
    ? record.text()
    : typeof record === 'string'
      ? record
      : JSON.stringify(record);

/** Takes in what belongs to the session's list. Resolves to how many runs changed; rejects with one sentence. */
export async function importRecord(session: ChecklistSession, record: unknown): Promise<number> {
  const { checklistId } = session;
  const { batches, fault } = readRecordText(await textOf(record), { checklistId });
  if (fault) throw new TypeError(fault.message);
  const changed = await session.takeRuns(batches);
  if (changed === undefined) throw new Error('The record could not be stored.');
  return changed;
}
