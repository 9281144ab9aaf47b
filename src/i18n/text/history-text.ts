/** What `<checklist-history>` says beside the words that it shares with the runner. */
import { texts } from '../text.js';

export const historyText = texts('history', {
  heading: 'Past runs',
  completedRuns: '{count} completed',
  none: 'No run has ended yet.',
  noneFound: 'No run fits.',
  clearFilter: 'Show all',

  // Filter.
  show: 'Show',
  all: 'All',
  completed: 'Completed',
  partial: 'Partial',
  reset: 'Reset',
  find: 'Find by name or day',

  // Rows.
  compareRun: 'Compare {run}',
  monthMedian: '{completed}, median {duration}',
  fastest: 'Fastest',
  newer: 'Newer runs',
  older: 'Older runs',
  selected: { one: '{count} run selected', other: '{count} runs selected' },
  clear: 'Clear',
  compare: 'Compare',

  // One run.
  allRuns: 'All runs',
  endedOn: '{outcome} on {when}',
  duration: 'Duration',
  pausedFor: 'Paused',
  done: 'Done',
  toMedian: 'To median',
  doneOf: '{done} / {total}',
  wording: 'Shown as it was worded that day.',
  reworded: {
    one: 'One step reads differently today.',
    other: '{count} steps read differently today.',
  },
  more: { one: 'Show one more step', other: 'Show {count} more steps' },
  bulk: 'Steps were marked many at once.',
  suspect: 'A clock was set back: its times are not to be trusted.',
  stateOpen: 'Open',
  checkPassed: 'Check passed',
  checkFailed: 'Check failed',
  remove: 'Delete run',
  print: 'Print',

  // The times of a run.
  times: 'Time of each step',
  against: {
    zero: 'No other run to compare with yet',
    one: 'against one other run',
    other: 'against {count} other runs',
  },
  thisRun: 'This run',
  median: 'Median',
  range: 'Best to slowest',
  best: 'Best',
  running: 'Running',
  rangeWords: 'median {median}, slowest {slowest}',
  even: 'On time',
  plotted: 'of the median run, the dashed line; faster is higher',
  plotWords:
    'Time ahead of the median run after each step: {ahead} after step {step}. The best times of all steps together: {best}.',

  // Two runs.
  compared: 'Two runs compared',
  differencesOnly: 'Differences only',
  step: 'Step',
  alike: {
    one: 'One step went the same way, within a minute.',
    other: '{count} steps went the same way, within a minute of each other.',
  },
  quicker: '{run} was {duration} faster.',
  missing: 'Not in this run',

  // Taking away and bringing back.
  export: 'Export',
  exportAll: 'Export everything',
  takenIn: {
    zero: 'Everything in this file is here already, or was deleted here.',
    one: 'One run was taken in.',
    other: '{count} runs were taken in.',
  },
  notTakenIn: 'The file could not be stored. Nothing in it was taken in.',
  copyLink: 'Copy link',
  linkCopied: 'Link copied. It carries the steps and reasons, not the notes.',
  tooLong: 'This run is too long for a link. Export it as JSON and take the file in there.',
  linkOffers: 'This link brings a run along: {run}, {done} of {total} done.',
  takeOver: 'Take it over',
  ignore: 'Leave it',
  copySeal: 'Copy seal',
  sealCopied: 'Seal copied. Keep it elsewhere: it will show whether this run was changed.',
  noSeal: 'No seal: browsers compute one only on pages served over https.',
  notCopied: 'This page may not write to the clipboard. Select the text and copy it: {text}',
});
