/** Walks over all ended runs: done once for a list whose streak is by run, then kept in its sums. */
import type { RunOutcome } from '../run/run.js';
import { runStreak } from '../run/statistics/run-streak.js';
import type { EndedCursor } from './checklist-store.js';
import type { LedgerTransaction } from './ledger-transaction.js';
import { readEnded } from './read-rows.js';
import { isCurrent } from './stored-rows.js';

const PAGE = 200;

export async function countInARow(transaction: LedgerTransaction): Promise<void> {
  const { rows, checklistId } = transaction;
  const rollUp = await rows.rollUp(checklistId);
  if (rollUp === undefined || !isCurrent(rollUp)) return;
  const outcomes: RunOutcome[] = [];
  let after: EndedCursor | undefined;
  do {
    const { value } = await readEnded(transaction, { limit: PAGE, after });
    outcomes.push(...value.runs.map((run) => run.outcome));
    after = value.next;
  } while (after);
  const { current } = runStreak(outcomes);
  const { longest: before } = runStreak(outcomes.slice(current));
  rows.rows.put('checklists', { ...rollUp, inARow: { current, before } });
}
