/** Runs in words. */
import type { ItemState } from '../../checklist/checklist.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { Text } from '../../i18n/text.js';
import { historyText } from '../../i18n/text/history-text.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { statsText } from '../../i18n/text/stats-text.js';
import type { RecordWords } from '../../run/records/record-markdown.js';
import type { RunOutcome } from '../../run/run.js';
import type { RunSummary } from '../../run/run-summary.js';

const OUTCOMES: Partial<Readonly<Record<RunOutcome, Text>>> = historyText;

const STATES: Readonly<Record<ItemState, Text>> = {
  open: historyText.stateOpen,
  done: historyText.done,
  skipped: runnerText.stateSkipped,
  'not-applicable': runnerText.stateNotApplicable,
  deferred: runnerText.stateDeferred,
};

export const outcomeWord = (outcome: RunOutcome, localizer: Localizer): string => {
  const text = OUTCOMES[outcome];
  return text ? localizer.t(text) : outcome;
};

export const stateWord = (state: ItemState, localizer: Localizer): string =>
  localizer.t(STATES[state]);

/** `17 Nov, 16:05`. */
export const dayAndTime = (at: number, now: number, localizer: Localizer): string =>
  `${localizer.day(at, now)}, ${localizer.timeOfDay(at)}`;

/** What a run is called: its name, else when it ended. */
export const runTitle = (
  { name, endedAt = 0 }: Pick<RunSummary, 'name' | 'endedAt'>,
  now: number,
  localizer: Localizer,
): string => name || dayAndTime(endedAt, now, localizer);

/** What else there is to say: `['17 Nov, 16:05', '1 skipped']`. */
export function runDetails(run: RunSummary, now: number, localizer: Localizer): string[] {
  const counts = (['skipped', 'notApplicable', 'deferred', 'open'] as const)
    .filter((state) => run[state] > 0)
    .map((state) => localizer.t(runnerText[state], { count: run[state] }));
  if (run.suspect) counts.push(localizer.t(statsText.suspect));
  return run.name ? [dayAndTime(run.endedAt ?? 0, now, localizer), ...counts] : counts;
}

/** `2026-11-17`, on the calendar that the row shows. */
function isoDay(at: number): string {
  const date = new Date(at);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** All that a row says, to find it by; its month and its day with the year, too. */
export function rowWords(now: number, localizer: Localizer): (run: RunSummary) => string {
  // Asked of ten thousand runs: each month is put into words once.
  const months = new Map<string, string>();
  return (run) => {
    const { endedAt = 0 } = run;
    const day = isoDay(endedAt);
    const key = day.slice(0, -3);
    const month = months.get(key) ?? localizer.month(endedAt, NaN);
    months.set(key, month);
    const said = [runTitle(run, now, localizer), outcomeWord(run.outcome, localizer)];
    return [...said, ...runDetails(run, now, localizer), month, day]
      .join(' ')
      .toLocaleLowerCase(localizer.lang);
  };
}

export const sensedWord = (passed: boolean, localizer: Localizer): string =>
  localizer.t(passed ? historyText.checkPassed : historyText.checkFailed);

export const recordWords = (localizer: Localizer): RecordWords => ({
  state: (state) => stateWord(state, localizer),
  sensed: (passed) => sensedWord(passed, localizer),
  outcome: (outcome) => outcomeWord(outcome, localizer),
  instant: (iso) => localizer.dateTime(Date.parse(iso)),
  duration: (ms) => localizer.duration(ms),
});
