import type { RunSummary } from '../../../src/run/run-summary.js';

let made = 0;

/** A completed run of 17 steps on Monday 2 November 2026 (civil day 20759), 12:00 UTC. */
export function makeSummary(changes: Partial<RunSummary> = {}): RunSummary {
  const runId = changes.runId ?? `run-${++made}`;
  const endedAt = changes.endedAt ?? changes.completedAt ?? Date.parse('2026-11-02T12:00:00Z');
  const outcome = changes.outcome ?? 'completed';
  return {
    runId,
    checklistId: 'deploy',
    fold: 1,
    name: '',
    revision: 'r1',
    requiredKey: 'k1',
    outcome,
    endedAt,
    ...(outcome === 'completed' ? { completedAt: endedAt, day: 20759 } : {}),
    startedAt: endedAt - 60_000,
    startClock: 1,
    startId: `${runId}.1`,
    tz: 'UTC',
    offset: 0,
    activeMs: 60_000,
    elapsedMs: 60_000,
    suspect: false,
    bulk: false,
    total: 17,
    applicable: 17,
    done: 17,
    skipped: 0,
    notApplicable: 0,
    deferred: 0,
    open: 0,
    clock: 20,
    events: 19,
    skippedItems: [],
    deferredItems: [],
    notApplicableItems: [],
    ...changes,
  };
}

/** A completed run of that civil day, in UTC at noon. */
export const completedOn = (day: number, changes: Partial<RunSummary> = {}): RunSummary =>
  makeSummary({ endedAt: day * 86_400_000 + 43_200_000, day, ...changes });
