/** Takes events from elsewhere: the union by id, whatever comes twice, late or out of order. */
import { mergeEvents } from '../run/merge-events.js';
import type { RunEvent } from '../run/run-event.js';
import type { Run } from '../run/run.js';
import { validateRunEvent } from '../run/validate-run-event.js';
import type { LedgerTransaction } from './ledger-transaction.js';
import { noteErased } from './purge-runs.js';
import { readRevision } from './stored-rows.js';

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
  incoming: readonly RunEvent[],
): Promise<Run | undefined> {
  const { summary, run } = await transaction.find(runId);
  // A tombstone absorbs what comes after the purge; and an id that another list uses is not ours.
  if (run === undefined && (await transaction.rows.rows.has('runs', runId))) {
    if (summary === undefined || summary.outcome === 'erased') return undefined;
  }
  const stored = await transaction.events(runId);
  const merged = mergeEvents(stored, incoming);
  if (merged === stored) return undefined;
  if (merged.some((event) => event.checklistId !== transaction.checklistId)) return undefined;
  const held = new Set(stored);
  const added = merged.filter((event) => !held.has(event));
  const next = await transaction.fold(merged);
  await transaction.write(summary, next, added);
  if (next.outcome === 'erased') await noteErased(transaction, [runId]);
  return next;
}

/** Returns the runs that changed. What is no event or no revision is left out. */
export async function mergeRuns(
  transaction: LedgerTransaction,
  events: readonly unknown[],
  revisions: readonly unknown[],
): Promise<readonly Run[]> {
  for (const value of revisions) {
    const revision = readRevision(value);
    if (revision !== undefined) await transaction.putRevision(revision);
  }
  const changed: Run[] = [];
  for (const [runId, incoming] of byRun(events, transaction.checklistId)) {
    const run = await mergeRun(transaction, runId, incoming);
    if (run !== undefined) changed.push(run);
  }
  await transaction.finish();
  return changed;
}
