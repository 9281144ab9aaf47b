/** Counts of a part of the list, by state. */
import type { ChecklistItem, ItemState } from '../../checklist/checklist.js';
import type { SessionSnapshot } from '../../session/session-snapshot.js';

export interface StepCounts {
  readonly total: number;
  readonly open: number;
  readonly done: number;
  readonly skipped: number;
  readonly notApplicable: number;
  readonly deferred: number;
}

/** Counts of these counted steps; a remark among them would be counted as well. */
export function countSteps(
  leaves: readonly ChecklistItem[],
  snapshot: Pick<SessionSnapshot, 'record'>,
): StepCounts {
  const by: Record<ItemState, number> = {
    open: 0,
    done: 0,
    skipped: 0,
    'not-applicable': 0,
    deferred: 0,
  };
  for (const leaf of leaves) by[snapshot.record(leaf).state] += 1;
  return {
    total: leaves.length,
    open: by.open,
    done: by.done,
    skipped: by.skipped,
    notApplicable: by['not-applicable'],
    deferred: by.deferred,
  };
}

/** State of a step that is derived from its parts: `mixed` when begun but not wholly done. */
export function derivedState(counts: StepCounts): 'open' | 'mixed' | 'done' {
  if (counts.open === counts.total) return 'open';
  return counts.done === counts.total ? 'done' : 'mixed';
}
