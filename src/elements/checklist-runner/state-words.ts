/** Item states and counts in words. */
import type { ItemState } from '../../checklist/checklist.js';
import type { Localizer } from '../../i18n/localizer.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import type { StepCounts } from './step-counts.js';

const STATE_TEXT = {
  skipped: runnerText.stateSkipped,
  'not-applicable': runnerText.stateNotApplicable,
  deferred: runnerText.stateDeferred,
} as const;

/** States that are shown as a word beside the row; the box says the others. */
export type SetAside = keyof typeof STATE_TEXT;

export const isSetAside = (state: ItemState): state is SetAside => state in STATE_TEXT;

export const stateWord = (state: SetAside, localizer: Localizer): string =>
  localizer.t(STATE_TEXT[state]);

/** What a checkbox's description begins with: "Skipped: internal only". */
export function stateSentence(
  state: SetAside,
  reason: string | undefined,
  localizer: Localizer,
): string {
  const word = stateWord(state, localizer);
  if (reason === undefined || reason === '') return word;
  return localizer.t(runnerText.stateWithReason, { state: word, reason });
}

/** What was set aside: `['1 skipped', '2 deferred']`. */
export function asideWords(counts: StepCounts, localizer: Localizer): string[] {
  const words: string[] = [];
  if (counts.skipped > 0) words.push(localizer.t(runnerText.skipped, { count: counts.skipped }));
  if (counts.notApplicable > 0) {
    words.push(localizer.t(runnerText.notApplicable, { count: counts.notApplicable }));
  }
  if (counts.deferred > 0) words.push(localizer.t(runnerText.deferred, { count: counts.deferred }));
  return words;
}

/** Value text of the progress bar: "7 of 17 items, 1 skipped". A bare number says no unit. */
export function progressValueText(counts: StepCounts, localizer: Localizer): string {
  const done = localizer.number(counts.done);
  return [
    localizer.t(runnerText.progressValue, { done, count: counts.total }),
    ...asideWords(counts, localizer),
  ].join(', ');
}
