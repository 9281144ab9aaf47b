/**
 * Skips and exposures of each item over completed and partial runs. A reset run counts nowhere here:
 * every early reset would make the last steps the most skipped ones.
 */
import type { ItemCounts } from './roll-up.js';
import type { RunSummary } from './run-summary.js';

type Tally = Map<string, readonly [skips: number, exposures: number]>;

/** A run, and the ids of the counted items of the revision that it was made with. */
export interface CountedRun {
  readonly summary: RunSummary;
  readonly revisionItems: readonly string[];
}

function count(tally: Tally, { summary, revisionItems }: CountedRun, by: 1 | -1): void {
  if (summary.outcome !== 'completed' && summary.outcome !== 'partial') return;
  const skipped = new Set(summary.skippedItems);
  const notApplicable = new Set(summary.notApplicableItems);
  // A skipped item was faced, even where the revision that names it has not arrived yet.
  for (const id of new Set([...revisionItems, ...skipped])) {
    if (notApplicable.has(id)) continue;
    const [skips, exposures] = tally.get(id) ?? [0, 0];
    const entry = [
      Math.max(0, skips + (skipped.has(id) ? by : 0)),
      Math.max(0, exposures + by),
    ] as const;
    if (entry[0] === 0 && entry[1] === 0) tally.delete(id);
    else tally.set(id, entry);
  }
}

/**
 * Ids are any strings. A map takes "__proto__" as a key, and `fromEntries` defines it as a property of
 * the plain row, which structured cloning keeps; an assignment would set the prototype and lose it.
 */
function change(counts: ItemCounts, run: CountedRun, by: 1 | -1): ItemCounts {
  const tally: Tally = new Map(Object.entries(counts));
  count(tally, run, by);
  return Object.fromEntries(tally);
}

/** Plus new. `revisionItems` are the ids of the run's counted items. */
export const addItemCounts = (
  counts: ItemCounts,
  summary: RunSummary,
  revisionItems: readonly string[],
): ItemCounts => change(counts, { summary, revisionItems }, 1);

/** Minus old: with the summary and the items that were added. */
export const removeItemCounts = (
  counts: ItemCounts,
  summary: RunSummary,
  revisionItems: readonly string[],
): ItemCounts => change(counts, { summary, revisionItems }, -1);

/** The row counted from nothing: as adding one by one, without copying the row for each run. */
export function countItems(runs: Iterable<CountedRun>): ItemCounts {
  const tally: Tally = new Map();
  for (const run of runs) count(tally, run, 1);
  return Object.fromEntries(tally);
}
