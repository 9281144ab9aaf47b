/** Item states and counts in words. */
import type { Localizer } from '../../i18n/localizer.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import type { SetAside } from './runner-view.js';
import type { StepCounts } from './step-counts.js';

const STATE_TEXT = {
  skipped: runnerText.stateSkipped,
  'not-applicable': runnerText.stateNotApplicable,
  deferred: runnerText.stateDeferred,
} as const;

export const isSetAside = (state: string): state is SetAside => Object.hasOwn(STATE_TEXT, state);

export const stateWord = (state: SetAside, localizer: Localizer): string =>
  localizer.t(STATE_TEXT[state]);

/** The state and why, or of which step: "Skipped: internal only". */
export function stateSentence(
  state: SetAside,
  title: string | undefined,
  localizer: Localizer,
): string {
  const what = stateWord(state, localizer);
  return title ? localizer.t(runnerText.named, { what, title }) : what;
}

/** What was set aside: `['1 skipped', '2 deferred']`. */
export const asideWords = (counts: StepCounts, localizer: Localizer): string[] =>
  (['skipped', 'notApplicable', 'deferred'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => localizer.t(runnerText[state], { count: counts[state] }));

/** All of it: `['7 of 17 done', '1 skipped', '9 open']`. */
export function countWords(counts: StepCounts, localizer: Localizer): string[] {
  const { done, total, open } = counts;
  const words = [
    localizer.t(runnerText.partial, { done, total }),
    ...asideWords(counts, localizer),
  ];
  return open > 0 ? [...words, localizer.t(runnerText.open, { count: open })] : words;
}
