/** The rows that are derived from events, and whether a rebuild gives the same. */
import { expect } from '@open-wc/testing';
import type { RollUp } from '../../src/run/roll-up.js';
import { emptyRollUp } from '../../src/run/update-roll-up.js';
import type { GlassStore } from './glass-store.js';
import { LIST } from './hand.js';

export interface Derived {
  readonly runs: Record<string, unknown>;
  readonly sums: Omit<RollUp, 'clock'>;
  readonly counts: unknown;
}

/**
 * Without the clock of the sums: it never goes down, so a rebuilt one may be lower. No row of sums
 * means that no run has ended yet, and says the same as an empty one.
 */
export function derived(store: GlassStore): Derived {
  const [stored] = Object.values(store.rows('checklists')) as RollUp[];
  const { clock: _clock, ...sums } = stored ?? emptyRollUp(LIST);
  return {
    runs: store.rows('runs'),
    sums,
    counts: Object.values(store.rows('itemCounts'))[0] ?? {},
  };
}

export async function staysLikeRebuilt(store: GlassStore): Promise<void> {
  const copy = store.copy();
  await copy.rebuild(LIST);
  const kept = derived(store);
  // Counted anew only where it is kept: after some changes it waits for the next reader.
  if (kept.sums.inARow) await copy.readStatistics(LIST, { requiredKey: '', limit: 1, byRun: true });
  expect(kept).to.deep.equal(derived(copy));
}

/** What two devices agree on: the streak by run is kept only where somebody asked for it. */
export function converged(store: GlassStore): Derived {
  const { sums, ...rest } = derived(store);
  const { inARow: _inARow, ...agreed } = sums;
  return { ...rest, sums: agreed };
}
