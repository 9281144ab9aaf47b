/** Which run a page shows. Pure. */
import type { Run } from '../run/run.js';
import type { RunEvent } from '../run/run-event.js';
import { compareEvents } from '../run/run-event.js';

function lastOf(run: Run, device: string): RunEvent | undefined {
  for (let index = run.events.length - 1; index >= 0; index -= 1) {
    if (run.events[index]?.device === device) return run.events[index];
  }
  return undefined;
}

const startOf = (run: Run): RunEvent | undefined =>
  run.events.find((event) => event.kind === 'start') ?? run.events[0];

/** Positive when `a` comes later; a missing event comes first. */
function later(a: RunEvent | undefined, b: RunEvent | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  return compareEvents(a, b);
}

/**
 * The live run that this device wrote to last, else the one that was started last: whoever works on
 * a run stays on it, and somebody who comes new joins the newest.
 */
export function liveRun(active: readonly Run[], device: string): Run | undefined {
  let best: Run | undefined;
  for (const run of active) {
    if (!run.live) continue;
    if (best === undefined) {
      best = run;
      continue;
    }
    const order =
      later(lastOf(run, device), lastOf(best, device)) || later(startOf(run), startOf(best));
    if (order > 0) best = run;
  }
  return best;
}

/** A finished run stays in view, sealed, until "Start again"; a reset one does not. */
export const staysInView = (run: Run | undefined): run is Run =>
  run?.outcome === 'completed' || run?.outcome === 'partial';
