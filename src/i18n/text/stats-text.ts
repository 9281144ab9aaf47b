/** What `<checklist-stats>` says. */
import { text } from '../text.js';

export const statsText = {
  heading: text('stats.heading', 'Your Stats'),
  runsSince: text('stats.runs-since', {
    one: '{count} run since {month}',
    other: '{count} runs since {month}',
  }),
  runs: text('stats.runs', { one: '{count} run', other: '{count} runs' }),

  completed: text('stats.completed', 'Completed'),
  lastDone: text('stats.last-done', 'Last Done'),
  lastTime: text('stats.last-time', 'Last Time'),
  /** Spoken for "Last Time", which alone could be a date. */
  lastDuration: text('stats.last-duration', 'Last duration'),
  fastestRun: text('stats.fastest-run', 'Fastest Run'),
  streak: text('stats.streak', 'Streak'),
  mostSkipped: text('stats.most-skipped', 'Most Skipped Step'),
  resets: text('stats.resets', 'Resets'),
  longestStreak: text('stats.longest-streak', 'Longest Streak'),
  none: text('stats.none', '—'),

  best: text('stats.best', 'best {count}'),
  inARowDay: text('stats.in-a-row-day', {
    one: '{count} day in a row',
    other: '{count} days in a row',
  }),
  inARowWeek: text('stats.in-a-row-week', {
    one: '{count} week in a row',
    other: '{count} weeks in a row',
  }),
  inARowMonth: text('stats.in-a-row-month', {
    one: '{count} month in a row',
    other: '{count} months in a row',
  }),
  inARowRun: text('stats.in-a-row-run', {
    one: '{count} run in a row',
    other: '{count} runs in a row',
  }),
  dueDay: text('stats.due-day', 'complete a run today to keep it'),
  dueWeek: text('stats.due-week', 'complete a run this week to keep it'),
  dueMonth: text('stats.due-month', 'complete a run this month to keep it'),
  streakDue: text('stats.streak-due', '{streak}: {due}'),
  withPauses: text('stats.with-pauses', '{duration} with pauses'),
  lead: text('stats.lead', '{duration} faster than the next'),
  previousVersion: text('stats.previous-version', 'previous version'),
  skippedIn: text('stats.skipped-in', {
    one: 'skipped in {skips} of {count} run',
    other: 'skipped in {skips} of {count} runs',
  }),

  completionRate: text('stats.completion-rate', 'Completion rate · items checked per run'),
  rateInWords: text('stats.rate-in-words', {
    one: '{done} of {applicable} items over {count} run',
    other: '{done} of {applicable} items over {count} runs',
  }),
  firstRun: text(
    'stats.first-run',
    'Your first run fills in here. Everything stays in this browser.',
  ),
  now: text('stats.now', 'Now'),
  itemsOf: text('stats.items-of', '{done} of {applicable}'),
  chartSummary: text('stats.chart-summary', {
    one: 'Items checked per run, one run: {latest}.',
    other: 'Items checked per run, last {count} runs: lowest {lowest}, latest {latest}.',
  }),
  chartSummaryNow: text('stats.chart-summary-now', {
    one: 'Items checked per run, one run: {latest}; this run so far {now}.',
    other:
      'Items checked per run, last {count} runs: lowest {lowest}, latest {latest}; this run so far {now}.',
  }),
  chartSummaryFirst: text('stats.chart-summary-first', 'Items checked in this run so far: {now}.'),
  barTitle: text('stats.bar-title', '{when}: {items}, {outcome}'),

  legendAll: text('stats.legend-all', 'All {count}'),
  legendFull: text('stats.legend-full', 'All items'),
  legendPartial: text('stats.legend-partial', 'Partial'),
  legendReset: text('stats.legend-reset', 'Reset'),
  legendNow: text('stats.legend-now', 'This run'),

  showTable: text('stats.show-table', 'Show as table'),
  columnRun: text('stats.column-run', 'Run'),
  columnItems: text('stats.column-items', 'Items checked'),
  columnOutcome: text('stats.column-outcome', 'Outcome'),
  outcomeCompleted: text('stats.outcome-completed', 'completed'),
  outcomePartial: text('stats.outcome-partial', 'partial'),
  outcomeReset: text('stats.outcome-reset', 'reset'),
  outcomeNow: text('stats.outcome-now', 'in progress'),
} as const;
