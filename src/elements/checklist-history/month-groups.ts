/** Past runs by month, with what can be said of a month that is whole on the page. */
import type { RunSummary } from '../../run/run-summary.js';
import { medianOf } from '../../run/statistics/median.js';

export interface MonthGroup {
  readonly runs: readonly RunSummary[];
  /** When one of them ended. */
  readonly at: number;
  readonly completed: number;
  /** Median active milliseconds of the completed runs; absent for a month that goes on elsewhere. */
  readonly median?: number;
}

const monthOf = (at: number): number => new Date(at).getFullYear() * 12 + new Date(at).getMonth();

export interface Cut {
  readonly newer: boolean;
  readonly older: boolean;
}

/** `runs` newest first; `cut` says on which side further runs follow that are not on the page. */
export function monthGroups(runs: readonly RunSummary[], cut: Cut): readonly MonthGroup[] {
  const groups: RunSummary[][] = [];
  let last: number | undefined;
  for (const run of runs) {
    const month = monthOf(run.endedAt ?? 0);
    if (month !== last) groups.push([]);
    last = month;
    groups.at(-1)?.push(run);
  }
  return groups.map((group, index) => {
    const times = group
      .filter(({ outcome, suspect }) => outcome === 'completed' && !suspect)
      .map(({ activeMs }) => activeMs)
      .sort((a, b) => a - b);
    const isCut = (index === 0 && cut.newer) || (index === groups.length - 1 && cut.older);
    return {
      runs: group,
      at: group[0]?.endedAt ?? 0,
      completed: group.filter(({ outcome }) => outcome === 'completed').length,
      ...(times.length > 0 && !isCut && { median: medianOf(times) }),
    };
  });
}
