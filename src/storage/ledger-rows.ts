/** The rows of the ledger by their names: every seek that is ever made, and nothing that scans. */
import type { Revision } from '../run/revision.js';
import type { ItemCounts, RollUp } from '../run/roll-up.js';
import { compareEvents, type RunEvent } from '../run/run-event.js';
import type { RunSummary } from '../run/run-summary.js';
import { validateRunEvent } from '../run/validate-run-event.js';
import { startingWith, type RowRange, type RowTransaction } from './row-transaction.js';
import type { RunIndex } from './schema.js';
import {
  readItemCounts,
  readRecord,
  readRevision,
  readRollUp,
  readSummary,
  type ReadRecord,
} from './stored-rows.js';

/** The place of a run's start in the order of events. */
export const startIn = ({
  startClock: clock,
  startId: id,
}: RunSummary): { readonly clock: number; readonly id: string } => ({ clock, id });

/** Latest start first. */
export const byStart = (a: RunSummary, b: RunSummary): number =>
  compareEvents(startIn(b), startIn(a));

export interface SummaryQuery {
  readonly range: RowRange;
  readonly backwards?: boolean;
  readonly limit?: number;
}

export class LedgerRows {
  readonly rows: RowTransaction;
  /** A row was met that cannot be read: it is passed over until it is made anew. */
  unreadable = false;

  constructor(rows: RowTransaction) {
    this.rows = rows;
  }

  async summary(runId: string): Promise<RunSummary | undefined> {
    return readSummary(await this.rows.get('runs', runId));
  }

  async summaries(index: RunIndex, query: SummaryQuery): Promise<readonly RunSummary[]> {
    const rows = await this.rows.getAll('runs', { index, ...query });
    const summaries = rows.map(readSummary).filter((summary) => summary !== undefined);
    this.unreadable ||= summaries.length < rows.length;
    return summaries;
  }

  /** Live runs, as far as the index knows. */
  active(checklistId: string): Promise<readonly RunSummary[]> {
    return this.summaries('active', { range: startingWith(checklistId) });
  }

  /** Completed, partial and reset runs, latest end first. */
  ended(checklistId: string, limit?: number): Promise<readonly RunSummary[]> {
    const range = startingWith(checklistId);
    return this.summaries('ended', {
      range,
      backwards: true,
      ...(limit === undefined ? {} : { limit }),
    });
  }

  /** Completed runs, latest first. */
  completed(checklistId: string, limit: number): Promise<readonly RunSummary[]> {
    return this.summaries('completed', {
      range: startingWith(checklistId),
      backwards: true,
      limit,
    });
  }

  /** The fastest eligible runs of one set of required items, the earlier one first on a tie. */
  fastest(checklistId: string, requiredKey: string, limit: number): Promise<readonly RunSummary[]> {
    return this.summaries('fast', { range: startingWith(checklistId, requiredKey), limit });
  }

  /** Loose events that are events, those after `clock` alone. Default: all of them. */
  async looseEvents(runId: string, clock = 0): Promise<readonly RunEvent[]> {
    const range = { from: [runId, clock + 1], to: [runId, []] };
    const rows = await this.rows.getAll('events', { range });
    return rows.map(validateRunEvent).filter((event) => event !== undefined);
  }

  /** The packed events; empty for a run without a record, `undefined` for one that cannot be read. */
  async record(runId: string): Promise<ReadRecord | undefined> {
    const row = await this.rows.get('records', runId);
    return row === undefined ? { events: [], rest: [] } : readRecord(row, runId);
  }

  /** The runs that have loose events, good or bad, in order. One seek a run, whatever their events. */
  async looseRunIds(): Promise<readonly string[]> {
    const runIds: string[] = [];
    let range: RowRange | undefined;
    for (;;) {
      const [key] = await this.rows.getKeys('events', range, 1);
      const runId = Array.isArray(key) ? (key as readonly unknown[])[0] : undefined;
      if (typeof runId !== 'string') return runIds;
      runIds.push(runId);
      range = { from: [runId, []], to: [[]] };
    }
  }

  async revision(id: string): Promise<Revision | undefined> {
    return readRevision(await this.rows.get('revisions', id));
  }

  async rollUp(checklistId: string): Promise<RollUp | undefined> {
    return readRollUp(await this.rows.get('checklists', checklistId));
  }

  async itemCounts(checklistId: string): Promise<ItemCounts> {
    return readItemCounts(await this.rows.get('itemCounts', checklistId));
  }

  /** A list of run ids kept under a name; empty if there is none. */
  async runList(name: string): Promise<readonly string[]> {
    const value = await this.rows.get('meta', name);
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
  }

  async addToRunList(name: string, runIds: readonly string[]): Promise<void> {
    const listed = await this.runList(name);
    const next = new Set([...listed, ...runIds]);
    if (next.size > listed.length) this.rows.put('meta', [...next], name);
  }
}
