/** The panel's subtitle: "21 runs since March". */
import type { RunStatistics } from '../../run/statistics/run-statistics.js';
import { noonOfDay } from '../../i18n/calendar.js';
import type { Localizer } from '../../i18n/localizer.js';
import { statsText } from '../../i18n/text/stats-text.js';

/** Every ended run counts, resets too. Empty before the first; the month is that of the first completed run. */
export function runsSince(statistics: RunStatistics, localizer: Localizer, now: number): string {
  const { completed, partial, resets, since } = statistics;
  const count = completed + partial + resets;
  if (count === 0) return '';
  if (since === undefined) return localizer.t(statsText.runs, { count });
  return localizer.t(statsText.runsSince, { count, month: localizer.month(noonOfDay(since), now) });
}
