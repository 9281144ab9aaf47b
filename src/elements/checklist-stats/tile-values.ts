/** What each tile says, from the numbers. */
import type { RunStatistics, StreakStatistics } from '../../run/statistics/run-statistics.js';
import { noonOfDay } from '../../i18n/calendar.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { Text } from '../../i18n/text.js';
import { statsText } from '../../i18n/text/stats-text.js';
import type { TileName } from './stats-tiles.js';

/** Tiles with a value; `completion-rate` is the chart. */
export type ValueTile = Exclude<TileName, 'completion-rate'>;

export interface TileValue {
  readonly value: string;
  /** Small, behind the value. */
  readonly detail?: string;
  /** The exact value, as a tooltip. */
  readonly title?: string;
  /** For `<time datetime>`. */
  readonly datetime?: string;
  /** There is something to celebrate: the tile takes its colour. */
  readonly lit?: true;
  /** The value is somebody's text, of whatever direction. */
  readonly userText?: true;
}

export interface TileContext {
  readonly localizer: Localizer;
  /** Wall milliseconds. */
  readonly now: number;
}

type TileReader = (statistics: RunStatistics, context: TileContext) => TileValue;

const READERS: Readonly<Record<ValueTile, TileReader>> = {
  completed: ({ completed }, { localizer }) => ({
    value: localizer.number(completed),
    ...(completed > 0 && { lit: true }),
  }),
  streak: ({ streak }, { localizer, now }) => ({
    value: localizer.number(streak.current),
    ...details(
      streak.every !== 'day' && localizer.t(statsText[streak.every], { count: streak.current }),
      streak.longest > 0 && localizer.t(statsText.best, { count: streak.longest }),
      streak.frozenUntil !== undefined &&
        localizer.t(statsText.frozen, {
          day: localizer.day(noonOfDay(streak.frozenUntil), now),
        }),
    ),
    ...(streak.current > 0 && { title: streakTitle(streak, localizer), lit: true }),
  }),
  'longest-streak': ({ streak }, { localizer }) => ({
    value: localizer.number(streak.longest),
    ...(streak.longest > 0 && { title: inARow(streak.longest, streak, localizer) }),
  }),
  'last-time': ({ lastTime, lastElapsed, lastDoubts = [] }, { localizer }) => {
    if (lastTime === undefined) return none(localizer);
    const elapsed = localizer.duration(lastElapsed ?? lastTime);
    return {
      value: localizer.compact(lastTime),
      datetime: localizer.isoDuration(lastTime),
      ...details(...lastDoubts.map((doubt) => localizer.t(statsText[doubt]))),
      ...(elapsed !== localizer.duration(lastTime) && {
        title: localizer.t(statsText.withPauses, { duration: elapsed }),
      }),
    };
  },
  'fastest-run': ({ fastestRun }, { localizer }) => {
    if (fastestRun === undefined) return none(localizer);
    const { ms, lead = 0, previousVersion } = fastestRun;
    return {
      value: localizer.compact(ms),
      datetime: localizer.isoDuration(ms),
      ...(previousVersion && { detail: localizer.t(statsText.previousVersion) }),
      ...(lead > 0 && {
        title: localizer.t(statsText.lead, { duration: localizer.duration(lead) }),
      }),
    };
  },
  'last-done': ({ lastDone }, { localizer, now }) => {
    if (lastDone === undefined) return none(localizer);
    return {
      value: localizer.relativeDay(lastDone, now),
      datetime: new Date(lastDone).toISOString(),
      title: localizer.dateTime(lastDone),
    };
  },
  resets: ({ resets }, { localizer }) => ({ value: localizer.number(resets) }),
  'most-skipped': ({ mostSkippedItem }, { localizer }) => {
    if (mostSkippedItem === undefined) return none(localizer);
    const { title, skips, exposures } = mostSkippedItem;
    return {
      value: title,
      userText: true,
      detail: localizer.t(statsText.skippedIn, { skips, count: exposures }),
    };
  },
};

/** What a tile says; without runs every tile has something to say as well: 0, or a dash. */
export const tileValue = (
  name: ValueTile,
  statistics: RunStatistics,
  context: TileContext,
): TileValue => READERS[name](statistics, context);

function details(...words: readonly (string | false)[]): Pick<TileValue, 'detail'> {
  const detail = words.filter(Boolean).join(', ');
  return detail === '' ? {} : { detail };
}

const none = (localizer: Localizer): TileValue => ({ value: localizer.t(statsText.none) });

const IN_A_ROW: Readonly<Record<StreakStatistics['every'], Text>> = {
  day: statsText.inARowDay,
  week: statsText.inARowWeek,
  month: statsText.inARowMonth,
  run: statsText.inARowRun,
};

const DUE: Readonly<Record<StreakStatistics['every'], Text | undefined>> = {
  day: statsText.dueDay,
  week: statsText.dueWeek,
  month: statsText.dueMonth,
  run: undefined,
};

const inARow = (count: number, { every }: StreakStatistics, localizer: Localizer): string =>
  localizer.t(IN_A_ROW[every], { count });

function streakTitle(streak: StreakStatistics, localizer: Localizer): string {
  const title = inARow(streak.current, streak, localizer);
  const due = streak.due ? DUE[streak.every] : undefined;
  if (due === undefined) return title;
  return localizer.t(statsText.streakDue, { streak: title, due: localizer.t(due) });
}
