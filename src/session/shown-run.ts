/** Which run a page shows. Pure. */
import { startOf } from '../run/effective.js';
import type { Run } from '../run/run.js';
import { compareEvents, type RunEvent } from '../run/run-event.js';

/** A finished run stays in view, sealed, until "Start again"; a reset one does not. */
const staysInView = ({ live, outcome }: Run): boolean =>
  live || outcome === 'completed' || outcome === 'partial';

/** Positive when `a` comes later; a missing event comes first. */
const later = (a: RunEvent | undefined, b: RunEvent | undefined): number =>
  a && b ? compareEvents(a, b) : Number(a !== undefined) - Number(b !== undefined);

/**
 * The run that this page chose, else the one that this device wrote to last, else the live one that
 * was started last: whoever works on a run stays on it, and somebody who comes new joins the newest.
 * A finished one is left when it is started again elsewhere.
 */
export function shownRun(
  runs: readonly Run[],
  device: string,
  chosen: string | undefined,
): Run | undefined {
  const lastOf = (run: Run): RunEvent | undefined =>
    run.events.filter((event) => event.device === device).at(-1);
  const isChosen = (run: Run): boolean =>
    run.runId === chosen &&
    (run.live || !runs.some((other) => other.live && later(startOf(other), run.events.at(-1)) > 0));
  const order = (a: Run, b: Run): number =>
    Number(isChosen(a)) - Number(isChosen(b)) ||
    later(lastOf(a), lastOf(b)) ||
    Number(a.live) - Number(b.live) ||
    later(startOf(a), startOf(b));
  return runs.filter(staysInView).sort(order).at(-1);
}
