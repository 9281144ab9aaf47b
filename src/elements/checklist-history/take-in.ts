/** Brings runs in, from a file or from this page's address. */
import type { Localizer } from '../../i18n/localizer.js';
import { historyText } from '../../i18n/text/history-text.js';
import { recordText } from '../../i18n/text/record-text.js';
import { foldRun } from '../../run/fold-run.js';
import { expandRun, type CompactRun } from '../../run/records/compact-run.js';
import { RecordRefusal, type LinkFaultCode } from '../../run/records/record-faults.js';
import { readRecordText, type ImportBatch } from '../../run/records/validate-record.js';
import type { Revision } from '../../run/revision.js';
import type { Run } from '../../run/run.js';
import type { ChecklistSession } from '../../session/checklist-session.js';

const textOf = (record: unknown): string | Promise<string> =>
  record instanceof Blob
    ? record.text()
    : typeof record === 'string'
      ? record
      : // In a list, so that what is no value of JSON becomes null instead of undefined.
        JSON.stringify([record]).slice(1, -1);

async function keep(session: ChecklistSession, batches: readonly ImportBatch[]): Promise<number> {
  const changed = await session.takeRuns(batches);
  if (changed === undefined) throw new Error('The record could not be stored.');
  return changed;
}

/** Takes in what belongs to the session's list. Resolves to how many runs changed; rejects with one sentence. */
export async function importRecord(session: ChecklistSession, record: unknown): Promise<number> {
  const { checklistId } = session;
  const { batches, fault } = readRecordText(await textOf(record), { checklistId });
  if (fault) throw new RecordRefusal(fault.code, fault.values);
  return keep(session, batches);
}

/** What became of it, in one sentence: how many runs changed, or why nothing was taken in. */
export function takenWords(result: unknown, localizer: Localizer): string {
  if (typeof result === 'number') return localizer.t(historyText.takenIn, { count: result });
  if (!(result instanceof RecordRefusal)) return localizer.t(historyText.notTakenIn);
  return localizer.t(recordText[result.fault.code], result.fault.values);
}

/** Takes in a file, or what a link offered; resolves to what became of it. */
export async function takeIn(
  source: Blob | ImportBatch,
  session: ChecklistSession,
  localizer: Localizer,
): Promise<string> {
  const taking = source instanceof Blob ? importRecord(session, source) : keep(session, [source]);
  return takenWords(await taking.catch((error: unknown) => error), localizer);
}

export type LinkOffer =
  | { readonly batch: ImportBatch; readonly run: Run; readonly fault?: undefined }
  | { readonly batch?: undefined; readonly fault: LinkFaultCode };

/** What a link brings along. It is only offered: anybody can write a link. */
export function offerOf(
  compact: CompactRun | null,
  checklistId: string,
  wording: Revision,
): LinkOffer {
  const { events, fault } = expandRun(compact, checklistId, wording);
  if (events === undefined) return { fault };
  const batch = { checklistId, events, revisions: [wording], notes: [], frozen: [], runs: 1 };
  return { batch, run: foldRun(events, (id) => (id === wording.id ? wording : undefined)) };
}
