/** Builds the frozen snapshot from what the session holds. Pure. */
import type { Checklist, ChecklistItem, ItemState } from '../checklist/checklist.js';
import { countItems } from '../run/count-items.js';
import { recordOf } from '../run/record-of.js';
import type { Revision } from '../run/revision.js';
import type { ItemRecord, Run, RunCounts } from '../run/run.js';
import { redoTarget, undoTarget } from '../run/undo.js';
import type { OpenRun, SessionSnapshot, StorageState, UndoOffer } from './session-snapshot.js';

export interface SnapshotParts {
  readonly checklistId: string;
  readonly checklist: Checklist | undefined;
  readonly revision: Revision | undefined;
  readonly run: Run | undefined;
  readonly candidates: readonly Run[];
  readonly device: string;
  readonly storage: StorageState;
  readonly wasReset: boolean;
  readonly pending: number;
  readonly undoOffer: UndoOffer | undefined;
  readonly active: readonly Run[];
  readonly leftAt: number | undefined;
  readonly reopened: boolean;
  readonly exportReminder: boolean;
  readonly former: SessionSnapshot['former'];
  readonly hasHistory: boolean;
  readonly notes: ReadonlyMap<string, string>;
  readonly noteOwner: SessionSnapshot['noteOwner'];
  readonly restored: boolean;
}

const openRun = (stored: Run, shown: Run | undefined): OpenRun => {
  const run = stored.runId === shown?.runId ? shown : stored;
  const { total, open, deferred } = countItems(run);
  const { runId, name, outcome, startedAt, events } = run;
  return {
    runId,
    name,
    outcome,
    handled: total - open - deferred,
    total,
    startedAt,
    touchedAt: events.at(-1)?.at ?? 0,
    shown: run === shown,
  };
};

const untouchedRecords = new WeakMap<ChecklistItem, ItemRecord>();

/** The same object each time, so that what shows it can tell that nothing changed. */
function untouched(item: ChecklistItem): ItemRecord {
  let record = untouchedRecords.get(item);
  if (record === undefined) {
    record = { id: item.id, state: item.initial };
    untouchedRecords.set(item, record);
  }
  return record;
}

const COUNTED_AS = {
  open: 'open',
  done: 'done',
  skipped: 'skipped',
  'not-applicable': 'notApplicable',
  deferred: 'deferred',
} as const satisfies Record<ItemState, keyof RunCounts>;

/** Counts over the list as it stands, not as it was when the run began. */
function countStates(
  leaves: readonly ChecklistItem[],
  record: (item: ChecklistItem) => ItemRecord,
): { counts: RunCounts; firstOpen: string | undefined } {
  const counts = { open: 0, done: 0, skipped: 0, notApplicable: 0, deferred: 0 };
  let requiredOpen = 0;
  let firstOpen: string | undefined;
  for (const item of leaves) {
    const { state } = record(item);
    counts[COUNTED_AS[state]] += 1;
    if (state !== 'open') continue;
    firstOpen ??= item.id;
    if (item.required) requiredOpen += 1;
  }
  return { counts: { total: leaves.length, requiredOpen, ...counts }, firstOpen };
}

export function snapshotOf(parts: SnapshotParts): SessionSnapshot {
  const { run, checklist, candidates, active, device, ...shown } = parts;
  let runs: readonly OpenRun[] | undefined;
  const sealed = run !== undefined && !run.live;
  const record = (item: ChecklistItem): ItemRecord =>
    (run && recordOf(run, item.id)) ?? untouched(item);
  const { counts, firstOpen } = countStates(checklist?.leaves ?? [], record);
  return Object.freeze({
    ...shown,
    checklist,
    run,
    sealed,
    counts,
    currentItemId: sealed ? undefined : firstOpen,
    record,
    otherRunActive: active.some((each) => each.live && each.runId !== run?.runId),
    get runs() {
      return (runs ??= active.filter((each) => each.live).map((each) => openRun(each, run)));
    },
    // Asked for seldom and costly on long runs: worked out when asked.
    get canUndo() {
      return undoTarget(candidates, device) !== undefined;
    },
    get canRedo() {
      return redoTarget(candidates, device) !== undefined;
    },
  });
}
