/** The headline tile: completion rate, bars, legend, table. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { RunStatistics } from '../../run/statistics/run-statistics.js';
import type { Localizer } from '../../i18n/localizer.js';
import { statsText } from '../../i18n/text/stats-text.js';
import { CHART_HEIGHT, CHART_WIDTH, chartShape, type BarShape } from './chart-geometry.js';
import { chartRuns, rateSums, type RunningCounts } from './chart-runs.js';
import { chartWords, type ChartRow, type ChartWords } from './chart-words.js';

export interface ChartView {
  readonly statistics: RunStatistics;
  readonly running: RunningCounts | undefined;
  readonly localizer: Localizer;
  /** Wall milliseconds. */
  readonly now: number;
}

export function renderChart(view: ChartView): TemplateResult {
  const { statistics, running, localizer, now } = view;
  const runs = chartRuns(statistics.chart, running);
  const words = chartWords(runs, localizer, now);
  return html`<figure class="chart" part="chart">
    <figcaption>
      ${renderRate(statistics, localizer)}
      <span>${localizer.t(statsText.completionRate)}</span>
    </figcaption>
    ${renderDrawing(view, words)}
    <ul class="legend" role="list">
      ${words.legend.map(
        ({ kind, label }) =>
          html`<li><i class="swatch drawn ${kind}" aria-hidden="true"></i>${label}</li>`,
      )}
    </ul>
    ${renderTable(words.rows, localizer)}
  </figure>`;
}

function renderRate(
  statistics: RunStatistics,
  localizer: Localizer,
): TemplateResult | typeof nothing {
  const { completionRate, chart } = statistics;
  if (chart.length === 0) return nothing;
  if (completionRate === undefined) return html`<b part="rate">${localizer.t(statsText.none)}</b>`;
  const { runs, done, applicable } = rateSums(chart);
  const words = localizer.t(statsText.rateInWords, { done, applicable, count: runs });
  return html`<b part="rate" title=${words}>${localizer.percent(completionRate)}</b>
    <span class="visually-hidden">${words}</span>`;
}

function renderDrawing({ statistics, running, localizer }: ChartView, words: ChartWords) {
  const runs = chartRuns(statistics.chart, running);
  const goal = localizer.number(Math.max(1, ...runs.map((run) => run.applicable)));
  const shape = chartShape(runs, goal.length);
  return html`<svg
    class="drawn"
    viewBox="0 0 ${CHART_WIDTH} ${CHART_HEIGHT}"
    role="img"
    aria-label=${words.summary}
  >
    <path class="goal" d=${shape.goalLine} />
    <path class="axis" d=${shape.baseLine} />
    <text x=${shape.axisEnd} y="9.5" text-anchor="end">${goal}</text>
    <text x=${shape.axisEnd} y="81" text-anchor="end">${localizer.number(0)}</text>
    ${shape.bars.map((bar, index) => renderBar(bar, words.rows[index], localizer))}
    ${
      shape.firstLabel === undefined
        ? nothing
        : svg`<text x=${shape.firstLabel} y="94">${words.first}</text>`
    }
    <text x=${CHART_WIDTH - 2} y="94" text-anchor="end">${words.last}</text>
  </svg>`;
}

function renderBar(
  bar: BarShape,
  row: ChartRow | undefined,
  localizer: Localizer,
): SVGTemplateResult {
  const title = row === undefined ? '' : localizer.t(statsText.barTitle, { ...row });
  return svg`<g class=${bar.kind}>
    <title>${title}</title>
    <path class="bar" d=${bar.outline} />
    ${bar.hatch === undefined ? nothing : svg`<path class="hatch" d=${bar.hatch} />`}
  </g>`;
}

/** The same numbers for who reads rather than looks. */
function renderTable(rows: readonly ChartRow[], localizer: Localizer): TemplateResult {
  return html`<details class="table" part="table">
    <summary>${localizer.t(statsText.showTable)}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${localizer.t(statsText.columnRun)}</th>
          <th scope="col">${localizer.t(statsText.columnItems)}</th>
          <th scope="col">${localizer.t(statsText.columnOutcome)}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ when, at, items, outcome }) =>
            html`<tr>
              <th scope="row" title=${at === undefined ? nothing : localizer.dateTime(at)}>
                ${when}
              </th>
              <td><bdi>${items}</bdi></td>
              <td>${outcome}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
