/**
 * Every state that the elements can be in, each with the sentence that its story shows. A test holds
 * this list against the stories in both directions: a state without a story fails, and so does a
 * story that is not listed here.
 */

/** How a run of the runner can stand. */
export const RUN_STATES = {
  FirstRun: 'Nothing has happened yet: no run, nothing stored, Finish and Reset wait.',
  Running: 'Three of seven steps are checked; the next one is marked as current.',
  StartedByHand: 'A run was started without a tick, so its time counts from then.',
  Skipped:
    'A step was skipped at once, and its panel offers what kind of skip it is, and a reason.',
  SkippedWithReason: 'The reason was kept: it stays readable under the step.',
  ReasonDemanded: 'The list demands a reason, so nothing has happened yet and the panel waits.',
  NotApplicableAndDeferred:
    'One step does not apply, one is put off; each has its own sign and word.',
  NoteBeingWritten: 'The note of a step is open and has been saved.',
  NoteOnAStep: 'A note was left on a step and shows under it.',
  FinishWithOpenSteps: 'Finish was pressed too early: the footer names what is open and asks.',
  AwaitsFinish: 'With `completion="confirm"` a run waits for Finish, which has turned green.',
  Complete: 'The last step was checked by a person: seal, time, Start again.',
  CompleteExceptDeferred: 'Nothing but a deferred step was left at Finish: complete, except one.',
  Partial: 'Finished with open steps: a partial run, under a seal of its own.',
  Reopened: 'A step was unchecked after completion: the same run goes on.',
  Paused: 'The clock was stopped: it says since when it stands still, and offers to go on.',
  TwoNamedRuns:
    'Two runs of the list are open at once; each shows how far it is and when it was touched.',
  LeftHalfDone:
    'Found half done on return: when it was left, how far it was, and the way to its next step.',
  More: 'What is done seldom: a named run beside this one, and deleting.',
  RunDeleted: 'The run was deleted; the bar can still bring it back.',
  EverythingDeleted:
    'Every run and note of every list was deleted; the bar can still bring them back.',
  ExportDue: 'Twenty runs have ended without an export: a reminder that can be put away.',
  ResetAndUndo: 'A run was thrown away; the bar offers it back and no timer takes it away.',
  StartedAgainWhileOpen: 'A new run began while another was open, which stays unfinished.',
  HistoryDeleted: 'Every run was deleted; the bar can still bring them back.',
  SummaryByHand: 'The clipboard refused, so the summary stands there to be selected.',
} as const;

/** Where the runner's list can come from, and what can be wrong with it or with storage. */
export const SOURCE_STATES = {
  Loading: 'The address has not answered: after 150 ms a skeleton stands in.',
  LoadedLate: 'The address answered after half a second, and the list took the skeleton’s place.',
  NotFound: 'The address answers with an error.',
  BadJson: 'The JSON is broken beyond repair: line, column, and a way to try again.',
  NotAChecklist: 'The data is sound but holds no list of steps.',
  FallbackReadable: 'The list inside the element cannot be run, so it stays readable.',
  LastGoodListKept: 'A new list is broken: the problem shows above the list that was there.',
  EmptyList: 'A list without items is a state and not a mistake.',
  TicksInTheFile: 'The file names states: a new run starts from them.',
  MarkdownList: 'The list was written as Markdown inside the element.',
  RenderedList: 'The page’s own list was taken over, as wikis render it.',
  SeveralLists: 'The file holds two checklists, and the host picks none: the page asks.',
  PickedList: '`pick` names one of them.',
  ChosenList: 'Somebody chose one, and may choose again.',
  MappedKeys: 'The list has keys of its own, which `map` explains.',
  StorageBlocked: 'The browser refuses IndexedDB: the run goes on in memory, and the page says so.',
  StorageFailed: 'A write did not reach the disk: the tick stays, and the page says so.',
  StorageCleared: 'The browser has cleared what was kept, and the page says so.',
} as const;

/** What lists can hold, what pages can ask for, and where the panels stand. */
export const LIST_STATES = {
  Sections: 'Groups with counts of their own; a finished one has closed itself.',
  SubItemsAndRemarks: 'Steps with parts derive their state; remarks are not counted.',
  RichSteps: 'Expected answers, commands, links, badges, estimates, a long description.',
  ExpandedDescription: 'A long description was opened.',
  LongWords: 'Words, titles, addresses and commands that no layout was drawn for.',
  HugeTitle: 'A title of one megabyte is clipped, and the list goes on working.',
  PlainBar: 'Above forty steps a plain bar stands in for the segments.',
  TwoThousandItems:
    'Two thousand steps in eighty sections; those that are handled have closed themselves.',
  Compact: '`density="compact"` halves the room between rows.',
  ReadOnly: 'A run in progress that can be read and not changed.',
  WithoutTimer: '`hide-timer` leaves out clock and estimates.',
  OnPaper: 'As it is printed before a run: everything open, lines for name and date.',
  Light: '`theme="light"` insists, whatever the page looks like.',
  Dark: '`theme="dark"` insists, whatever the page looks like.',
  HostColours: 'A page set the accent, the green, the corners and a part.',
  RightToLeft: 'A list in Arabic on a page that runs from right to left.',
  German: 'A page in German that registered German words.',
  OwnWords: 'A page replaced two sentences through `strings`.',
  PanelsInside: 'Statistics and My Notes, shown by the runner itself.',
  PanelsAsChildren: 'The panels stand inside the element as children.',
  PanelsBeside: 'The panels stand elsewhere on the page and name the runner with `for`.',
  TwoOfOneList: 'Two runners of one list on a page share its run.',
  WithHistory: 'Eleven runs over a month and a run in progress, statistics beside it.',
} as const;

/** What earlier runs say of the present one. */
export const PAST_STATES = {
  TimeOfEachStep:
    'What each step took stands beside it, against the usual time; the header says the pace.',
  Ahead: 'A quick run: so many minutes ahead, and how long the rest will take.',
  ChangedSinceTheLastRun: 'The list was edited: marks on the rows, one line that sums them up.',
  MovedPage:
    'The list had another page before: what is kept under that name is offered, and was taken over.',
  ChangedUnderARun:
    'The list was edited while a run was open: its ticks stayed, its changes are marked.',
} as const;

/** What a step with `verify` says of its check. */
export const CHECK_STATES = {
  NotAsked: 'Nobody has asked yet: the button stands under the step.',
  Waiting: 'The check has been asked; the step can be ticked by hand meanwhile.',
  Passed: 'The check passed, and what it measured stands beside it.',
  Failed: 'It did not pass: ask again, or override it.',
  Overriding: 'Whoever ticks the step all the same says why.',
  Overridden: 'Ticked by hand, with the reason and what was measured; never in filled green.',
  NoSuchCheck: 'The page has no check of that name, and says so.',
  NoAnswer: 'The check broke: one sentence, and the step is ticked by hand.',
} as const;

export const STATS_STATES = {
  FirstRun: 'No run has ended: all eight tiles with zeros and dashes, and what will stand there.',
  FirstRunInProgress: 'The first run is under way: its bar alone, outlined.',
  OneRun: 'One completed run.',
  WithHistory: 'Completed, partial and reset runs over a month, a streak, a step often skipped.',
  NothingApplicable: 'Every step of the only run did not apply: a dash, because 0 of 0 is no rate.',
  TickedInABurst: 'Everything was ticked at once: the time is marked, here and in the table.',
  WeeklyStreak: 'The list counts its streak by the week.',
  FrozenStreak: 'Days off: no run is expected until they are over.',
  ShownAsTable: 'The chart’s numbers as a table.',
  ChosenTiles: '`tiles` names four of them, in its own order.',
  LongestStreak: '`longest-streak` is the one tile that has to be asked for.',
  UnknownTiles: 'No name in `tiles` is known: the default tiles show.',
  Alone: 'By `checklist-id`, on a page without the runner: the history is known, the list is not.',
  Compact: '`density="compact"`.',
  Dark: '`theme="dark"` insists.',
  German: 'In German, with German words registered.',
  StorageBlocked: 'The browser refuses IndexedDB: the numbers are those of this page.',
} as const;

export const NOTES_STATES = {
  Empty: 'Nothing written yet.',
  Saved: 'Something was typed and has saved itself.',
  Restored: 'What was written on an earlier visit.',
  NearTheLimit: 'Close to 64 kB: the field says how much room is left.',
  TooLong: 'Beyond 64 kB: the field says that it is not saved.',
  ReadOnly: 'Notes that can be read and not changed.',
  Alone: 'By `checklist-id`, on a page without the runner.',
  Compact: '`density="compact"`.',
  Dark: '`theme="dark"` insists.',
  RightToLeft: 'Notes in Arabic: the text runs from right to left.',
  German: 'In German, with German words registered.',
  StorageBlocked: 'The browser refuses IndexedDB: kept until the page closes.',
  StorageFailed: 'A write did not reach the disk: not saved.',
} as const;

export const HISTORY_STATES = {
  Empty: 'No run has ended.',
  WithHistory: 'Eleven runs over a month, newest first, the fastest marked.',
  Named: 'Runs that were given names, and two of them chosen.',
  OneOutcome: 'Only partial runs, as the filter asks.',
  NothingFound: 'No run fits what was typed: a way back stands beside it.',
  ManyRuns: 'Sixty runs: fifty stand in the page, the others a button away.',
  OneRun:
    'One run, read-only, with a reason, a check that failed, and the ways out of this browser.',
  Times: 'The time of each step of a run beside the median and the best of the others.',
  TimesInProgress: 'The same of the run in progress, as far as it has got.',
  Compared: 'Two runs step by step, what differs stands out.',
  Deleted: 'A run was deleted; the bar brings it back.',
  ReadOnly: 'Nothing can be deleted or taken in.',
  Alone: 'By `checklist-id`, on a page without the runner.',
  Compact: '`density="compact"`.',
  Dark: '`theme="dark"` insists.',
  RightToLeft: 'On a page that runs from right to left.',
  German: 'In German, with German words registered.',
} as const;
