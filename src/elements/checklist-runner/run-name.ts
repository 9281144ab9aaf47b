import type { Localizer } from '../../i18n/localizer.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import type { Run } from '../../run/run.js';

/** Its name, else when it began, once it has. */
export function runName(
  { name, startedAt }: { readonly name: string; readonly startedAt?: Run['startedAt'] | undefined },
  localizer: Localizer,
): string {
  if (name) return name;
  if (startedAt === undefined) return localizer.t(runnerText.newRun);
  const [day, time] = [localizer.day(startedAt), localizer.timeOfDay(startedAt)];
  return localizer.t(runnerText.runOf, { day, time });
}
