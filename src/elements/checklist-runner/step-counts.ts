/** Counts of a part of the list, by state. */
import type { ChecklistItem } from '../../checklist/checklist.js';
import type { RunCounts } from '../../run/run.js';
import type { SessionSnapshot } from '../../session/session-snapshot.js';

export type StepCounts = Omit<RunCounts, 'requiredOpen'>;

/** Counts of these counted steps; a remark among them would be counted as well. */
export function countSteps(
  leaves: readonly ChecklistItem[],
  record: SessionSnapshot['record'],
): StepCounts {
  const by = { open: 0, done: 0, skipped: 0, 'not-applicable': 0, deferred: 0 };
  for (const leaf of leaves) by[record(leaf).state] += 1;
  const { 'not-applicable': notApplicable, ...counts } = by;
  return { total: leaves.length, notApplicable, ...counts };
}

/** State of a step that is derived from its parts: `mixed` when begun but not wholly done. */
export function derivedState(counts: StepCounts): 'open' | 'mixed' | 'done' {
  if (counts.open === counts.total) return 'open';
  return counts.done === counts.total ? 'done' : 'mixed';
}
