/** Judges whether a gap between two completed days holds, by the runs on both sides of it. */
import type { RunSummary } from '../run/run-summary.js';
import { holdsByTravel, runEndOf } from '../run/statistics/travel-grace.js';
import type { DayGap } from '../run/statistics/travel-gaps.js';
import type { LedgerRows } from './ledger-rows.js';

const DAY_MS = 86_400_000;
/** A run's own day is at most this far from the day in UTC: offset and day start, a day each. */
const SLACK_MS = 2 * DAY_MS;
/** Most often the first row seen is the one. */
const PAGE = 4;

async function runOnDay(
  rows: LedgerRows,
  checklistId: string,
  day: number,
  side: 'first' | 'last',
): Promise<RunSummary | undefined> {
  const backwards = side === 'last';
  let from = day * DAY_MS - SLACK_MS;
  let to = (day + 1) * DAY_MS + SLACK_MS;
  for (let limit = PAGE; ; limit *= 4) {
    const range = { from: [checklistId, from], to: [checklistId, to, []] };
    const page = await rows.summaries('completed', { range, backwards, limit });
    const found = page.find((summary) => summary.day === day);
    const last = page.at(-1);
    if (found !== undefined || page.length < limit || last?.completedAt === undefined) return found;
    // Begins with the rows of the last instant again: several runs may have ended in it.
    if (backwards) to = last.completedAt;
    else from = last.completedAt;
  }
}

export async function judgeGap(
  rows: LedgerRows,
  checklistId: string,
  { earlier, later }: DayGap,
): Promise<boolean> {
  const before = runEndOf(await runOnDay(rows, checklistId, earlier, 'last'));
  const after = runEndOf(await runOnDay(rows, checklistId, later, 'first'));
  return before !== undefined && after !== undefined && holdsByTravel(before, after);
}
