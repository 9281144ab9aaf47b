/** Which run a page is at. Pure. */
import { isFinished, startOf } from '../run/effective.js';
import type { Run } from '../run/run.js';
import { compareEvents, type RunEvent } from '../run/run-event.js';

/** Positive when `a` comes later; a missing event comes first. */
const later = (a: RunEvent | undefined, b: RunEvent | undefined): number =>
  a && b ? compareEvents(a, b) : Number(a !== undefined) - Number(b !== undefined);

/**
 * The run that this page chose, else the one that this device wrote to last, else the live one that
 * was started last: whoever works on a run stays on it, and somebody who comes new joins the newest.
 * A finished one is left when it is started again elsewhere. It may be one that was reset: then a
 * fresh list is shown, whatever was left half done before.
 */
export function latestRun(
  runs: readonly Run[],
  device: string,
  chosen: string | undefined,
): Run | undefined {
  const lastOf = (run: Run): RunEvent | undefined =>
    run.events.filter((event) => event.device === device).at(-1);
  const isLeft = (run: Run): boolean =>
    !run.live && runs.some((other) => other.live && later(startOf(other), run.events.at(-1)) > 0);
  const isChosen = (run: Run): boolean => run.runId === chosen && !isLeft(run);
  const counts = (run: Run): boolean =>
    run.live || isFinished(run) || (run.outcome === 'reset' && !isLeft(run));
  const order = (a: Run, b: Run): number =>
    Number(isChosen(a)) - Number(isChosen(b)) ||
    later(lastOf(a), lastOf(b)) ||
    Number(a.live) - Number(b.live) ||
    later(startOf(a), startOf(b));
  return runs.filter(counts).sort(order).at(-1);
}
