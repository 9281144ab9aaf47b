/** The time of each step of a run beside the usual ones: a plot, and a table that says the same. */
import { html, nothing, type TemplateResult } from 'lit';
import { historyText } from '../../i18n/text/history-text.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import type { UsualSplit } from '../../run/splits-past.js';
import { customProperty } from '../shared/custom-property.js';
import { renderHeading } from '../shared/heading.js';
import { inlineText } from '../shared/inline-text.js';
import type { TimesPlace } from './history-place.js';
import type { HistoryView } from './history-view.js';
import { pacePlot } from './pace-plot.js';
import { renderLiveActs } from './render-export.js';
import { recordTitle, renderBack, renderMore } from './render-run.js';
import { stateWord } from './run-words.js';
import { paceThrough, stepTimes, type StepTime } from './step-times.js';

const UNKNOWN = '—';
/** Less is the speed of clicking. */
const SECOND = 1000;

export function renderTimes(place: TimesPlace, view: HistoryView): TemplateResult {
  const { localizer, headingLevel, model } = view;
  const { record, usual, others, live } = place;
  const steps = stepTimes(record.items, usual, live);
  const t = localizer.t.bind(localizer);
  const columns = [historyText.thisRun, historyText.toMedian, historyText.range, historyText.best];
  return html`${renderBack(view, live ? undefined : recordTitle(record, view))}
    <div class="about">
      ${renderHeading(headingLevel + 1, { id: 'place', focusable: true }, t(historyText.times))}
      <p class="hint">${t(historyText.against, { count: others })}</p>
    </div>
    ${renderPlot(place, view)}
    <table class="times" aria-labelledby="place">
      <thead>
        <tr>
          <th scope="col">${t(historyText.step)}</th>
          ${columns.map((text) => html`<th scope="col">${t(text)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${steps.slice(0, model.mostSteps).map((step) => renderStep(step, view))}
      </tbody>
    </table>
    ${renderMore(steps.length - model.mostSteps, view)}
    ${live ? renderLiveActs(localizer) : nothing}`;
}

function renderStep(step: StepTime, view: HistoryView): TemplateResult {
  const { localizer } = view;
  const { title, state, ms, usual, running } = step;
  const word = running ? localizer.t(historyText.running) : stateWord(state, localizer);
  const took = ms === undefined ? (state === 'done' ? UNKNOWN : word) : localizer.clock(ms);
  return html`<tr ?data-chosen=${running}>
    <th scope="row" dir="auto">${inlineText(title)}</th>
    <td><b>${took}</b></td>
    <td>${renderDelta(step, view)}</td>
    <td class="range">${usual && renderRange(usual, ms, view)}</td>
    <td class="best">${usual ? localizer.clock(usual.best) : UNKNOWN}</td>
  </tr>`;
}

function renderDelta({ ms, usual }: StepTime, { localizer }: HistoryView): unknown {
  if (ms === undefined || usual === undefined) return nothing;
  const behind = ms - usual.median;
  if (Math.abs(behind) < SECOND) return localizer.clock(0);
  const duration = localizer.clock(Math.abs(behind));
  const slower = behind > 0;
  return html`<span data-slower=${slower} aria-hidden="true">${slower ? '+' : '−'}${duration}</span
    ><span class="visually-hidden"
      >${localizer.t(slower ? runnerText.slower : runnerText.faster, { duration })}</span
    >`;
}

/** From best to slowest, a tick at the median, the dot is this run. */
function renderRange(
  { best, median, worst }: UsualSplit,
  ms: number | undefined,
  { localizer }: HistoryView,
): TemplateResult {
  const from = Math.min(best, ms ?? best);
  const range = Math.max(worst, ms ?? worst) - from || 1;
  const x = (value: number): number => 8 + (120 * (value - from)) / range;
  const words = { median: localizer.clock(median), slowest: localizer.clock(worst) };
  return html`<svg viewBox="0 0 136 16" aria-hidden="true">
      <path class="track" d="M${x(best)} 8H${x(worst)}" />
      <path class="median" d="M${x(median)} 2.5v11" />
      <circle
        class="dot"
        cx=${x(ms ?? median)}
        cy="8"
        r=${ms === undefined ? 0 : 5}
        data-slower=${(ms ?? 0) > median}
      />
    </svg>
    <span class="visually-hidden">${localizer.t(historyText.rangeWords, words)}</span>`;
}

function renderPlot({ record, usual }: TimesPlace, { localizer }: HistoryView): unknown {
  const pace = paceThrough(record.items, usual);
  const plot = pacePlot(pace);
  if (plot === undefined) return nothing;
  const inWords = (ms: number): string =>
    Math.abs(ms) < SECOND
      ? localizer.t(historyText.even)
      : localizer.t(ms > 0 ? runnerText.ahead : runnerText.behind, {
          duration: localizer.duration(Math.abs(ms)),
        });
  const step = pace.mine.length - 1;
  const ahead = inWords(pace.mine.at(-1) ?? 0);
  const best = inWords(pace.best.at(-1) ?? 0);
  const lines = [historyText.thisRun, historyText.median, historyText.best];
  const zero = plot.grid.find(({ ms }) => ms === 0)?.y;
  return html`<figure class="pace">
    <figcaption><b>${ahead}</b> <small>${localizer.t(historyText.plotted)}</small></figcaption>
    <div class="plot drawn">
      <svg
        viewBox="0 0 600 100"
        preserveAspectRatio="none"
        role="img"
        aria-label=${localizer.t(historyText.plotWords, { ahead, step, best })}
      >
        <path class="grid" d=${plot.grid.map(({ y }) => `M0 ${y}H600`).join('') || nothing} />
        <path class="gap" d=${plot.gap} />
        <path class="line median" d="M0 ${zero ?? 0}H600" />
        <path class="line best" d=${plot.best} />
        <path class="line mine" d=${plot.mine} />
      </svg>
      <b ${customProperty('--_x', `${plot.x}%`)} ${customProperty('--_y', `${plot.y}%`)}></b>
      ${plot.grid.map(
        ({ ms, y }) =>
          html`<small aria-hidden="true" ${customProperty('--_y', `${y}%`)}
            >${ms > 0 ? '+' : ms < 0 ? '−' : ''}${localizer.clock(Math.abs(ms))}</small
          >`,
      )}
    </div>
    <ul class="legend" role="list">
      ${lines.map((text) => html`<li>${localizer.t(text)}</li>`)}
    </ul>
  </figure>`;
}
