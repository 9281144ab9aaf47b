/** What is said of a run that ended. */
import type { Localizer } from '../../i18n/localizer.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import type { Run, RunCounts } from '../../run/run.js';
import type { RunnerView } from './runner-view.js';
import { asideWords } from './state-words.js';

/** "All 17 done", "Complete, except 1 deferred", "Complete", or "14 of 17 done" for a partial run. */
export function completionTitle(
  { outcome }: Pick<Run, 'outcome'>,
  { done, total, deferred }: RunCounts,
  localizer: Localizer,
): string {
  if (outcome !== 'completed') return localizer.t(runnerText.partial, { done, total });
  if (done === total) return localizer.t(runnerText.allDone, { count: total });
  if (deferred === 0) return localizer.t(runnerText.complete);
  return localizer.t(runnerText.completeExceptDeferred, { count: deferred });
}

/**
 * "16 done, 1 skipped, in 1 h 48 min, finished at 14:46". No duration where the clock ran backwards
 * during the run: it would be a guess.
 */
export function completionDetail(
  { outcome, suspect, endedAt }: Run,
  { snapshot, localizer, activeMs, now, hideTimer }: RunnerView,
): string {
  const { counts } = snapshot;
  const complete = outcome === 'completed';
  const words: string[] = [];
  if (!complete) words.push(localizer.t(runnerText.endedPartial));
  else if (counts.done < counts.total) {
    words.push(localizer.t(runnerText.done, { count: counts.done }));
  }
  // The title has named what is deferred in a complete run.
  words.push(...asideWords(complete ? { ...counts, deferred: 0 } : counts, localizer));
  if (counts.open > 0) words.push(localizer.t(runnerText.open, { count: counts.open }));
  if (!suspect && !hideTimer) {
    const duration = localizer.duration(activeMs);
    words.push(words.length === 0 ? duration : localizer.t(runnerText.inTime, { duration }));
  }
  if (endedAt !== undefined) {
    const day = localizer.day(endedAt, now);
    const time = localizer.timeOfDay(endedAt);
    const today = day === localizer.day(now, now);
    words.push(
      today
        ? localizer.t(runnerText.finishedAt, { time })
        : localizer.t(runnerText.finishedOn, { day }),
    );
  }
  return words.join(', ');
}
