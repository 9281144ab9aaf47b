/** What `<checklist-stats>` says. */
import { texts } from '../text.js';

export const statsText = texts('stats', {
  heading: 'Your Stats',
  runsSince: {
    one: '{count} run since {month}',
    other: '{count} runs since {month}',
  },
  runs: { one: '{count} run', other: '{count} runs' },

  completed: 'Completed',
  lastDone: 'Last Done',
  lastTime: 'Last Time',
  /** Spoken for "Last Time", which alone could be a date. */
  lastDuration: 'Last duration',
  fastestRun: 'Fastest Run',
  streak: 'Streak',
  mostSkipped: 'Most Skipped Step',
  resets: 'Resets',
  longestStreak: 'Longest Streak',
  none: '—',

  best: 'best {count}',
  week: { one: 'week', other: 'weeks' },
  month: { one: 'month', other: 'months' },
  run: { one: 'run', other: 'runs' },
  frozen: 'frozen until {day}',
  bulk: 'in bulk',
  burst: 'in a burst',
  suspect: 'clock set back',
  inARowDay: {
    one: '{count} day in a row',
    other: '{count} days in a row',
  },
  inARowWeek: {
    one: '{count} week in a row',
    other: '{count} weeks in a row',
  },
  inARowMonth: {
    one: '{count} month in a row',
    other: '{count} months in a row',
  },
  inARowRun: {
    one: '{count} run in a row',
    other: '{count} runs in a row',
  },
  dueDay: 'complete a run today to keep it',
  dueWeek: 'complete a run this week to keep it',
  dueMonth: 'complete a run this month to keep it',
  streakDue: '{streak}: {due}',
  withPauses: '{duration} with pauses',
  lead: '{duration} faster than the next',
  previousVersion: 'previous version',
  skippedIn: {
    one: 'skipped in {skips} of {count} run',
    other: 'skipped in {skips} of {count} runs',
  },

  completionRate: 'Completion rate · items checked per run',
  rateInWords: {
    one: '{done} of {applicable} items over {count} run',
    other: '{done} of {applicable} items over {count} runs',
  },
  firstRun: 'Your first run fills in here. Everything stays in this browser.',
  now: 'Now',
  itemsOf: '{done} of {applicable}',
  chartSummary: {
    one: 'Items checked per run, one run: {latest}.',
    other: 'Items checked per run, last {count} runs: lowest {lowest}, latest {latest}.',
  },
  chartSummaryNow: {
    one: 'Items checked per run, one run: {latest}; this run so far {now}.',
    other:
      'Items checked per run, last {count} runs: lowest {lowest}, latest {latest}; this run so far {now}.',
  },
  chartSummaryFirst: 'Items checked in this run so far: {now}.',
  barTitle: '{when}: {items}, {outcome}',

  legendAll: 'All {count}',
  legendFull: 'All items',
  legendPartial: 'Not all items',
  legendReset: 'Reset',
  legendNow: 'This run',

  showTable: 'Show as table',
  columnRun: 'Run',
  columnItems: 'Items checked',
  columnOutcome: 'Outcome',
  outcomeCompleted: 'completed',
  outcomePartial: 'partial',
  outcomeReset: 'reset',
  outcomeNow: 'in progress',
});
