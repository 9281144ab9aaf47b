/** The times of a run's steps beside what they usually take, and what they add up to. */
import type { ItemState } from '../../checklist/checklist.js';
import type { RecordItem } from '../../run/records/run-record.js';
import type { UsualSplit } from '../../run/splits-past.js';

export type UsualTimes = ReadonlyMap<string, UsualSplit>;

export interface StepTime {
  readonly title: string;
  readonly state: ItemState;
  /** Milliseconds; only of a step that was done, and where somebody can know. */
  readonly ms?: number;
  readonly usual?: UsualSplit;
  /** The next step of a run that goes on. */
  readonly running: boolean;
}

/** The steps that were handled, and the next one of a run that goes on. */
export function stepTimes(
  items: readonly RecordItem[],
  times: UsualTimes,
  live: boolean,
): readonly StepTime[] {
  const next = live ? items.find(({ state }) => state === 'open') : undefined;
  return items
    .filter((item) => item.state !== 'open' || item === next)
    .map((item) => {
      const { id, title, state, ms } = item;
      const usual = times.get(id);
      return {
        title,
        state,
        ...(state === 'done' && ms !== undefined && { ms }),
        ...(usual && { usual }),
        running: item === next,
      };
    });
}

export interface Pace {
  /** Milliseconds ahead of the median after each step in list order, from the start to the last handled. */
  readonly mine: readonly number[];
  /** The same of the best times of all steps together. */
  readonly best: readonly number[];
}

/** Steps that were not done, or not measured, are even: skipping makes nobody faster. */
export function paceThrough(items: readonly RecordItem[], times: UsualTimes): Pace {
  let ahead = 0;
  let most = 0;
  const mine = [0];
  const best = [0];
  let handled = 0;
  for (const { id, state, ms } of items) {
    const usual = times.get(id);
    if (usual && state === 'done' && ms !== undefined) ahead += usual.median - ms;
    if (usual) most += usual.median - usual.best;
    mine.push(ahead);
    best.push(most);
    if (state !== 'open') handled = best.length - 1;
  }
  return { mine: mine.slice(0, handled + 1), best };
}
