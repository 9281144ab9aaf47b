import { countItems, countedRecords, isRequiredAt } from './count-items.js';
import { endOf, isFinished, isUnended, startOf } from './effective.js';
import { isTombstone } from './outcome.js';
import type { FinishEvent, ResetEvent } from './run-event.js';
import { FOLD_VERSION, type RunSummary } from './run-summary.js';
import type { Run, RunCounts } from './run.js';
import { burstSteps } from './splits.js';
import { civilDay } from './statistics/civil-day.js';

/**
 * Milliseconds of a run that may be the fastest: really done, one step after the other, nothing required
 * skipped, nothing put off, and clocks to be trusted. Without the revision nobody knows what it would be
 * compared with.
 */
function fastMs(run: Run, counts: RunCounts, burst: boolean): Pick<RunSummary, 'fastMs'> {
  const eligible =
    run.outcome === 'completed' &&
    run.known !== undefined &&
    counts.done > 0 &&
    counts.deferred === 0 &&
    !run.bulk &&
    !burst &&
    !run.suspect &&
    !countedRecords(run).some(
      ({ state }, index) => state === 'skipped' && isRequiredAt(run, index),
    );
  return eligible ? { fastMs: run.activeMs } : {};
}

/** When it ended. The day is that of whoever finished it, and is never worked out anew. */
function endFields(run: Run, end: FinishEvent | ResetEvent | undefined): Partial<RunSummary> {
  const { outcome } = run;
  if (end === undefined || !['completed', 'partial', 'reset'].includes(outcome)) return {};
  if (outcome !== 'completed' || end.kind !== 'finish') return { endedAt: end.at };
  const day = civilDay(end.at, end.offset, end.dayStart);
  return { endedAt: end.at, completedAt: end.at, day };
}

/** What was ticked by the dozen was caught up on, whatever the clock says. */
function isBurst(run: Run, { done }: RunCounts): boolean {
  if (!isFinished(run)) return false;
  const steps = burstSteps(run);
  return steps > 0 && steps * 2 >= done;
}

/** Which items count against whom; kept, so that "minus old" needs no events. */
function itemLists(run: Run): Partial<RunSummary> {
  if (!isFinished(run) && run.outcome !== 'reset') return {};
  const idsIn = (...states: readonly string[]): readonly string[] =>
    countedRecords(run)
      .filter((record) => states.includes(record.state))
      .map((record) => record.id);
  return {
    skippedItems: run.outcome === 'partial' ? idsIn('skipped', 'open') : idsIn('skipped'),
    deferredItems: idsIn('deferred'),
    notApplicableItems: idsIn('not-applicable'),
  };
}

/** The summary row of a run: everything that lists and statistics need without its events. */
export function summarizeRun(run: Run): RunSummary {
  const counts = countItems(run);
  const burst = isBurst(run, counts);
  const start = startOf(run);
  const first = start ?? run.events[0];
  const end = endOf(run);
  const place = end ?? start;
  return {
    runId: run.runId,
    checklistId: run.checklistId,
    fold: FOLD_VERSION,
    name: run.name,
    revision: run.revision,
    requiredKey: run.known?.requiredKey ?? '',
    outcome: run.outcome,
    // A run whose every event was undone can still be done again: it is not over. Nor is an erased
    // one before its events are gone.
    ...(isUnended(run) || (run.outcome === 'erased' && !isTombstone(run.events))
      ? { activeSince: first?.at ?? 0 }
      : {}),
    ...endFields(run, end),
    ...fastMs(run, counts, burst),
    ...(burst ? { burst } : {}),
    ...(run.startedAt === undefined ? {} : { startedAt: run.startedAt }),
    startClock: first?.clock ?? 0,
    startId: first?.id ?? '',
    tz: place?.tz ?? 'UTC',
    offset: (place ?? first)?.offset ?? 0,
    activeMs: run.activeMs,
    elapsedMs: run.elapsedMs,
    suspect: run.suspect,
    bulk: run.bulk,
    total: counts.total,
    applicable: counts.total - counts.notApplicable,
    done: counts.done,
    skipped: counts.skipped,
    notApplicable: counts.notApplicable,
    deferred: counts.deferred,
    open: counts.open,
    clock: run.clock,
    events: run.events.length,
    ...itemLists(run),
  };
}
