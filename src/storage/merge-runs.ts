/** Takes events from elsewhere: the union by id, whatever comes twice, late or out of order. */
import { mergeEvents } from '../run/merge-events.js';
import { isTombstone } from '../run/outcome.js';
import type { RunEvent, RunEventDraft } from '../run/run-event.js';
import type { Run } from '../run/run.js';
import { validateRunEvent } from '../run/validate-run-event.js';
import type { LedgerTransaction } from './ledger-transaction.js';
import { readRevision } from './stored-rows.js';

/** What a run needs now that events of two devices came together. */
export type Settle = (run: Run) => readonly RunEventDraft[];

function byRun(events: readonly unknown[], checklistId: string): Map<string, RunEvent[]> {
  const runs = new Map<string, RunEvent[]>();
  for (const value of events) {
    const event = validateRunEvent(value);
    if (event?.checklistId !== checklistId) continue;
    const run = runs.get(event.runId) ?? [];
    run.push(event);
    runs.set(event.runId, run);
  }
  return runs;
}

async function mergeRun(
  transaction: LedgerTransaction,
  runId: string,
  events: readonly RunEvent[],
  settle: Settle,
): Promise<Run | undefined> {
  const summary = await transaction.rows.summary(runId);
  const stored = await transaction.events(runId);
  // A tombstone absorbs everything.
  const incoming =
    isTombstone(stored) && stored.length > 0
      ? events.filter((event) => isTombstone([event]))
      : events;
  const merged = mergeEvents(stored, incoming);
  if (merged === stored) return undefined;
  if (merged.some((event) => event.checklistId !== transaction.checklistId)) return undefined;
  const held = new Set(stored);
  const added = merged.filter((event) => !held.has(event));
  const next = await transaction.fold(merged);
  const settled = transaction.stamp(settle(next), next, 0);
  const run = await transaction.apply(next, settled);
  await transaction.write(summary, run, [...added, ...settled]);
  return run;
}

/** Returns the runs that changed. What is no event or no revision is left out. */
export async function mergeRuns(
  transaction: LedgerTransaction,
  events: readonly unknown[],
  revisions: readonly unknown[],
  settle: Settle,
): Promise<readonly Run[]> {
  for (const value of revisions) {
    const revision = readRevision(value);
    if (revision !== undefined) await transaction.putRevision(revision);
  }
  const changed: Run[] = [];
  for (const [runId, incoming] of byRun(events, transaction.checklistId)) {
    const run = await mergeRun(transaction, runId, incoming, settle);
    if (run !== undefined) changed.push(run);
  }
  await transaction.finish();
  return changed;
}
