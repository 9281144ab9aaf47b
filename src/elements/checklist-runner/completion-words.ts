/** What is said of a run that ended. */
import type { Localizer } from '../../i18n/localizer.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import type { Run, RunCounts } from '../../run/run.js';
import { asideWords } from './state-words.js';

type EndedRun = Pick<Run, 'outcome' | 'suspect' | 'endedAt'>;

/** "All 17 done", "Complete, except 1 deferred", "Complete", or "14 of 17 done" for a partial run. */
export function completionTitle(run: EndedRun, counts: RunCounts, localizer: Localizer): string {
  if (run.outcome !== 'completed') {
    return localizer.t(runnerText.partial, { done: counts.done, total: counts.total });
  }
  if (counts.done === counts.total) return localizer.t(runnerText.allDone, { count: counts.total });
  if (counts.deferred > 0) {
    return localizer.t(runnerText.completeExceptDeferred, { count: counts.deferred });
  }
  return localizer.t(runnerText.complete);
}

export interface CompletionTime {
  /** Active milliseconds of the run. */
  readonly activeMs: number;
  /** Wall milliseconds. */
  readonly now: number;
  /** No times at all. */
  readonly hidden: boolean;
}

/**
 * "16 done, 1 skipped, in 1 h 48 min, finished at 14:46". No duration where the clock ran backwards
 * during the run: it would be a guess.
 */
export function completionDetail(
  run: EndedRun,
  counts: RunCounts,
  { activeMs, now, hidden }: CompletionTime,
  localizer: Localizer,
): string {
  const words: string[] = [];
  const whole = counts.done === counts.total;
  if (run.outcome !== 'completed') words.push(localizer.t(runnerText.endedPartial));
  else if (!whole) words.push(localizer.t(runnerText.done, { count: counts.done }));
  // The title has named what is deferred in a complete run.
  const deferred = run.outcome === 'completed' ? 0 : counts.deferred;
  words.push(...asideWords({ ...counts, deferred }, localizer));
  if (counts.open > 0) words.push(localizer.t(runnerText.open, { count: counts.open }));
  if (!run.suspect && !hidden) {
    const duration = localizer.duration(activeMs);
    words.push(words.length === 0 ? duration : localizer.t(runnerText.inTime, { duration }));
  }
  if (run.endedAt !== undefined) words.push(endWords(run.endedAt, now, localizer));
  return words.join(', ');
}

function endWords(endedAt: number, now: number, localizer: Localizer): string {
  const day = localizer.day(endedAt, now);
  if (day === localizer.day(now, now)) {
    return localizer.t(runnerText.finishedAt, { time: localizer.timeOfDay(endedAt) });
  }
  return localizer.t(runnerText.finishedOn, { day });
}
