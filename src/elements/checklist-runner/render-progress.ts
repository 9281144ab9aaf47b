/** How far the run is: count, what was set aside, time; and the strip or bar. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { customProperty } from '../shared/custom-property.js';
import { icons } from '../shared/icons.js';
import { layoutOf } from './list-layout.js';
import type { RunnerView } from './runner-view.js';
import { MOST_SEGMENTS, segmentsOf } from './segments.js';
import { asideWords, progressValueText } from './state-words.js';
import { roundEstimate, timeLeft } from './time-left.js';

export function renderProgress(view: RunnerView): TemplateResult {
  const { snapshot, localizer } = view;
  const { counts } = snapshot;
  const aside = asideWords(counts, localizer);
  const time = timeWords(view);
  const total = localizer.t(runnerText.ofTotal, { total: counts.total });
  return html`<div class="progress" part="progress">
    <div class="progress-line">
      <span class="count" part="count"
        >${localizer.number(counts.done)}<small> ${total}</small></span
      >
      <span class="progress-words"
        >${aside.map((words) => html`<span>${words}</span>`)}${
          time === undefined ? nothing : html`<span class="estimate">${time}</span>`
        }</span
      >
      ${renderClock(view)}
    </div>
    ${renderStrip(view)}
  </div>`;
}

/** Before the run how long it usually takes; then what is left; nothing where time is not wanted. */
function timeWords({ checklist, snapshot, localizer, hideTimer }: RunnerView): string | undefined {
  if (hideTimer) return undefined;
  if (snapshot.run === undefined) {
    const total = checklist.totalTime;
    if (total === undefined || total <= 0) return undefined;
    return localizer.t(runnerText.usuallyTakes, { duration: localizer.duration(total * 1000) });
  }
  const left = timeLeft(checklist.totalTime, snapshot.counts);
  if (left === undefined) return undefined;
  return localizer.t(runnerText.timeLeft, { duration: localizer.duration(roundEstimate(left)) });
}

/** No live region: a clock that speaks up each second would be the only thing heard. */
function renderClock({ snapshot, localizer, hideTimer, activeMs }: RunnerView): unknown {
  if (hideTimer || snapshot.run === undefined) return nothing;
  return html`<span class="clock"
    >${icons.stopwatch()}<span class="visually-hidden">${localizer.t(runnerText.timer)} </span
    ><time datetime=${localizer.isoDuration(activeMs)}>${localizer.clock(activeMs)}</time></span
  >`;
}

/** The strip with the native progress bar that stands for it in the accessibility tree. */
export function renderStrip({ checklist, snapshot, localizer }: RunnerView): TemplateResult {
  const { counts } = snapshot;
  return html`<progress
      class="visually-hidden"
      max=${counts.total}
      .value=${counts.done}
      aria-label=${localizer.t(runnerText.progress)}
      aria-valuetext=${progressValueText(counts, localizer)}
    ></progress>
    ${guard([checklist, snapshot], () =>
      counts.total > MOST_SEGMENTS ? renderBar(snapshot) : renderSegments({ checklist, snapshot }),
    )}`;
}

function renderSegments({
  checklist,
  snapshot,
}: Pick<RunnerView, 'checklist' | 'snapshot'>): TemplateResult {
  const segments = segmentsOf(layoutOf(checklist), snapshot);
  return html`<div class="segments" part="segments" aria-hidden="true">
    ${segments.map(
      ({ state, opensGroup }) =>
        html`<i data-segment=${state} class=${opensGroup ? 'opens-group' : ''}></i>`,
    )}
  </div>`;
}

function renderBar({ counts }: RunnerView['snapshot']): TemplateResult {
  const share = (steps: number) => `${(steps * 100) / counts.total}%`;
  const parts = [
    ['done', counts.done],
    ['skipped', counts.skipped],
    ['not-applicable', counts.notApplicable],
    ['deferred', counts.deferred],
  ] as const;
  return html`<div class="bar" part="segments" aria-hidden="true">
    ${parts.map(
      ([state, steps]) =>
        html`<i data-segment=${state} ${customProperty('--_share', share(steps))}></i>`,
    )}
  </div>`;
}
