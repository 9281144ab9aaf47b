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
  active: 'In progress',
  paused: 'Paused',
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
  bulk: 'Some steps were marked many at once.',
  suspect: 'A clock was set back during this run: its times are not to be trusted.',
  stateDone: 'Done',
  stateOpen: 'Open',
  remove: 'Delete run',
  removed: 'Run deleted.',
  print: 'Print',

  // Two runs.
  compared: 'Two runs compared',
  differencesOnly: 'Differences only',
  step: 'Step',
  alike: {
    one: 'One more step went the same way, within a minute.',
    other: '{count} more steps went the same way, within a minute of each other.',
  },
  allAlike: 'Every step went the same way, within a minute of each other.',
  quicker: '{run} was {duration} faster.',
  missing: 'Not in this run',

  // Taking away and bringing back.
  export: 'Export',
  exportAll: 'Export everything',
  asJson: 'JSON',
  asMarkdown: 'Markdown',
  asCsv: 'CSV',
  takeIn: 'Take in a file…',
  takenIn: {
    zero: 'Everything in this file was here already.',
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
  sealCopied: 'Seal copied. Keep it elsewhere: later it shows whether this run was changed.',
  noSeal: 'No seal: browsers compute one only on pages served over https.',
  notCopied: 'This page may not write to the clipboard. Select the text and copy it: {text}',
});
