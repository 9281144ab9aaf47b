/** Makes every derived row of a checklist anew from its events. */
import { summarizeRun } from '../run/run-summary-of.js';
import type { RunSummary } from '../run/run-summary.js';
import { gapsToJudge, withBridged } from '../run/statistics/travel-gaps.js';
import { countItems, type CountedRun } from '../run/update-item-counts.js';
import { addRun, emptyRollUp } from '../run/update-roll-up.js';
import { everyRunId } from './every-run-id.js';
import type { LedgerTransaction } from './ledger-transaction.js';
import { isNewer } from './stored-rows.js';
import { countedItems, isEnded } from './sums.js';

/**
 * A run's summary as its events give it. What has no events (a tombstone) or was written by a later
 * version stays as it is.
 */
async function rebuiltSummary(
  transaction: LedgerTransaction,
  runId: string,
): Promise<RunSummary | undefined> {
  const { rows, checklistId } = transaction;
  const stored = await rows.summary(runId);
  if (stored !== undefined && stored.checklistId !== checklistId) return undefined;
  if (stored !== undefined && isNewer(stored)) return stored;
  const run = await transaction.load(runId);
  if (run === undefined) {
    // Neither readable nor to be made anew: it would be met again at every read.
    if (stored === undefined && (await transaction.events(runId)).length === 0)
      rows.rows.delete('runs', runId);
    return stored;
  }
  await transaction.revisions.awaitFor(run);
  const summary = summarizeRun(run);
  rows.rows.put('runs', summary);
  return summary;
}

/** One transaction, so that no tick falls between two slices. A roll-up of a later version stays. */
export async function rebuildRows(transaction: LedgerTransaction): Promise<void> {
  const { rows, revisions, checklistId } = transaction;
  let rollUp = emptyRollUp(checklistId);
  const counted: CountedRun[] = [];
  for (const runId of await everyRunId(rows)) {
    const summary = await rebuiltSummary(transaction, runId);
    if (!isEnded(summary)) continue;
    rollUp = addRun(rollUp, summary);
    counted.push({ summary, revisionItems: await countedItems(revisions, summary) });
  }
  for (const gap of gapsToJudge(rollUp)) {
    rollUp = withBridged(rollUp, gap.later, await transaction.judge(gap));
  }
  const stored = await rows.rollUp(checklistId);
  if (stored !== undefined && isNewer(stored)) return;
  rows.rows.put('checklists', rollUp);
  rows.rows.put('itemCounts', countItems(counted), checklistId);
}
