import type { ItemState } from '../checklist/checklist.js';
import type { ItemRecord, Run, RunCounts } from './run.js';

/**
 * The records that count: those of the known revision's items. Without the revision every item met
 * counts, because leaving them all out would show an empty run.
 */
export const countedRecords = (run: Run): readonly ItemRecord[] =>
  run.known === undefined ? run.items : run.items.slice(0, run.known.items.length);

/** Whether the record at this place of `run.items` belongs to a required item; unknown ones do. */
export const isRequiredAt = (run: Run, index: number): boolean =>
  run.known === undefined || (run.known.items[index]?.required ?? false);

/** Counts the run's items by state. */
export function countItems(run: Run): RunCounts {
  const counts: Record<ItemState, number> = {
    open: 0,
    done: 0,
    skipped: 0,
    'not-applicable': 0,
    deferred: 0,
  };
  let requiredOpen = 0;
  const records = countedRecords(run);
  records.forEach(({ state }, index) => {
    counts[state] += 1;
    if (state === 'open' && isRequiredAt(run, index)) requiredOpen += 1;
  });
  return {
    total: records.length,
    open: counts.open,
    requiredOpen,
    done: counts.done,
    skipped: counts.skipped,
    notApplicable: counts['not-applicable'],
    deferred: counts.deferred,
  };
}
