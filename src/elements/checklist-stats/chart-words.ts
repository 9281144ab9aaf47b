/** The chart in words: its sentence, its labels, its legend and its table. */
import type { Localizer } from '../../i18n/localizer.js';
import type { Text } from '../../i18n/text.js';
import { statsText } from '../../i18n/text/stats-text.js';
import type { ChartKind, ChartRun } from './chart-runs.js';

export interface ChartRow {
  readonly when: string;
  /** Wall milliseconds; absent for the run in progress. */
  readonly at?: number;
  readonly items: string;
  readonly outcome: string;
}

export interface LegendEntry {
  readonly kind: ChartKind;
  readonly label: string;
}

export interface ChartWords {
  /** One sentence for who does not see the chart. */
  readonly summary: string;
  readonly first: string;
  readonly last: string;
  readonly legend: readonly LegendEntry[];
  /** In the order of the bars. */
  readonly rows: readonly ChartRow[];
}

const OUTCOMES: Readonly<Record<ChartRun['outcome'], Text>> = {
  completed: statsText.outcomeCompleted,
  partial: statsText.outcomePartial,
  reset: statsText.outcomeReset,
  now: statsText.outcomeNow,
};

/** `now` is wall milliseconds, and decides whether a date needs its year. */
export function chartWords(
  runs: readonly ChartRun[],
  localizer: Localizer,
  now: number,
): ChartWords {
  const rows = runs.map((run): ChartRow => {
    const { endedAt } = run;
    const words = [OUTCOMES[run.outcome], ...(run.doubts ?? []).map((doubt) => statsText[doubt])];
    const outcome = words.map((word) => localizer.t(word)).join(', ');
    const items = itemsOf(run, localizer);
    if (endedAt === undefined) return { when: localizer.t(statsText.now), items, outcome };
    return { when: localizer.day(endedAt, now), at: endedAt, items, outcome };
  });
  return {
    summary: summary(runs, localizer),
    first: rows[0]?.when ?? '',
    last: rows.at(-1)?.when ?? '',
    legend: legend(runs, localizer),
    rows,
  };
}

const itemsOf = ({ done, applicable }: ChartRun, localizer: Localizer): string =>
  localizer.t(statsText.itemsOf, { done, applicable });

function summary(runs: readonly ChartRun[], localizer: Localizer): string {
  const ended = runs.filter((run) => run.kind !== 'now');
  const running = runs.find((run) => run.kind === 'now');
  const latest = ended.at(-1);
  const now = running === undefined ? '' : itemsOf(running, localizer);
  if (latest === undefined) {
    return running === undefined ? '' : localizer.t(statsText.chartSummaryFirst, { now });
  }
  return localizer.t(running ? statsText.chartSummaryNow : statsText.chartSummary, {
    count: ended.length,
    lowest: Math.min(...ended.map((run) => run.done)),
    latest: itemsOf(latest, localizer),
    now,
  });
}

/** Only what is drawn. The number stands beside "All" when it is the same for every full bar. */
function legend(runs: readonly ChartRun[], localizer: Localizer): readonly LegendEntry[] {
  const full = new Set(runs.filter((run) => run.kind === 'full').map((run) => run.applicable));
  const [count] = full;
  const labels: Readonly<Record<ChartKind, string>> = {
    full:
      full.size === 1 && count !== undefined
        ? localizer.t(statsText.legendAll, { count })
        : localizer.t(statsText.legendFull),
    partial: localizer.t(statsText.legendPartial),
    reset: localizer.t(statsText.legendReset),
    now: localizer.t(statsText.legendNow),
  };
  const kinds = ['full', 'partial', 'reset', 'now'] as const;
  return kinds
    .filter((kind) => runs.some((run) => run.kind === kind))
    .map((kind) => ({ kind, label: labels[kind] }));
}
