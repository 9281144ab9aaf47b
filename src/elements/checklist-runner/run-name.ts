import type { Localizer } from '../../i18n/localizer.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import type { Run } from '../../run/run.js';

/** Its name, else when it began. */
export function runName(
  {
    name,
    startedAt = NaN,
  }: { readonly name: string; readonly startedAt?: Run['startedAt'] | undefined },
  localizer: Localizer,
): string {
  const [day, time] = [localizer.day(startedAt), localizer.timeOfDay(startedAt)];
  return name || localizer.t(runnerText.runOf, { day, time });
}
