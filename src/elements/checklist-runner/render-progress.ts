/** How far the run is: count, what was set aside, time; and the strip or bar. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Localizer } from '../../i18n/localizer.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { paceOf, type Pace } from '../../run/splits-pace.js';
import { customProperty } from '../shared/custom-property.js';
import { layoutOf } from './list-layout.js';
import { renderClock } from './render-clock.js';
import type { RunnerView } from './runner-view.js';
import { segmentsOf } from './segments.js';
import { asideWords } from './state-words.js';
import { doneAt, roundEstimate, timeLeft } from './time-left.js';

/** Above this, segments are too narrow to tell apart and a plain bar stands in. */
const MOST_SEGMENTS = 40;
const MINUTE = 60_000;

export function renderProgress(view: RunnerView): TemplateResult {
  const { snapshot, localizer, hideTimer } = view;
  const { counts, run } = snapshot;
  const pace = paceIn(view);
  const time = timeWords(view, pace);
  const total = localizer.t(runnerText.ofTotal, { total: counts.total });
  return html`<div class="progress" part="progress">
    <div class="progress-line">
      <span class="count" part="count"
        ><b>${localizer.number(counts.done)}</b><small> ${total}</small></span
      >
      <span class="progress-words"
        >${asideWords(counts, localizer).map((words) => html`<span>${words}</span>`)}${renderPace(
          pace,
          localizer,
        )}${time && html`<span class="estimate">${time}</span>`}</span
      >
      ${hideTimer || run === undefined ? nothing : renderClock(view)}
    </div>
    ${renderStrip(view)}
  </div>`;
}

/** Against earlier runs; nothing where there are none, or time is not wanted. */
function paceIn({ checklist, snapshot, ui, hideTimer, activeMs }: RunnerView): Pace {
  const { run, record } = snapshot;
  const usual = ui.past?.usual;
  if (hideTimer || !run?.live || !usual?.size) return {};
  const open = checklist.leaves.filter((leaf) => record(leaf).state === 'open');
  return paceOf({ run, activeMs, usual, open });
}

function renderPace({ ahead = 0 }: Pace, localizer: Localizer): unknown {
  const ms = Math.round(Math.abs(ahead) / MINUTE) * MINUTE;
  if (ms === 0) return nothing;
  const pace = ahead > 0 ? 'ahead' : 'behind';
  const words = localizer.t(runnerText[pace], { duration: localizer.duration(ms) });
  return html`<span data-pace=${pace}>${words}</span>`;
}

/**
 * Before the run how long it usually takes; then what is left, and once earlier runs tell, when that is
 * done, if the clock runs and it is today. Nothing where time is not wanted.
 */
function timeWords(view: RunnerView, pace: Pace): string | undefined {
  const { checklist, snapshot, localizer, hideTimer, now } = view;
  const { totalTime = 0 } = checklist;
  if (hideTimer) return undefined;
  if (snapshot.run === undefined) {
    if (totalTime === 0) return undefined;
    return localizer.t(runnerText.usuallyTakes, { duration: localizer.duration(totalTime * 1000) });
  }
  const left = pace.left ?? timeLeft(totalTime, snapshot.counts);
  if (left === undefined) return undefined;
  const at = doneAt(now, left);
  if (pace.left !== undefined && snapshot.run.outcome === 'active' && isSameDay(at, now)) {
    return localizer.t(runnerText.doneAt, { time: localizer.timeOfDay(at) });
  }
  return localizer.t(runnerText.timeLeft, { duration: localizer.duration(roundEstimate(left)) });
}

const isSameDay = (a: number, b: number): boolean =>
  new Date(a).toDateString() === new Date(b).toDateString();

/** The strip with the native progress bar that stands for it in the accessibility tree. */
export function renderStrip({ checklist, snapshot, localizer }: RunnerView): TemplateResult {
  const { counts } = snapshot;
  const { total } = counts;
  // A bare number says no unit.
  const done = localizer.number(counts.done);
  const words = localizer.t(runnerText.progressValue, { done, count: total });
  return html`<progress
      class="visually-hidden"
      max=${total}
      .value=${counts.done}
      aria-label=${localizer.t(runnerText.progress)}
      aria-valuetext=${[words, ...asideWords(counts, localizer)].join(', ')}
    ></progress>
    ${guard([checklist, snapshot], () =>
      total > MOST_SEGMENTS ? renderBar(snapshot) : renderSegments(checklist, snapshot),
    )}`;
}

const renderSegments = (
  checklist: RunnerView['checklist'],
  snapshot: RunnerView['snapshot'],
): TemplateResult =>
  html`<div class="strip segments drawn" part="segments" aria-hidden="true">
    ${segmentsOf(layoutOf(checklist), snapshot).map(
      ({ state, opensGroup }) =>
        html`<i data-state=${state} class=${opensGroup ? 'opens-group' : nothing}></i>`,
    )}
  </div>`;

function renderBar({ counts }: RunnerView['snapshot']): TemplateResult {
  const parts = [
    ['done', counts.done],
    ['skipped', counts.skipped],
    ['not-applicable', counts.notApplicable],
    ['deferred', counts.deferred],
    ['open', counts.open],
  ] as const;
  return html`<div class="strip bar drawn" part="segments" aria-hidden="true">
    ${parts.map(
      ([state, steps]) =>
        html`<i data-state=${state} ${customProperty('--_steps', String(steps))}></i>`,
    )}
  </div>`;
}
