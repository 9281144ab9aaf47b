/** What `<checklist-runner>` says. */
import { texts } from '../text.js';

/** Descriptors by what they are for. Times and titles come in as values, already in words. */
export const runnerText = texts('runner', {
  // Header.
  untitled: 'Checklist',
  items: { one: '{count} item', other: '{count} items' },
  published: 'Published {when}',
  changed: 'Changed {when}',

  // Progress.
  progress: 'Progress',
  progressValue: {
    one: '{done} of {count} item',
    other: '{done} of {count} items',
  },
  ofTotal: '/ {total}',
  done: '{count} done',
  skipped: '{count} skipped',
  notApplicable: '{count} not applicable',
  deferred: '{count} deferred',
  open: '{count} open',
  timeLeft: 'about {duration} left',
  usuallyTakes: 'Usually takes {duration}',
  timer: 'Time so far',

  // Rows. What a button does or a state is, and to which step or why: "Skip: Pin the version".
  named: '{what}: {title}',
  stateSkipped: 'Skipped',
  stateNotApplicable: 'Not applicable',
  stateDeferred: 'Deferred',
  optional: 'Optional',
  expected: 'Expected:',
  partsDone: '{done} of {total}',
  skip: 'Skip',
  note: 'Note',
  copyCommand: 'Copy command',
  commandCopied: 'Copied',
  showAll: 'Show all',
  showLess: 'Show less',
  reason: 'Reason',
  remarkNote: 'Note',
  remarkTip: 'Tip',
  remarkCaution: 'Caution',
  remarkWarning: 'Warning',
  remarkChecklist: 'Checklist',

  // Steps that the page can check.
  checkNow: 'Check now',
  askAgain: 'Ask again',
  overrideStep: 'Override…',
  override: 'Override',
  overrideWhy: 'Why is it done all the same?',
  failed: 'Failed',
  overridden: 'Overridden',
  sensedBy: 'Sensed by {check}',
  sensedFailed: 'Failed, says {check}',
  sensedOverridden: 'By hand, {check} said no',
  checkWaiting: 'Waiting for {check}',
  checkMissing: 'This page has no check called “{check}”: check it by hand.',
  checkFailed: '{check} gave no answer: check it by hand, or ask again.',

  // The panel under a row.
  whatHappened: 'What happened with this step',
  choiceSkip: 'Skip',
  choiceNotApplicable: 'Not applicable',
  choiceLater: 'Later',
  reasonOptional: 'optional',
  reasonNeeded: 'needed for this step',
  reasonPlaceholder: 'Why can it wait?',
  reasonsBefore: 'Reasons you gave before',
  keep: 'Keep',
  skipStep: 'Skip step',
  markNotApplicable: 'Mark not applicable',
  deferStep: 'Defer step',
  undoSkip: 'Undo skip',
  cancel: 'Cancel',
  noteOnStep: 'Note on this step',
  noteSaved: 'Saved',
  noteDone: 'Done',
  noteRemove: 'Remove',
  enterKeeps: 'keep',
  escapeCloses: 'close',

  // Footer.
  finish: 'Finish run',
  reset: 'Reset',
  saved: 'Saved in this browser',
  saving: 'Saving…',
  notSaved: 'Not saved',
  deleteHistory: 'Delete history',
  keyMove: 'move',
  keyCheck: 'check',
  keySkip: 'skip',
  keyNote: 'note',
  keySpace: 'Space',
  keyEnter: 'Enter',
  keyEscape: 'Esc',

  // Finishing with open steps.
  stepsOpen: {
    one: '{count} step is still open',
    other: '{count} steps are still open',
  },
  partialMeans:
    'A run that ends now counts as partial: it stays in your history, and your streak waits.',
  show: 'Show',
  andMore: 'and {count} more',
  keepGoing: 'Keep going',
  finishPartial: 'Finish as partial',
  finishDeferring: {
    one: 'Defer it and finish',
    other: 'Defer all {count} and finish',
  },

  // After the end.
  allDone: {
    one: 'Done',
    other: 'All {count} done',
  },
  complete: 'Complete',
  completeExceptDeferred: 'Complete, except {count} deferred',
  partial: '{done} of {total} done',
  endedPartial: 'Ended as partial',
  inTime: 'in {duration}',
  finishedAt: 'finished at {time}',
  finishedOn: 'finished on {day}',
  fastest: 'New fastest run',
  fastestBy: 'New fastest run, by {duration}',
  inARow: '{count} in a row',
  startAgain: 'Start again',
  copySummary: 'Copy summary',
  summaryCopied: 'Copied',
  summary: 'Summary of this run',
  summaryByHand: 'This page may not write to the clipboard. Select the text and copy it.',
  checkDeferred: {
    one: 'Check the deferred step',
    other: 'Check the deferred steps',
  },
  dismiss: 'Dismiss',

  // The undo bar.
  undo: 'Undo',
  runReset: 'Run reset.',
  runDeleted: 'Run deleted.',
  historyDeleted: 'History deleted.',
  startedAgain: 'Started again.',
  steps: { one: '{count} step', other: '{count} steps' },
  runs: { one: '{count} run', other: '{count} runs' },
  stepsAndTime: '{steps} and {duration}',
  keptUntilAgain: '{what} are kept until you start again.',
  keptUnfinished: 'The run before stays in your history, unfinished.',
  goneUnlessUndone: '{what} can still be brought back.',

  // A file of several lists.
  choices: 'This file holds several checklists',
  allAsOne: 'All as one list',
  chooseAgain: 'Choose another checklist',

  // States of the whole.
  warnings: { one: 'Read with {count} warning', other: 'Read with {count} warnings' },
  loading: 'Loading the checklist…',
  problem: 'This checklist can’t be shown',
  atLine: 'Line {line}, column {column}.',
  retry: 'Try again',
  emptyTitle: 'Nothing to check yet',
  emptyText: 'This checklist has no items.',
  storageBlocked: 'Progress won’t be kept',
  storageBlockedText:
    'This browser blocks storage for this page. Keep going, then copy your result before closing the tab.',
  storageFailed: 'The last change isn’t saved yet',
  storageFailedText:
    'It is kept on this page and saved with your next step. To be safe, copy your result before closing the tab.',
  otherRun: 'Another run of this list is unfinished',
  otherRunText: 'It is kept as it is. What you do here belongs to this run.',
});
