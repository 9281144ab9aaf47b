/** All numbers of the panel, from rows whose number does not grow with the runs. */
import { chart } from './statistics/chart.js';
import { civilDay } from './statistics/civil-day.js';
import { completionRate } from './statistics/completion-rate.js';
import { fastestRun } from './statistics/fastest-run.js';
import { lastRun } from './statistics/last-run.js';
import { mostSkippedItem } from './statistics/most-skipped-item.js';
import type { RunStatistics, StreakStatistics } from './statistics/run-statistics.js';
import type { StatisticsRows } from './statistics/statistics-rows.js';
import type { StreakPeriodRule } from './statistics/streak-periods.js';
import { streak } from './statistics/streak.js';
import { holdsByTravel, runEndOf } from './statistics/travel-grace.js';

export interface SummarizeOptions {
  /** Wall milliseconds since 1970 UTC. */
  readonly now: number;
  /** The viewer's offset from UTC in minutes, east positive. */
  readonly offset: number;
  /** The viewer's IANA zone. Without it, travel grace holds between runs but not up to today. */
  readonly tz?: string;
  /** Minutes after midnight at which the viewer's day begins. */
  readonly dayStart: number;
  /** Default: every day. */
  readonly streak?: StreakPeriodRule | 'run';
  /** The counted steps of the checklist as it stands, in list order. */
  readonly items: readonly { readonly id: string; readonly title: string }[];
}

/** The last completed day, if the gap from it to this moment holds by travel grace. */
function heldDay(
  last: StatisticsRows['lastCompleted'],
  today: number,
  { now, offset, tz }: SummarizeOptions,
): number | undefined {
  const end = runEndOf(last);
  if (end === undefined || tz === undefined) return undefined;
  const here = { completedAt: now, tz, offset, day: today };
  return holdsByTravel(end, here) ? end.day : undefined;
}

function streakOf(
  { rollUp, lastCompleted, frozen = [] }: StatisticsRows,
  today: number,
  options: SummarizeOptions,
): StreakStatistics {
  const { streak: rule } = options;
  if (rule !== 'run') {
    const held = heldDay(lastCompleted, today, options);
    const waiting = { every: 'day', days: [], ...rule, frozen } as const;
    const until = frozen.filter(([from, to]) => from <= today && today <= to).map(([, to]) => to);
    return {
      ...streak(rollUp, { rule: waiting, today, heldDay: held }),
      ...(until.length > 0 && { frozenUntil: Math.max(...until) }),
    };
  }
  const { current, before } = rollUp?.inARow ?? { current: 0, before: 0 };
  return { current, longest: Math.max(current, before), every: 'run', due: false };
}

/** The statistics of one checklist. Pure: the same rows and options give the same numbers. */
export function summarizeRuns(rows: StatisticsRows, options: SummarizeOptions): RunStatistics {
  const { rollUp, itemCounts, lastCompleted } = rows;
  const today = civilDay(options.now, options.offset, options.dayStart);
  const bars = chart(rows.recent);
  const rate = completionRate(bars);
  const fastest = fastestRun(rows);
  const mostSkipped = mostSkippedItem(itemCounts, options.items);
  const hasDays = rollUp !== undefined && rollUp.days.counts.length > 0;
  return {
    completed: rollUp?.completed ?? 0,
    partial: rollUp?.partial ?? 0,
    resets: rollUp?.reset ?? 0,
    ...(hasDays ? { since: rollUp.days.firstDay } : {}),
    ...lastRun(lastCompleted),
    ...(rate === undefined ? {} : { completionRate: rate }),
    chart: bars,
    ...(fastest === undefined ? {} : { fastestRun: fastest }),
    streak: streakOf(rows, today, options),
    ...(mostSkipped === undefined ? {} : { mostSkippedItem: mostSkipped }),
  };
}
