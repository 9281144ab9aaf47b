/** The list of past runs: filter, months, rows, and what can be done with two of them. */
import { html, nothing, type TemplateResult } from 'lit';
import { historyText } from '../../i18n/text/history-text.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import type { RunSummary } from '../../run/run-summary.js';
import { runsSince } from '../checklist-stats/runs-since.js';
import { renderButton } from '../shared/button.js';
import { renderHeading } from '../shared/heading.js';
import { icons } from '../shared/icons.js';
import { FILTERS } from './history-place.js';
import type { HistoryView } from './history-view.js';
import { monthGroups, type MonthGroup } from './month-groups.js';
import { renderTimesButton } from './render-run.js';
import { renderStrip } from './render-strip.js';
import { outcomeWord, runDetails, runTitle } from './run-words.js';

export function renderList(view: HistoryView): TemplateResult {
  const { model, localizer } = view;
  const { runs, older, selected } = model;
  const newer = model.page > 0;
  const groups = runs && monthGroups(runs, { newer, older });
  return html`${model.liveRun ? renderTimesButton(localizer) : nothing} ${renderFilter(view)}
  ${groups?.map((group) => renderMonth(group, view))}
  ${runs?.length === 0 ? renderNone(view) : nothing}
  ${
    newer || older
      ? html`<p class="bar">
          ${renderButton('newer', localizer.t(historyText.newer), { kind: 'small', disabled: !newer })}
          ${renderButton('older', localizer.t(historyText.older), {
            kind: 'small',
            disabled: !older,
          })}
        </p>`
      : nothing
  }
  ${selected.size > 0 ? renderSelection(view) : nothing}`;
}

function renderFilter({ localizer, model }: HistoryView): TemplateResult {
  return html`<div class="filter">
    <fieldset class="choice">
      <legend class="visually-hidden">${localizer.t(historyText.show)}</legend>
      ${FILTERS.map(
        (name) =>
          html`<label
            ><input
              type="radio"
              name="filter"
              .value=${name}
              .checked=${name === model.filter}
            />${localizer.t(historyText[name])}</label
          >`,
      )}
    </fieldset>
    <input
      class="field"
      type="search"
      .value=${model.words}
      placeholder=${localizer.t(historyText.find)}
      aria-label=${localizer.t(historyText.find)}
    />
  </div>`;
}

function renderNone({ model, localizer }: HistoryView): TemplateResult {
  if (model.filter === 'all' && model.words === '') {
    return html`<p class="hint">${localizer.t(historyText.none)}</p>`;
  }
  return html`<p class="hint">
    ${localizer.t(historyText.noneFound)}
    ${renderButton('show-all', localizer.t(historyText.clearFilter), { kind: 'text' })}
  </p>`;
}

function renderMonth(
  { at, runs, completed, median }: MonthGroup,
  view: HistoryView,
): TemplateResult {
  const { localizer, now, headingLevel } = view;
  const sums =
    median === undefined
      ? undefined
      : {
          completed: localizer.t(historyText.completedRuns, { count: completed }),
          duration: localizer.duration(median),
        };
  return html`<div class="month">
      ${renderHeading(headingLevel + 1, {}, localizer.month(at, now))}
      ${sums && html`<span>${localizer.t(historyText.monthMedian, sums)}</span>`}
    </div>
    <ol class="runs" role="list">
      ${runs.map((run) => renderRow(run, view))}
    </ol>`;
}

const OUTCOME_ICONS: Partial<Readonly<Record<string, () => TemplateResult>>> = {
  completed: icons.tick,
  partial: icons.partial,
  reset: icons.again,
};

function renderRow(run: RunSummary, view: HistoryView): TemplateResult {
  const { localizer, now, model } = view;
  const { selected, statistics } = model;
  const { runId, outcome, activeMs, suspect } = run;
  const title = runTitle(run, now, localizer);
  const { done, skipped, notApplicable, deferred, open } = run;
  const chosen = selected.has(runId);
  return html`<li class="row" data-outcome=${outcome} ?data-chosen=${chosen}>
    <input
      class="box"
      type="checkbox"
      part="checkbox"
      .value=${runId}
      .checked=${chosen}
      ?disabled=${!chosen && selected.size === 2}
      aria-label=${localizer.t(historyText.compareRun, { run: title })}
    />
    <span class="disc">${OUTCOME_ICONS[outcome]?.()}</span>
    <span class="name"
      ><button type="button" class="open" data-action="open" data-item=${runId}>
        <bdi>${title}</bdi></button
      >${
        runId === statistics?.fastestRun?.runId
          ? html`<span class="badge">${icons.fastest()}${localizer.t(historyText.fastest)}</span>`
          : nothing
      }<small
        ><b>${outcomeWord(outcome, localizer)}</b>${runDetails(run, now, localizer).map(
          (words) => ` · ${words}`,
        )}</small
      ></span
    >
    ${renderStrip([
      ['done', done],
      ['skipped', skipped],
      ['not-applicable', notApplicable],
      ['deferred', deferred],
      ['open', open],
    ])}
    <time class="took" datetime=${localizer.isoDuration(activeMs)}
      >${suspect ? '—' : localizer.duration(activeMs)}</time
    >
  </li>`;
}

/** With their names: a search for the second may have put the first out of view. */
function renderSelection({ model, localizer, now }: HistoryView): TemplateResult {
  const count = model.selected.size;
  const names = [...model.selected.values()].map((run) => runTitle(run, now, localizer));
  const what = localizer.t(historyText.selected, { count });
  return html`<p class="bar chosen">
    <b>${localizer.t(runnerText.named, { what, title: names.join(', ') })}</b>
    ${renderButton('clear', localizer.t(historyText.clear), { kind: 'quiet small' })}
    ${renderButton('compare', localizer.t(historyText.compare), {
      kind: 'accent small',
      disabled: count < 2,
    })}
  </p>`;
}

/** "21 runs since March · 14 completed". */
export function sinceWords({ model, localizer, now }: HistoryView): string {
  const { statistics } = model;
  const since = statistics && runsSince(statistics, localizer, now);
  if (!since) return '';
  const count = statistics.completed;
  return `${since} · ${localizer.t(historyText.completedRuns, { count })}`;
}
