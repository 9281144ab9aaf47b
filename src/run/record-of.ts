import type { ItemRecord, Run } from './run.js';

/** What the run knows of an item; `undefined` for one that neither revision nor events name. */
export function recordOf(run: Run, itemId: string): ItemRecord | undefined {
  const index = run.itemIndex.get(itemId);
  return index === undefined ? undefined : run.items[index];
}
