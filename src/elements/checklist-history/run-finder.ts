/** The ended runs that fit, newest first, read no further back than somebody looks. */
import type { RunSummary } from '../../run/run-summary.js';
import type { ChecklistSession, EndedCursor } from '../../session/checklist-session.js';

/** Read at a time while looking for some that fit: a few milliseconds, then others have a turn. */
const SLICE_RUNS = 250;

export class RunFinder {
  readonly runs: RunSummary[] = [];
  readonly #source: Pick<ChecklistSession, 'endedRuns'>;
  readonly #fits: ((run: RunSummary) => boolean) | undefined;
  #next: EndedCursor | undefined;
  #begun = false;

  constructor(source: Pick<ChecklistSession, 'endedRuns'>, fits?: (run: RunSummary) => boolean) {
    this.#source = source;
    this.#fits = fits;
  }

  /** Reads on until so many fit, or none is left; gives up when a newer search took over. */
  async fill(count: number, isCurrent: () => boolean): Promise<void> {
    while (this.runs.length < count && !(this.#begun && !this.#next) && isCurrent()) {
      const limit = this.#fits ? SLICE_RUNS : Math.min(SLICE_RUNS, count - this.runs.length);
      const page = await this.#source.endedRuns({ limit, after: this.#next });
      this.#begun = true;
      this.#next = page.next;
      this.runs.push(...(this.#fits ? page.runs.filter(this.#fits) : page.runs));
    }
  }
}
