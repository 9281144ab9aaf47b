/**
 * Every event that the elements send. All bubble and are composed, so that a page can listen on
 * `document`; each carries readonly fields, and `detail` returns the same data frozen, for listeners
 * that expect a CustomEvent. "Before" events are the cancelable ones: they ask, and nothing has
 * changed yet. Constructors take one object.
 */
import type { ItemState } from '../checklist/checklist.js';
import type { ReadErrorCode, ReadWarning } from '../checklist/read-result.js';
import type { RunRecord } from '../run/records/run-record.js';
import type { Run, RunCounts, RunOutcome } from '../run/run.js';
import type { RunStatistics } from '../run/statistics/run-statistics.js';
import type { FactOrigin, ItemChange } from '../session/session-fact.js';
import type { StorageState } from '../session/session-snapshot.js';
import type { CheckAnswer, CheckQuestion } from './checks.js';

interface EventConstructor<Detail extends object> {
  readonly type: string;
  new (detail: Detail): Event & Readonly<Detail> & { readonly detail: Readonly<Detail> };
}

/** A class of events whose fields are those of `Detail`. */
function checklistEvent<Detail extends object>(
  type: string,
  { cancelable = false } = {},
): EventConstructor<Detail> {
  class TypedEvent extends Event {
    static readonly type = type;
    readonly detail: Readonly<Detail>;

    constructor(detail: Detail) {
      super(type, { bubbles: true, composed: true, cancelable });
      this.detail = Object.freeze({ ...detail });
      for (const [name, value] of Object.entries(detail)) {
        Object.defineProperty(this, name, { value, enumerable: true });
      }
    }
  }
  return TypedEvent as unknown as EventConstructor<Detail>;
}

/** The part of a run that events tell: no note texts, no events of the ledger. */
export interface RunView {
  readonly runId: string;
  readonly name: string;
  readonly outcome: RunOutcome;
  /** Wall milliseconds; absent before the first change of an item. */
  readonly startedAt?: number;
  readonly endedAt?: number;
  /** Milliseconds, pauses taken out. */
  readonly activeMs: number;
}

export function runView(run: Run): RunView {
  const { runId, name, outcome, startedAt, endedAt, activeMs } = run;
  return Object.freeze({
    runId,
    name,
    outcome,
    activeMs,
    ...(startedAt !== undefined && { startedAt }),
    ...(endedAt !== undefined && { endedAt }),
  });
}

interface OfChecklist {
  readonly checklistId: string;
}
interface OfRun extends OfChecklist {
  readonly run: RunView;
  readonly counts: RunCounts;
  readonly origin: FactOrigin;
}

/** The list is read and the run restored. */
export class ChecklistReadyEvent extends checklistEvent<
  OfChecklist & {
    title: string;
    counts: RunCounts;
    run: RunView | undefined;
    warnings: readonly ReadWarning[];
  }
>('checklist-ready') {}

export type ChecklistErrorCode =
  | ReadErrorCode
  | 'invalid-attribute'
  | 'check-failed'
  | 'unknown-item'
  | 'reason-needed'
  | 'not-allowed';

/** Nothing can be shown, or a value was refused. */
export class ChecklistErrorEvent extends checklistEvent<{
  code: ChecklistErrorCode;
  message: string;
  line?: number;
  column?: number;
  path?: string;
}>('checklist-error') {}

/** A step asks the check that its `verify` names. The first answer counts; one that never comes is given up. */
export class ChecklistVerifyEvent extends checklistEvent<CheckQuestion>('checklist-verify') {
  /** @internal */
  answer: CheckAnswer | Promise<CheckAnswer> | undefined;

  respondWith(answer: CheckAnswer | Promise<CheckAnswer>): void {
    this.answer ??= answer;
  }
}

/** Asks before items change; canceled, nothing happens. */
export class ChecklistBeforeItemChangeEvent extends checklistEvent<
  OfChecklist & { itemIds: readonly string[]; to: ItemState; reason?: string; origin: FactOrigin }
>('checklist-before-item-change', { cancelable: true }) {}

/** The state of one or more items changed. */
export class ChecklistItemChangeEvent extends checklistEvent<
  OfRun & { changes: readonly ItemChange[] }
>('checklist-item-change') {}

/** A run began. */
export class ChecklistRunStartEvent extends checklistEvent<OfRun>('checklist-run-start') {}

/** The clock of a run stands still. */
export class ChecklistRunPauseEvent extends checklistEvent<OfRun>('checklist-run-pause') {}

/** A paused run goes on. */
export class ChecklistRunResumeEvent extends checklistEvent<OfRun>('checklist-run-resume') {}

/** Another run that is not over is shown. */
export class ChecklistRunSwitchEvent extends checklistEvent<OfRun>('checklist-run-switch') {}

/** A finished or reset run goes on. */
export class ChecklistRunReopenEvent extends checklistEvent<OfRun>('checklist-run-reopen') {}

/** Asks before Finish ends a run. With `completion="auto"` a run also ends with its last step, and nobody is asked. */
export class ChecklistBeforeFinishEvent extends checklistEvent<
  OfChecklist & { counts: RunCounts; origin: FactOrigin }
>('checklist-before-finish', { cancelable: true }) {}

/** A run ended with outcome `completed`. */
export class ChecklistRunCompleteEvent extends checklistEvent<OfRun>('checklist-run-complete') {}

/** A run ended, whatever its outcome. The record has note texts only with `notes-in-events`. */
export class ChecklistRunEndEvent extends checklistEvent<
  OfRun & { outcome: RunOutcome; record: RunRecord }
>('checklist-run-end') {}

/** Asks before a run is reset. */
export class ChecklistBeforeResetEvent extends checklistEvent<
  OfChecklist & { counts: RunCounts; origin: FactOrigin }
>('checklist-before-reset', { cancelable: true }) {}

/** A run was thrown away. */
export class ChecklistRunResetEvent extends checklistEvent<OfRun>('checklist-run-reset') {}

/** The latest gesture was undone, or done again; `changes` says what that changed. */
export class ChecklistUndoEvent extends checklistEvent<
  OfChecklist & {
    direction: 'undo' | 'redo';
    run: RunView | undefined;
    counts: RunCounts;
    changes: readonly ItemChange[];
    origin: FactOrigin;
  }
>('checklist-undo') {}

/** A note changed. Its text comes only with the attribute `notes-in-events`. */
export class ChecklistNoteChangeEvent extends checklistEvent<
  OfChecklist & { itemId: string | undefined; text?: string; origin: FactOrigin }
>('checklist-note-change') {}

/** The numbers of the panel changed. */
export class ChecklistStatsChangeEvent extends checklistEvent<
  OfChecklist & { statistics: RunStatistics }
>('checklist-stats-change') {}

/** Where ticks are kept changed: `ready`, `memory` (storage is blocked) or `failed`. */
export class ChecklistStorageChangeEvent extends checklistEvent<
  OfChecklist & { storage: StorageState; message: string }
>('checklist-storage-change') {}

/** Another tab, element, device or import changed the run. */
export class ChecklistRunChangeEvent extends checklistEvent<
  OfChecklist & { run: RunView | undefined; counts: RunCounts }
>('checklist-run-change') {}

/** Event types by name: typed listeners on the elements, on `document` and on `window`. */
export interface ChecklistEventMap {
  'checklist-ready': ChecklistReadyEvent;
  'checklist-error': ChecklistErrorEvent;
  'checklist-before-item-change': ChecklistBeforeItemChangeEvent;
  'checklist-item-change': ChecklistItemChangeEvent;
  'checklist-run-start': ChecklistRunStartEvent;
  'checklist-run-pause': ChecklistRunPauseEvent;
  'checklist-run-resume': ChecklistRunResumeEvent;
  'checklist-run-switch': ChecklistRunSwitchEvent;
  'checklist-run-reopen': ChecklistRunReopenEvent;
  'checklist-before-finish': ChecklistBeforeFinishEvent;
  'checklist-run-complete': ChecklistRunCompleteEvent;
  'checklist-run-end': ChecklistRunEndEvent;
  'checklist-before-reset': ChecklistBeforeResetEvent;
  'checklist-run-reset': ChecklistRunResetEvent;
  'checklist-undo': ChecklistUndoEvent;
  'checklist-note-change': ChecklistNoteChangeEvent;
  'checklist-stats-change': ChecklistStatsChangeEvent;
  'checklist-storage-change': ChecklistStorageChangeEvent;
  'checklist-run-change': ChecklistRunChangeEvent;
  'checklist-verify': ChecklistVerifyEvent;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges one map into another
  interface GlobalEventHandlersEventMap extends ChecklistEventMap {}
}
