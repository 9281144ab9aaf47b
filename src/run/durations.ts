import { Activity } from './activity.js';
import type { RunEvent } from './run-event.js';

/** Milliseconds between two moments of a run, and whether a clock was set back in between. */
export interface Durations {
  readonly activeMs: number;
  readonly elapsedMs: number;
  readonly suspect: boolean;
}

// A wall clock is corrected by a second or two now and then; that is no clock set back.
const TOLERANCE_MS = 2_000;

const pageOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('.')));

/**
 * Time from one event to the next. Within one page life the monotonic clock knows better than a
 * wall clock that was set back, and the wall clock better than a monotonic one that stood still
 * while the machine slept: the greater is right. Between pages there is only the wall clock.
 */
export function timeBetween(from: RunEvent, to: RunEvent): { ms: number; suspect: boolean } {
  const wall = to.at - from.at;
  if (pageOf(from.id) !== pageOf(to.id)) return { ms: Math.max(0, wall), suspect: wall < 0 };
  const mono = to.mono - from.mono;
  const suspect = wall < mono - TOLERANCE_MS || Math.max(wall, mono) < 0;
  return { ms: Math.max(0, wall, mono), suspect };
}

/** Adds the time up to `to`, the next event after `from`. */
export function lengthen(
  durations: Durations,
  from: RunEvent,
  to: RunEvent,
  active: boolean,
): Durations {
  const { ms, suspect } = timeBetween(from, to);
  return {
    activeMs: durations.activeMs + (active ? ms : 0),
    elapsedMs: durations.elapsedMs + ms,
    suspect: durations.suspect || suspect,
  };
}

/**
 * Walks the events, which are in (clock, id) order, from `begin` to `end`, or to the last one
 * without an `end`. Zero if the run never began, or ended before it did.
 */
export function durationsOf(
  events: readonly RunEvent[],
  undone: ReadonlySet<string>,
  begin: RunEvent | undefined,
  end: RunEvent | undefined,
): Durations {
  let durations: Durations = { activeMs: 0, elapsedMs: 0, suspect: false };
  if (begin === undefined) return durations;
  const activity = new Activity(undone);
  let last: RunEvent | undefined;
  for (const event of events) {
    if (last !== undefined) durations = lengthen(durations, last, event, activity.active);
    if (last !== undefined || event === begin) last = event;
    if (event === end) break;
    activity.hear(event);
  }
  return durations;
}
