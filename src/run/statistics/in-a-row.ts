import type { InARow } from '../roll-up.js';
import type { RunSummary } from '../run-summary.js';

/** Positive when `a` ended after `b`: the order of the index of ended runs. */
const later = (a: RunSummary, b: RunSummary): number =>
  (a.endedAt ?? 0) - (b.endedAt ?? 0) ||
  (a.startedAt ?? 0) - (b.startedAt ?? 0) ||
  (a.runId < b.runId ? -1 : Number(a.runId > b.runId));

/**
 * The completed runs in a row once one summary gave way to another, where that can be told from the
 * run that ended `last` before; `undefined` where the runs have to be counted anew.
 */
export function inARowAfter(
  row: InARow,
  last: RunSummary | undefined,
  old: RunSummary | undefined,
  next: RunSummary,
): InARow | undefined {
  const { current, before } = row;
  const isOver = next.endedAt !== undefined;
  if (old?.endedAt !== undefined) {
    if (isOver && old.outcome === next.outcome && later(old, next) === 0) return row;
    const wasLast = !isOver && old.outcome === 'completed' && old.runId === last?.runId;
    return wasLast ? { current: current - 1, before } : undefined;
  }
  if (!isOver) return row;
  if (last !== undefined && later(next, last) < 0) return undefined;
  return next.outcome === 'completed'
    ? { current: current + 1, before }
    : { current: 0, before: Math.max(before, current) };
}
