/**
 * The roll-up changes by "minus old, plus new" and always equals one rebuilt from all summaries, but
 * for `clock`, which never goes down, and `bridged`, which the store judges anew (`gapsToRecheck`).
 */
import type { RollUp } from './roll-up.js';
import { FOLD_VERSION, type RunSummary } from './run-summary.js';
import { changeDay, noDays } from './statistics/day-counts.js';
import { standingBridges } from './statistics/travel-gaps.js';

/** The sums of a checklist without ended runs. */
export const emptyRollUp = (checklistId: string): RollUp => ({
  checklistId,
  fold: FOLD_VERSION,
  clock: 0,
  completed: 0,
  partial: 0,
  reset: 0,
  fast: {},
  days: noDays(),
  bridged: [],
});

/** A key that counts nothing goes, as it would be missing from a rebuilt row. */
function changeFast(fast: RollUp['fast'], key: string, change: 1 | -1): RollUp['fast'] {
  const before = (Object.hasOwn(fast, key) && fast[key]) || 0;
  const count = before + change;
  // A computed key defines a property of its own, even "__proto__", where an assignment would not.
  if (count > 0) return { ...fast, [key]: count };
  return Object.fromEntries(Object.entries(fast).filter(([other]) => other !== key));
}

function change(rollUp: RollUp, summary: RunSummary, by: 1 | -1): RollUp {
  const { outcome, clock, day, fastMs, requiredKey } = summary;
  if (outcome !== 'completed' && outcome !== 'partial' && outcome !== 'reset') return rollUp;
  const next = {
    ...rollUp,
    clock: Math.max(rollUp.clock, clock),
    [outcome]: Math.max(0, rollUp[outcome] + by),
  };
  if (outcome !== 'completed') return next;
  const days = day === undefined ? rollUp.days : changeDay(rollUp.days, day, by);
  const fast = fastMs === undefined ? rollUp.fast : changeFast(rollUp.fast, requiredKey, by);
  return { ...next, fast, days, bridged: standingBridges(days, rollUp.bridged) };
}

/** Plus new. Only completed, partial and reset runs count; any other changes nothing. */
export const addRun = (rollUp: RollUp, summary: RunSummary): RollUp => change(rollUp, summary, 1);

/** Minus old: the summary as it was when it was added. */
export const removeRun = (rollUp: RollUp, summary: RunSummary): RollUp =>
  change(rollUp, summary, -1);
