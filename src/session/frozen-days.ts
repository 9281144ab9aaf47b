/** The days on which no run of a list is expected. */
import type { FrozenDays } from '../run/statistics/statistics-rows.js';
import type { ChecklistStore } from '../storage/checklist-store.js';
import { frozenName, readFrozen } from '../storage/stored-rows.js';

export const readFrozenDays = async (
  store: ChecklistStore,
  checklistId: string,
): Promise<FrozenDays> => readFrozen(await store.readSetting(frozenName(checklistId)));

/** The same days twice, from here or from a file, are kept once. */
export const freezeDays = (
  store: ChecklistStore,
  checklistId: string,
  days: FrozenDays,
): Promise<void> =>
  store.changeSetting(frozenName(checklistId), (old) => {
    const all = [...readFrozen(old), ...days];
    return [...new Map(all.map((each) => [each.join(), each])).values()];
  });
