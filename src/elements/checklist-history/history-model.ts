/** What the history shows, and what changes it. Rendering is the element's. */
import type { Localizer } from '../../i18n/localizer.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import type { RunRecord } from '../../run/records/run-record.js';
import type { Run } from '../../run/run.js';
import { usualSplits } from '../../run/splits-past.js';
import type { RunSummary } from '../../run/run-summary.js';
import { medianOf } from '../../run/statistics/median.js';
import type { RunStatistics } from '../../run/statistics/run-statistics.js';
import type { ChecklistSession } from '../../session/checklist-session.js';
import { recordOf } from '../shared/whole-runs.js';
import { LIST, type Filter, type HistoryPlace } from './history-place.js';
import { RunFinder } from './run-finder.js';
import { readLink } from './run-link.js';
import { rowWords } from './run-words.js';
import { offerOf, takeIn, type LinkOffer } from './take-in.js';

/** Rows in view at once. */
const PAGE_RUNS = 50;
/** Steps in view before somebody asks for more. */
const FEW_STEPS = 200;
/** Ended runs whose steps are compared with: as many as the runner looks back on. */
const TIMED_RUNS = 12;
/** Runs that a median is made of. */
const MEDIAN_RUNS = 24;

export interface HistoryHost {
  readonly session: ChecklistSession | undefined;
  readonly localizer: Localizer;
  requestUpdate(): void;
  /** A sentence about what was just done; also read out. */
  say(sentence: string): void;
}

export class HistoryModel {
  place: HistoryPlace = LIST;
  /** The page in view; absent until it is read. */
  runs: readonly RunSummary[] | undefined;
  older = false;
  page = 0;
  filter: Filter = 'all';
  words = '';
  /** At most two, in the order in which they were chosen. */
  readonly selected = new Map<string, RunSummary>();
  mostSteps = FEW_STEPS;
  differencesOnly = false;
  statistics: RunStatistics | undefined;
  /** Median active milliseconds of the latest completed runs. */
  median: number | undefined;
  /** A run that this page's address brings along. */
  offer: LinkOffer | undefined;
  readonly #host: HistoryHost;
  #finder: RunFinder | undefined;

  constructor(host: HistoryHost) {
    this.#host = host;
  }

  /** Another list: nothing of the one before stays. */
  reset(): void {
    this.place = LIST;
    this.runs = undefined;
    this.statistics = undefined;
    this.offer = undefined;
    this.page = 0;
    this.selected.clear();
  }

  /** Reads the page in view anew: something ended, was deleted, or came in. */
  async reread(): Promise<void> {
    const { session } = this.#host;
    if (!session) return;
    this.#finder = new RunFinder(session, this.#fits());
    await Promise.all([this.#show(), this.#count(session)]);
  }

  find(filter: Filter, words: string): void {
    this.filter = filter;
    this.words = words;
    this.page = 0;
    void this.reread();
  }

  turn(pages: 1 | -1): void {
    this.page += pages;
    void this.#show();
  }

  choose(runId: string, chosen: boolean): void {
    const run = this.runs?.find((each) => each.runId === runId);
    if (!chosen) this.selected.delete(runId);
    else if (run) this.selected.set(runId, run);
    this.#host.requestUpdate();
  }

  async open(runId: string): Promise<void> {
    const { session } = this.#host;
    const record = session && (await recordOf(session, runId));
    if (!record) return;
    const { runs } = await session.endedRuns({ limit: MEDIAN_RUNS });
    const completed = runs.filter(({ outcome, suspect }) => outcome === 'completed' && !suspect);
    const times = completed.map(({ activeMs }) => activeMs).sort((a, b) => a - b);
    this.median = times.length > 0 ? medianOf(times) : undefined;
    this.go({ at: 'run', record });
  }

  async compare(): Promise<void> {
    const { session } = this.#host;
    if (!session) return;
    const [a, b] = await Promise.all(
      [...this.selected.keys()].map((runId) => recordOf(session, runId)),
    );
    if (!a || !b) return;
    // A list too long to read shows what differs.
    this.differencesOnly = a.items.length > FEW_STEPS;
    this.go({ at: 'compare', a, b });
  }

  /** Opens the times of a run, or reads them anew; without an id those of the run in progress. */
  async showTimes(runId = this.liveRun): Promise<void> {
    const { session } = this.#host;
    const { place } = this;
    // A tick is told of before it even waits to be stored.
    await Promise.resolve();
    await session?.idle();
    const record = session && runId && (await recordOf(session, runId));
    if (!record) return;
    const { runs } = await session.endedRuns({ limit: TIMED_RUNS + 1 });
    const others: Run[] = [];
    for (const other of runs.filter((each) => each.runId !== runId).slice(0, TIMED_RUNS)) {
      if (other.outcome !== 'reset') others.push(...(await session.readRuns(other.runId)).runs);
    }
    const live = runId === this.liveRun;
    // Who went elsewhere meanwhile stays there.
    if (place === this.place)
      this.go({ at: 'times', record, usual: usualSplits(others), others: others.length, live });
  }

  get liveRun(): string | undefined {
    const run = this.#host.session?.snapshot.run;
    return run?.live === true ? run.runId : undefined;
  }

  go(place: HistoryPlace): void {
    if (place.at !== this.place.at) this.mostSteps = FEW_STEPS;
    this.place = place;
    this.#host.requestUpdate();
  }

  async remove({ run }: RunRecord): Promise<void> {
    this.selected.delete(run.id);
    const gone = await this.#host.session?.deleteRun(run.id, { by: this.#host });
    if (!gone) return;
    this.go(LIST);
    this.#host.say(this.#host.localizer.t(runnerText.runDeleted));
  }

  async takeInFile(file: Blob): Promise<void> {
    const { session, localizer } = this.#host;
    if (session) this.#host.say(await takeIn(file, session, localizer));
  }

  /** Looks whether the address brings a run along, once the list is known. */
  async readAddress(address: string): Promise<void> {
    const { session } = this.#host;
    const revision = session?.snapshot.revision;
    if (!session || !revision) return;
    const compact = await readLink(address);
    if (compact === undefined) return;
    this.offer = offerOf(compact, session.checklistId, revision);
    this.#host.requestUpdate();
  }

  async takeOver(): Promise<void> {
    const { session, localizer } = this.#host;
    const { batch } = this.offer ?? {};
    this.offer = undefined;
    // A reload must not offer it again, nor a copied address hand it on.
    history.replaceState(history.state, '', location.pathname + location.search);
    if (session && batch) this.#host.say(await takeIn(batch, session, localizer));
  }

  #fits(): ((run: RunSummary) => boolean) | undefined {
    const { filter, words } = this;
    const { localizer, session } = this.#host;
    const wanted = words.trim().toLocaleLowerCase(localizer.lang);
    if (filter === 'all' && wanted === '') return undefined;
    const wordsOf = rowWords(session?.clock.now() ?? 0, localizer);
    return (run) =>
      (filter === 'all' || run.outcome === filter) &&
      (wanted === '' || wordsOf(run).includes(wanted));
  }

  async #count(session: ChecklistSession): Promise<void> {
    // What was read before stays in view when storage refuses; the runner says so.
    const statistics = await session.statistics().catch(() => this.statistics);
    if (session !== this.#host.session) return;
    this.statistics = statistics;
    this.#host.requestUpdate();
  }

  async #show(): Promise<void> {
    const finder = this.#finder;
    const from = this.page * PAGE_RUNS;
    // One more than fits tells whether there are older ones.
    await finder?.fill(from + PAGE_RUNS + 1, () => finder === this.#finder);
    if (!finder || finder !== this.#finder) return;
    this.runs = finder.runs.slice(from, from + PAGE_RUNS);
    this.older = finder.runs.length > from + PAGE_RUNS;
    if (this.runs.length === 0 && this.page > 0) this.turn(-1);
    this.#host.requestUpdate();
  }
}
