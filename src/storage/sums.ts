/**
 * Roll-up and item counters of one checklist during one transaction: minus the old summary, plus the
 * new. They are at all times the sums of the summary rows that are stored.
 */
import type { ItemCounts, RollUp } from '../run/roll-up.js';
import type { RunSummary } from '../run/run-summary.js';
import { inARowAfter } from '../run/statistics/in-a-row.js';
import { gapsToRecheck, withBridged } from '../run/statistics/travel-gaps.js';
import { addItemCounts, removeItemCounts } from '../run/update-item-counts.js';
import { addRun, emptyRollUp, removeRun } from '../run/update-roll-up.js';
import type { LedgerRows } from './ledger-rows.js';
import type { RevisionShelf } from './revision-shelf.js';
import { isCurrent } from './stored-rows.js';
import { judgeGap } from './travel-judge.js';

export const isEnded = (summary: RunSummary | undefined): summary is RunSummary =>
  summary?.endedAt !== undefined;

/** All that statistics read of an ended run; what a late remark changes besides is not among it. */
const shown = (summary: RunSummary | undefined): string => {
  if (!isEnded(summary)) return '';
  const { clock: _clock, events: _events, fold: _fold, stale: _stale, ...rest } = summary;
  return JSON.stringify(rest);
};

/** The counted items of the revision that a summary was made with; none if it was not known then. */
export async function countedItems(
  revisions: RevisionShelf,
  summary: RunSummary,
): Promise<readonly string[]> {
  if (summary.requiredKey === '') return [];
  const revision = await revisions.fetch(summary.revision);
  return revision?.items.map((item) => item.id) ?? [];
}

export class Sums {
  readonly #rows: LedgerRows;
  readonly #revisions: RevisionShelf;
  readonly #checklistId: string;
  #rollUp: RollUp | undefined;
  #counts: ItemCounts | undefined;
  #countsChanged = false;
  readonly #days = new Set<number>();

  constructor(rows: LedgerRows, revisions: RevisionShelf, checklistId: string) {
    this.#rows = rows;
    this.#revisions = revisions;
    this.#checklistId = checklistId;
  }

  /**
   * One summary gives way to another; call it before the new one is put. Returns whether statistics
   * differ now. Runs that are not ended are in no sum, so a tick reads and writes nothing here.
   */
  async replace(old: RunSummary | undefined, next: RunSummary): Promise<boolean> {
    if (!isEnded(old) && !isEnded(next)) return false;
    let rollUp = await this.#load();
    if (!isCurrent(rollUp)) this.#rollUp = { ...rollUp, stale: true };
    else {
      if (isEnded(old)) rollUp = removeRun(rollUp, old);
      if (isEnded(next)) rollUp = addRun(rollUp, next);
      this.#rollUp = rollUp;
      for (const { day } of [old, next].filter(isEnded)) if (day !== undefined) this.#days.add(day);
      await this.#countInARow(rollUp, old, next);
      await this.#count(old, next);
    }
    return shown(old) !== shown(next);
  }

  /** A row was found that nobody can subtract: the sums are made anew when they are read next. */
  async distrust(): Promise<void> {
    this.#rollUp = { ...(await this.#load()), stale: true };
  }

  /** Writes what changed; call it after the summaries, because gaps are judged by them. */
  async flush(): Promise<void> {
    let rollUp = this.#rollUp;
    if (rollUp === undefined) return;
    for (const day of this.#days) {
      for (const gap of gapsToRecheck(rollUp, day)) {
        rollUp = withBridged(rollUp, gap.later, await judgeGap(this.#rows, this.#checklistId, gap));
      }
    }
    this.#rows.rows.put('checklists', rollUp);
    if (this.#countsChanged)
      this.#rows.rows.put('itemCounts', this.#counts ?? {}, this.#checklistId);
  }

  async #countInARow(
    { inARow, ...rollUp }: RollUp,
    old: RunSummary | undefined,
    next: RunSummary,
  ): Promise<void> {
    if (inARow === undefined) return;
    const [last] = await this.#rows.ended(this.#checklistId, 1);
    const row = inARowAfter(inARow, last, old, next);
    this.#rollUp = row ? { ...rollUp, inARow: row } : rollUp;
  }

  async #count(old: RunSummary | undefined, next: RunSummary): Promise<void> {
    let counts = this.#counts ?? (await this.#rows.itemCounts(this.#checklistId));
    if (isEnded(old))
      counts = removeItemCounts(counts, old, await countedItems(this.#revisions, old));
    if (isEnded(next))
      counts = addItemCounts(counts, next, await countedItems(this.#revisions, next));
    this.#counts = counts;
    this.#countsChanged = true;
  }

  /** A missing row is right while no run has ended; else it was lost, and waits for a rebuild. */
  async #load(): Promise<RollUp> {
    if (this.#rollUp !== undefined) return this.#rollUp;
    const stored = await this.#rows.rollUp(this.#checklistId);
    if (stored !== undefined) return stored;
    const empty = emptyRollUp(this.#checklistId);
    const [ended] = await this.#rows.ended(this.#checklistId, 1);
    return ended === undefined ? empty : { ...empty, stale: true };
  }
}
