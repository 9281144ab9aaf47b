/**
 * How long each step took: the active time since the step handled before it. What nobody can believe
 * is marked, so that it never becomes anybody's median: steps set many at once, and bursts.
 */
import { Activity } from './activity.js';
import { timeBetween } from './durations.js';
import { endOf, undoneIn } from './effective.js';
import { itemsOf } from './item-records.js';
import { runFacts } from './run-facts.js';
import type { Run } from './run.js';

export interface Split {
  /** Active milliseconds; a step that was handled twice has both. */
  readonly ms: number;
  /** No time that somebody took: one of a burst, set in bulk, or measured by a clock set back. */
  readonly rushed: boolean;
}

/** Three ticks in a row this close are catching up on paper, not work. */
const BURST_MS = 1_000;
const BURST_STEPS = 3;

interface Mark {
  readonly items: readonly string[];
  readonly ms: number;
  rushed: boolean;
}

/** What set items, in order, with the time before it. The tick that began the run measures nothing. */
function marksOf(run: Run): readonly Mark[] {
  const undone = undoneIn(run);
  const { begin } = runFacts(run.events, undone);
  const end = endOf(run);
  const activity = new Activity(undone);
  const marks: Mark[] = [];
  let last = begin;
  let ms = 0;
  let suspect = false;
  for (const event of run.events.slice(begin ? run.events.indexOf(begin) : Infinity)) {
    if (last !== undefined && event !== begin) {
      const passed = timeBetween(last, event);
      if (activity.active) ms += passed.ms;
      suspect ||= passed.suspect;
    }
    if (event === end) break;
    activity.hear(event);
    last = event;
    if ((event.kind !== 'item' && event.kind !== 'sensed') || undone.has(event.id)) continue;
    const items = itemsOf(event);
    const rushed = event === begin || suspect || items.length > 1 || event.source === 'bulk';
    marks.push({ items, ms, rushed });
    ms = 0;
    suspect = false;
  }
  return marks;
}

/** Returns how many were. */
function markBursts(marks: readonly Mark[]): number {
  let from = 0;
  let hurried = 0;
  marks.forEach((_, index) => {
    if ((marks[index + 1]?.ms ?? Infinity) < BURST_MS) return;
    const burst = marks.slice(from, index + 1);
    from = index + 1;
    if (burst.length < BURST_STEPS) return;
    hurried += burst.length;
    for (const mark of burst) mark.rushed = true;
  });
  return hurried;
}

/** How often a step was set in a burst. */
export const burstSteps = (run: Run): number => markBursts(marksOf(run));

/** The splits of a run by item id. */
export function splitsOf(run: Run): ReadonlyMap<string, Split> {
  const marks = marksOf(run);
  markBursts(marks);
  const splits = new Map<string, Split>();
  for (const { items, ms, rushed } of marks) {
    for (const id of items) {
      const before = splits.get(id);
      splits.set(id, {
        ms: (before?.ms ?? 0) + ms / items.length,
        rushed: rushed || before?.rushed === true,
      });
    }
  }
  return splits;
}
