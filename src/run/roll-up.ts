/**
 * The sums of a checklist's ended runs, changed by "minus old, plus new" in the transaction that
 * changes a run's ended state. Item counters are a row of their own, because a tick must not carry
 * them (inside the roll-up a tick cost 5 to 9 ms instead of 2).
 */
export interface RollUp {
  readonly checklistId: string;
  readonly fold: number;
  readonly stale?: true;
  /** The greatest clock of all ended runs. */
  readonly clock: number;
  readonly completed: number;
  readonly partial: number;
  readonly reset: number;
  /** Eligible runs by required-item set. */
  readonly fast: Readonly<Record<string, number>>;
  readonly days: DayCounts;
  /** Days whose gap to the completed day before holds by travel grace. */
  readonly bridged: readonly number[];
  /** Kept only for lists that ask for it, and until it has to be counted anew. */
  readonly inARow?: InARow;
}

/** Completed runs without a partial or reset one between. */
export interface InARow {
  /** Those up to the run that ended last. */
  readonly current: number;
  /** The most that there were in a row before them. */
  readonly before: number;
}

/** Completed runs by civil day number, from `firstDay` on. */
export interface DayCounts {
  readonly firstDay: number;
  /** 32 bits wide only while some day has more than 65,535 runs: saturating would break "minus old". */
  readonly counts: Uint16Array | Uint32Array;
}

/** item id → [skips, exposures] over completed and partial runs. */
export type ItemCounts = Readonly<Record<string, readonly [skips: number, exposures: number]>>;
