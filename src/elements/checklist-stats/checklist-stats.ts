import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { property } from '../shared/property.js';
import { SessionController } from '../../context/session-controller.js';
import { statsText } from '../../i18n/text/stats-text.js';
import type { RunStatistics } from '../../run/statistics/run-statistics.js';
import type { ChecklistSession } from '../../session/checklist-session.js';
import type { SessionFact } from '../../session/session-fact.js';
import { ChecklistStatsChangeEvent } from '../events.js';
import { ChecklistPanel } from '../shared/checklist-panel.js';
import { controlStyles } from '../shared/controls.styles.js';
import { panelStyles } from '../shared/panel.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';
import { chartStyles } from './chart.styles.js';
import type { RunningCounts } from './chart-runs.js';
import { statsStyles } from './checklist-stats.styles.js';
import { DayChangeController } from './day-change-controller.js';
import { NO_STATISTICS } from './no-statistics.js';
import { renderChart } from './render-chart.js';
import { renderFirstRun } from './render-first-run.js';
import { renderTiles } from './render-tiles.js';
import { runsSince } from './runs-since.js';
import { TILE_NAMES, chooseTiles } from './stats-tiles.js';

/**
 * How the runs of a checklist went: completion rate with a chart of the last twelve runs, and a tile
 * for each number. It belongs to the runner around it, to the one that `for` names, or by
 * `checklist-id` to a checklist without a runner on the page. Every attribute is also read as `data-…`.
 *
 * @tagname checklist-stats
 * @summary Statistics of a checklist's runs.
 *
 * @fires {ChecklistStatsChangeEvent} checklist-stats-change - The numbers changed. Sent here only when the panel stands alone; a runner sends its own.
 * @fires {ChecklistErrorEvent} checklist-error - An attribute has a value that it does not take, such as an unknown name in `tiles`; its fallback shows.
 *
 * @csspart panel - The card around everything.
 * @csspart heading - The title of the panel.
 * @csspart since - "21 runs since March".
 * @csspart chart - The tile with the completion rate and the bars.
 * @csspart rate - The completion rate.
 * @csspart table - The chart's numbers as a table, and its switch.
 * @csspart tile - Every other tile; each also bears its name: `completed`, `streak`, `last-time`, `fastest-run`, `last-done`, `resets`, `most-skipped`, `longest-streak`.
 *
 * @cssproperty [--checklist-accent] - The run in progress and focus rings; by default the host theme's accent, else indigo.
 * @cssproperty [--checklist-done=#0f7a55] - The mark of completed runs.
 * @cssproperty [--checklist-done-2=#14966a] - Bars.
 * @cssproperty [--checklist-streak=#b54708] - The streak tile.
 * @cssproperty [--checklist-surface=transparent] - Background of the card.
 * @cssproperty [--checklist-muted] - Secondary text; by default the text colour at 76%.
 * @cssproperty [--checklist-line] - Hairlines; by default the text colour at 12%.
 * @cssproperty [--checklist-radius=0.75em] - Corners of the card.
 * @cssproperty [--checklist-pad=1.25em] - Padding of the card; `1em` when compact.
 * @cssproperty [--checklist-shadow=none] - Shadow of the card.
 */
export class ChecklistStats extends ChecklistPanel {
  static readonly tagName = 'checklist-stats';
  static override readonly styles = [
    tokenStyles,
    controlStyles,
    panelStyles,
    statsStyles,
    chartStyles,
  ];

  /**
   * Names of the tiles to show, between spaces: `completion-rate` (the chart, always first),
   * `completed`, `streak`, `last-time`, `fastest-run`, `last-done`, `resets`, `most-skipped`,
   * `longest-streak`. By default all but the last.
   */
  @property() tiles = '';

  @state() private statistics: RunStatistics | undefined;

  /** The session that `statistics` are of. */
  #shown?: ChecklistSession;

  readonly #session = new SessionController(this, {
    select: ({ run, counts }) => [run?.live, counts.done, counts.total, counts.notApplicable],
    onSession: (session) => this.#handleSession(session),
    onFact: (fact) => void this.#handleFact(fact),
  });

  constructor() {
    super();
    new DayChangeController(this, {
      now: () => this.#now(),
      dayChanged: () => this.#session.session?.dayChanged(),
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { unknown } = chooseTiles(this.tiles);
    if (!changed.has('tiles') || unknown.length === 0) return;
    const names = unknown.join(' ').slice(0, 40);
    this.refuse(`tiles="${names}" is not known: write any of ${TILE_NAMES.join(', ')}.`);
  }

  protected override render(): TemplateResult {
    const { localizer } = this;
    const now = this.#now();
    const statistics = this.#session.session ? this.statistics : NO_STATISTICS;
    const since = statistics && runsSince(statistics, localizer, now);
    const { tiles } = chooseTiles(this.tiles);
    const values = tiles.filter((name) => name !== 'completion-rate');
    return this.card(
      localizer.t(statsText.heading),
      since && html`<span class="aside" part="since">${since}</span>`,
      html`<div class="grid">
        ${values.length < tiles.length ? this.#renderChart(statistics) : nothing}
        ${renderTiles({ tiles: values, statistics, localizer, now })}
      </div>`,
      statistics === undefined,
    );
  }

  #renderChart(statistics: RunStatistics | undefined): TemplateResult {
    const { localizer } = this;
    const running = this.#running();
    if (statistics === undefined || (statistics.chart.length === 0 && running === undefined)) {
      return renderFirstRun(localizer, statistics !== undefined);
    }
    return renderChart({ statistics, running, localizer, now: this.#now() });
  }

  #running(): RunningCounts | undefined {
    const snapshot = this.#session.session?.snapshot;
    // Without its list a run in progress cannot be counted.
    if (snapshot?.run?.live !== true || !snapshot.checklist) return undefined;
    const { total, done, notApplicable } = snapshot.counts;
    return { done, applicable: total - notApplicable };
  }

  /** The session's clock: a panel and its run must agree what day it is. */
  #now(): number {
    return this.#session.session?.clock.now() ?? Date.now();
  }

  async #readStatistics(session: ChecklistSession): Promise<RunStatistics | undefined> {
    const asked = session.statistics();
    // What was read before stays in view when storage refuses; the runner says so.
    const statistics = await asked.catch(() => undefined);
    // Another list, or newer numbers, may have been asked for meanwhile.
    if (statistics === undefined || this.#session.session !== session) return undefined;
    if (session.statistics() !== asked) return undefined;
    this.statistics = statistics;
    return statistics;
  }

  #handleSession(session: ChecklistSession | undefined): void {
    if (session === undefined) return;
    // A panel that is only moved keeps its numbers in view.
    if (session !== this.#shown) this.statistics = undefined;
    this.#shown = session;
    void this.#readStatistics(session);
  }

  async #handleFact(fact: SessionFact): Promise<void> {
    const { session } = this.#session;
    if (fact.type !== 'stats-change' || session === undefined) return;
    const statistics = await this.#readStatistics(session);
    if (statistics === undefined || !this.#session.standsAlone) return;
    const { checklistId } = session;
    this.dispatchEvent(new ChecklistStatsChangeEvent({ checklistId, statistics }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'checklist-stats': ChecklistStats;
  }
}
