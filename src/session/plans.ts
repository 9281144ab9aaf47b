/**
 * What each act appends, as a function of the run as it stands in the write transaction: another
 * tab may have ticked, finished or reset it since this page last looked.
 */
import type { ItemState } from '../checklist/checklist.js';
import { finishesOf, isEffective } from '../run/effective.js';
import type { UndoTarget } from '../run/undo.js';
import type { Revision } from '../run/revision.js';
import type { Run } from '../run/run.js';
import type { RunEvent, RunEventDraft, UndoEvent } from '../run/run-event.js';
import { recordOf } from '../run/record-of.js';
import type { Act } from './act.js';

export type Plan = (run: Run) => readonly RunEventDraft[];

export interface Policy {
  readonly revision: Revision;
  readonly completion: 'auto' | 'confirm';
  /** Minutes after midnight. */
  readonly dayStart: number;
}

export interface ItemSetting {
  readonly items: readonly string[];
  readonly state: ItemState;
  readonly reason?: string | undefined;
}

const settled = (state: ItemState): boolean => state !== 'open' && state !== 'deferred';

/** Whether every counted step, optional ones included, is done, skipped or not applicable. */
function settles(
  run: Run,
  revision: Revision,
  changed: ReadonlySet<string>,
  to: ItemState,
): boolean {
  return revision.items.every(({ id }) =>
    settled(changed.has(id) ? to : (recordOf(run, id)?.state ?? 'open')),
  );
}

function rebase(act: Act, run: Run, { revision }: Policy): readonly RunEventDraft[] {
  if (run.revision === revision.id) return [];
  return [act.draft(run.runId, { kind: 'rebase', revision: revision.id })];
}

function finish(
  act: Act,
  run: Run,
  policy: Policy,
  auto: boolean,
  claim: 'completed' | 'partial',
): RunEventDraft {
  return act.draft(run.runId, {
    kind: 'finish',
    auto,
    claim,
    tz: act.tz,
    ...(policy.dayStart === 0 ? {} : { dayStart: policy.dayStart }),
  });
}

/** Sets items; reopens an ended run when a state changes; finishes a run that it settles. */
export function planItems(act: Act, setting: ItemSetting, policy: Policy): Plan {
  const { state, reason } = setting;
  return (run) => {
    const items = setting.items.filter((id) => {
      const record = recordOf(run, id);
      return (record?.state ?? 'open') !== state || record?.reason !== reason;
    });
    if (items.length === 0) return [];
    const moved = items.some((id) => (recordOf(run, id)?.state ?? 'open') !== state);
    const finishes = moved ? finishesOf(run) : [];
    const ends =
      moved && policy.completion === 'auto' && settles(run, policy.revision, new Set(items), state);
    return [
      ...rebase(act, run, policy),
      act.draft(run.runId, {
        kind: 'item',
        items,
        state,
        ...(reason === undefined ? {} : { reason }),
      }),
      ...(finishes.length > 0 ? [act.draft(run.runId, { kind: 'undo', targets: finishes })] : []),
      ...(ends ? [finish(act, run, policy, true, 'completed')] : []),
    ];
  };
}

/** Ends a live run; `deferOpen` first defers what is still open, as one gesture. */
export function planFinish(act: Act, policy: Policy, deferOpen: boolean): Plan {
  return (run) => {
    if (!run.live || run.outcome === 'empty') return [];
    const open = policy.revision.items.filter(
      ({ id }) => (recordOf(run, id)?.state ?? 'open') === 'open',
    );
    const defer = deferOpen && open.length > 0;
    const claim = defer || open.every((item) => !item.required) ? 'completed' : 'partial';
    const items = open.map((item) => item.id);
    return [
      ...rebase(act, run, policy),
      ...(defer ? [act.draft(run.runId, { kind: 'item', items, state: 'deferred' })] : []),
      finish(act, run, policy, false, claim),
    ];
  };
}

/** Throws a live run away, if anything happened in it. */
export function planReset(act: Act): Plan {
  return (run) =>
    run.live && run.outcome !== 'empty'
      ? [act.draft(run.runId, { kind: 'reset', tz: act.tz })]
      : [];
}

export function planReopen(act: Act): Plan {
  return (run) => {
    const finishes = finishesOf(run);
    return finishes.length === 0 ? [] : [act.draft(run.runId, { kind: 'undo', targets: finishes })];
  };
}

const isReversal = (event: RunEvent): event is UndoEvent =>
  event.kind === 'undo' || event.kind === 'redo';

/**
 * Turns a gesture back (or forward again). Its own events are named; and what the gesture itself
 * had undone (the finish of the run that its tick reopened) comes back, by its original name.
 */
export function planReversal(
  act: Act,
  { group, targets: named }: UndoTarget,
  direction: 'undo' | 'redo',
): Plan {
  const opposite = direction === 'undo' ? 'redo' : 'undo';
  return (run) => {
    const members = run.events.filter((event) => event.group === group);
    const targets = named.filter((id) => isEffective(run, id) === (direction === 'undo'));
    if (targets.length === 0) return [];
    const inner = members.filter(isReversal).flatMap((event) => event.targets);
    return [
      act.draft(run.runId, { kind: direction, targets }),
      ...(inner.length > 0
        ? [act.draft(run.runId, { kind: opposite, targets: inner }, 'inner')]
        : []),
    ];
  };
}
