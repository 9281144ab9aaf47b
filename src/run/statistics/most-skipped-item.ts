import type { ItemCounts } from '../roll-up.js';
import type { MostSkippedItem } from './run-statistics.js';

/**
 * The step skipped in most runs; on a tie the one skipped in the greater share of the runs in which it
 * applied, then the first in the list. Steps that left the list are passed over, and `undefined` is the
 * answer while nothing was skipped. `items` is the checklist as it stands, so a renamed step bears its
 * new title.
 */
export function mostSkippedItem(
  counts: ItemCounts,
  items: readonly { readonly id: string; readonly title: string }[],
): MostSkippedItem | undefined {
  let most: MostSkippedItem | undefined;
  for (const { id, title } of items) {
    // An id may be "constructor": only the row's own properties are counts.
    const [skips, exposures] = (Object.hasOwn(counts, id) && counts[id]) || [0, 0];
    if (skips === 0) continue;
    const isMore =
      most === undefined ||
      skips > most.skips ||
      // With equal skips, the greater rate is the one with fewer exposures.
      (skips === most.skips && exposures < most.exposures);
    if (isMore) most = { itemId: id, title, skips, exposures };
  }
  return most;
}
