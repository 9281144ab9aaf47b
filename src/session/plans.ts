/**
 * What each act appends, as a function of the run as it stands in the write transaction: another
 * tab may have ticked, finished or reset it since this page last looked.
 */
import type { ItemState } from '../checklist/checklist.js';
import { finishesOf, isEffective } from '../run/effective.js';
import { recordOf } from '../run/record-of.js';
import type { Revision } from '../run/revision.js';
import { isReversal, type RunEventDraft } from '../run/run-event.js';
import type { Run } from '../run/run.js';
import type { UndoTarget } from '../run/undo.js';
import type { Act } from './act.js';
import type { SessionSettings } from './act-context.js';

export interface Policy extends SessionSettings {
  readonly revision: Revision;
}

export type Plan = (act: Act, run: Run, policy: Policy) => readonly RunEventDraft[];

const MINUTE = 60_000;

const stateOf = (run: Run, id: string): ItemState => recordOf(run, id)?.state ?? 'open';

const rebase = (act: Act, run: Run, { revision }: Policy): readonly RunEventDraft[] =>
  run.revision === revision.id
    ? []
    : [act.draft(run.runId, { kind: 'rebase', revision: revision.id })];

function finish(
  act: Act,
  run: Run,
  { dayStart }: Policy,
  auto: boolean,
  claim: 'completed' | 'partial',
): RunEventDraft {
  const { tz } = act;
  const begins = dayStart === 0 ? {} : { dayStart };
  return act.draft(run.runId, { kind: 'finish', auto, claim, tz, ...begins });
}

/** A finish by itself, when every counted step, optional ones included, is settled. */
function autoFinish(
  act: Act,
  run: Run,
  policy: Policy,
  changed: readonly string[] = [],
  to: ItemState = 'open',
): readonly RunEventDraft[] {
  const items = new Set(changed);
  const settled = ({ id }: { readonly id: string }): boolean => {
    const state = items.has(id) ? to : stateOf(run, id);
    return state !== 'open' && state !== 'deferred';
  };
  const ends = policy.completion === 'auto' && policy.revision.items.every(settled);
  return ends ? [finish(act, run, policy, true, 'completed')] : [];
}

/** Sets items; reopens an ended run when a state changes; finishes a run that it settles. */
export const planItems =
  (asked: readonly string[], state: ItemState, reason: string | undefined): Plan =>
  (act, run, policy) => {
    const items = asked.filter(
      (id) => stateOf(run, id) !== state || recordOf(run, id)?.reason !== reason,
    );
    if (items.length === 0) return [];
    const moved = items.some((id) => stateOf(run, id) !== state);
    const targets = moved ? finishesOf(run) : [];
    const { runId } = run;
    return [
      ...rebase(act, run, policy),
      // Whoever ticks goes on.
      ...(run.outcome === 'paused' ? [act.draft(runId, { kind: 'resume' })] : []),
      act.draft(runId, { kind: 'item', items, state, ...(reason === undefined ? {} : { reason }) }),
      ...(targets.length > 0 ? [act.draft(runId, { kind: 'undo', targets })] : []),
      ...(moved ? autoFinish(act, run, policy, items, state) : []),
    ];
  };

/** What a check found out about an item of a run that is not over. */
export const planSensed =
  (item: string, passed: boolean, value: string | undefined): Plan =>
  (act, run, policy) => {
    const before = recordOf(run, item);
    const to = passed ? 'done' : 'open';
    const same = before?.sensed === passed && before.state === to && before.value === value;
    if (!run.live || same) return [];
    return [
      ...rebase(act, run, policy),
      act.draft(run.runId, { kind: 'sensed', item, passed, ...(value ? { value } : {}) }),
      ...(run.outcome === 'empty' ? [] : autoFinish(act, run, policy, [item], to)),
    ];
  };

/** Ends a live run; `deferOpen` first defers what is still open, as one gesture. */
export const planFinish =
  (deferOpen: boolean): Plan =>
  (act, run, policy) => {
    if (!run.live || run.outcome === 'empty') return [];
    const open = policy.revision.items.filter(({ id }) => stateOf(run, id) === 'open');
    const defer = deferOpen && open.length > 0;
    const claim = defer || open.every((item) => !item.required) ? 'completed' : 'partial';
    const items = open.map((item) => item.id);
    return [
      ...rebase(act, run, policy),
      ...(defer ? [act.draft(run.runId, { kind: 'item', items, state: 'deferred' })] : []),
      finish(act, run, policy, false, claim),
    ];
  };

/** Throws a live run away, if anything happened in it. */
export const planReset: Plan = (act, run) =>
  run.live && run.outcome !== 'empty' ? [act.draft(run.runId, { kind: 'reset', tz: act.tz })] : [];

export const planReopen: Plan = (act, run) => {
  const targets = finishesOf(run);
  return targets.length === 0 ? [] : [act.draft(run.runId, { kind: 'undo', targets })];
};

export const planPause: Plan = (act, run) =>
  run.outcome === 'active' ? [act.draft(run.runId, { kind: 'pause' })] : [];

export const planResume: Plan = (act, run) =>
  run.outcome === 'paused' ? [act.draft(run.runId, { kind: 'resume' })] : [];

/**
 * Two devices settled the last two steps apart: whoever brings their events together finishes the
 * run, as of its latest event. A run that was reopened stays open.
 */
export const planMerged: Plan = (act, run, policy) => {
  if (run.outcome !== 'active' && run.outcome !== 'paused') return [];
  if (run.events.some((event) => event.kind === 'finish')) return [];
  const at = run.events.reduce((latest, event) => Math.max(latest, event.at), 0);
  // No time passed since, whatever this page's own clock says.
  return autoFinish(act, run, policy).map((draft) => ({ ...draft, at, mono: 0 }));
};

/**
 * The pause that nobody pressed: since the run's last event, when that is long ago. Marked as sensed,
 * so that no undo is about it.
 */
export const idlePause: Plan = (act, run, { idleAfter }) => {
  const gap = act.at - (run.events.at(-1)?.at ?? act.at);
  if (!idleAfter || run.outcome !== 'active' || gap <= idleAfter * MINUTE) return [];
  const { runId } = run;
  const since = { at: act.at - gap, mono: Math.max(0, act.mono - gap) };
  return [
    act.draft(runId, { kind: 'pause', source: 'sensed', ...since }, 'idle'),
    act.draft(runId, { kind: 'resume', source: 'sensed' }, 'idle-end'),
  ];
};

/**
 * Turns a gesture back (or forward again). Its own events are named; and what the gesture itself
 * had undone (the finish of the run that its tick reopened) comes back, by its original name.
 */
export const planReversal =
  ({ group, targets: named }: UndoTarget, kind: 'undo' | 'redo'): Plan =>
  (act, run) => {
    const { runId } = run;
    const targets = named.filter((id) => isEffective(run, id) === (kind === 'undo'));
    if (targets.length === 0) return [];
    const inner = run.events
      .filter((event) => event.group === group)
      .filter(isReversal)
      .flatMap((event) => event.targets);
    const back = kind === 'undo' ? 'redo' : 'undo';
    return [
      act.draft(runId, { kind, targets }),
      ...(inner.length > 0 ? [act.draft(runId, { kind: back, targets: inner }, 'inner')] : []),
    ];
  };
