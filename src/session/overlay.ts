/**
 * Ticks that are not on disk yet, laid over what is: the page answers a click at once, whether the
 * database is slow, closed or missing. Pure, but for what the plans of the acts remember.
 */
import type { Revision } from '../run/revision.js';
import type { Run } from '../run/run.js';
import type { RunEvent, RunEventDraft } from '../run/run-event.js';
import { applyRunEvents } from '../run/apply-run-events.js';
import { foldRun } from '../run/fold-run.js';
import type { Plan } from './plans.js';

export interface PendingAct {
  readonly plan: Plan;
  /** The start that the act would write where no run is live. */
  readonly start: () => RunEventDraft & { readonly kind: 'start' };
}

type RevisionLookup = (id: string) => Revision | undefined;

const stamp = (drafts: readonly RunEventDraft[], clock: number): readonly RunEvent[] =>
  drafts.map((draft, index): RunEvent => ({ ...draft, clock: clock + index + 1 }));

/** The run after one pending act; provisional clocks, as the store would give them. */
export function overlayAct(
  base: Run | undefined,
  act: PendingAct,
  revisionOf: RevisionLookup,
  clock: number,
): Run | undefined {
  const run = base ?? foldRun(stamp([act.start()], clock), revisionOf);
  const drafts = act.plan(run);
  if (drafts.length === 0) return base;
  return applyRunEvents(run, stamp(drafts, Math.max(run.clock, clock)), revisionOf);
}

export function overlayActs(
  base: Run | undefined,
  acts: readonly PendingAct[],
  revisionOf: RevisionLookup,
  clock: number,
): Run | undefined {
  return acts.reduce<Run | undefined>((run, act) => overlayAct(run, act, revisionOf, clock), base);
}
