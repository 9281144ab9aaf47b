/** Brings runs in, from a file or from this page's address. */
import type { Localizer } from '../../i18n/localizer.js';
import { historyText } from '../../i18n/text/history-text.js';
import { foldRun } from '../../run/fold-run.js';
import { expandRun, type CompactRun } from '../../run/records/compact-run.js';
import { readRecordText, type ImportBatch } from '../../run/records/validate-record.js';
import type { Revision } from '../../run/revision.js';
import type { Run } from '../../run/run.js';
import type { ChecklistSession } from '../../session/checklist-session.js';

/** What became of it, in one sentence. */
export async function takeIn(
  batch: ImportBatch,
  session: ChecklistSession,
  localizer: Localizer,
): Promise<string> {
  const count = await session.takeRuns([batch]);
  if (count === undefined) return localizer.t(historyText.notTakenIn);
  return localizer.t(historyText.takenIn, { count });
}

export async function takeInFile(
  file: Blob,
  session: ChecklistSession,
  localizer: Localizer,
): Promise<string> {
  const { batches, fault } = readRecordText(await file.text(), {
    checklistId: session.checklistId,
  });
  const [batch] = batches ?? [];
  if (batch) return takeIn(batch, session, localizer);
  return fault?.message ?? localizer.t(historyText.notTakenIn);
}

export type LinkOffer =
  | { readonly batch: ImportBatch; readonly run: Run; readonly fault?: undefined }
  | { readonly batch?: undefined; readonly fault: string };

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
