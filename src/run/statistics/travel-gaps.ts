/**
 * Which gaps between completed days travel grace could hold, and the record of those it does
 * (`RollUp.bridged`). The store judges a gap, because that takes the runs on both sides of it.
 */
import type { DayCounts, RollUp } from '../roll-up.js';
import { countOn, neighbouringDay } from './day-counts.js';

/** Two completed days with none between. Judge the last run of one against the first of the other. */
export interface DayGap {
  readonly earlier: number;
  readonly later: number;
}

/**
 * No wider gap can hold, so none is read: readings one day apart are less than 48 hours apart, zones
 * differ by up to 26 hours and day starts by less than 24, together not quite 98 hours.
 */
const WIDEST_GAP = 5;

/** The gap before a completed day, if it is one to judge: neighbouring dates need no grace. */
function gapBefore(days: DayCounts, later: number): DayGap | undefined {
  if (countOn(days, later) === 0) return undefined;
  const earlier = neighbouringDay(days, later, -1, WIDEST_GAP);
  return earlier === undefined || later - earlier === 1 ? undefined : { earlier, later };
}

/**
 * The gaps to judge again once a day has gained or lost a completed run: those on both sides of it,
 * or the one that closed over it when its last run went. Call it with the roll-up after the change.
 */
export function gapsToRecheck({ days }: RollUp, day: number): readonly DayGap[] {
  const next = neighbouringDay(days, day, 1, WIDEST_GAP);
  return [gapBefore(days, day), next === undefined ? undefined : gapBefore(days, next)].filter(
    (gap) => gap !== undefined,
  );
}

/** Every gap to judge, in order: what a rebuild asks. Linear in the days from first to last. */
export function gapsToJudge({ days }: RollUp): readonly DayGap[] {
  const gaps: DayGap[] = [];
  let earlier: number | undefined;
  days.counts.forEach((count, index) => {
    if (count === 0) return;
    const later = days.firstDay + index;
    const width = earlier === undefined ? 0 : later - earlier;
    if (earlier !== undefined && width > 1 && width <= WIDEST_GAP) gaps.push({ earlier, later });
    earlier = later;
  });
  return gaps;
}

/** Records whether the gap before a completed day (`DayGap.later`) holds. */
export function withBridged(rollUp: RollUp, day: number, holds: boolean): RollUp {
  if (rollUp.bridged.includes(day) === holds) return rollUp;
  const others = rollUp.bridged.filter((bridged) => bridged !== day);
  const bridged = holds ? [...others, day].sort((a, b) => a - b) : others;
  return { ...rollUp, bridged };
}

/** Drops bridges that no longer span a gap: without it the row would differ from a rebuilt one. */
export function standingBridges(days: DayCounts, bridged: readonly number[]): readonly number[] {
  const standing = bridged.filter((day) => gapBefore(days, day) !== undefined);
  return standing.length === bridged.length ? bridged : standing;
}
