/**
 * The revisions that a transaction meets. Looked up synchronously while folding, so those that events
 * name are fetched before; and a run whose revision is missing is remembered until it comes.
 */
import type { Revision } from '../run/revision.js';
import type { RunEvent } from '../run/run-event.js';
import type { Run } from '../run/run.js';
import type { LedgerRows } from './ledger-rows.js';

const awaiting = (revisionId: string): string => `awaiting:${revisionId}`;

export class RevisionShelf {
  readonly #rows: LedgerRows;
  readonly #known = new Map<string, Revision | undefined>();

  constructor(rows: LedgerRows) {
    this.#rows = rows;
  }

  readonly lookup = (id: string): Revision | undefined => this.#known.get(id);

  /** A revision at hand spares reading it: the row of a long list is by far the largest there is. */
  offer(revision: Revision | undefined): void {
    if (revision !== undefined) this.#known.set(revision.id, revision);
  }

  async fetch(id: string): Promise<Revision | undefined> {
    if (!this.#known.has(id)) this.#known.set(id, await this.#rows.revision(id));
    return this.#known.get(id);
  }

  /** Fetches every revision that the events name. */
  async fetchNamed(events: readonly RunEvent[]): Promise<void> {
    for (const event of events) {
      if (event.kind === 'start' || event.kind === 'rebase') await this.fetch(event.revision);
    }
  }

  /** Stores a revision that is not there yet, and returns the runs that waited for it. */
  async put(revision: Revision): Promise<readonly string[]> {
    this.offer(revision);
    if (await this.#rows.rows.has('revisions', revision.id)) return [];
    this.#rows.rows.put('revisions', revision);
    const waiting = await this.#rows.runList(awaiting(revision.id));
    if (waiting.length > 0) this.#rows.rows.delete('meta', awaiting(revision.id));
    return waiting;
  }

  /** Without this, a revision that arrives last would never reach the summaries it explains. */
  async awaitFor(run: Run): Promise<void> {
    if (run.known === undefined && run.revision !== '') {
      await this.#rows.addToRunList(awaiting(run.revision), [run.runId]);
    }
  }
}
