/** Two runs side by side. */
import { html, nothing, type TemplateResult } from 'lit';
import { historyText } from '../../i18n/text/history-text.js';
import { statsText } from '../../i18n/text/stats-text.js';
import type { RecordItem, RunRecord } from '../../run/records/run-record.js';
import { renderHeading } from '../shared/heading.js';
import { inlineText } from '../shared/inline-text.js';
import { compareRuns, type ComparedStep } from './compare-runs.js';
import type { HistoryView } from './history-view.js';
import { recordTitle, renderBack, renderMore, renderState } from './render-run.js';
import { outcomeWord, stateWord } from './run-words.js';

const KEYS = ['A', 'B'] as const;

export function renderCompare(a: RunRecord, b: RunRecord, view: HistoryView): TemplateResult {
  const { localizer, headingLevel, model } = view;
  const { differencesOnly, mostSteps } = model;
  const steps = compareRuns(a, b);
  const shown = differencesOnly ? steps.filter(({ differs }) => differs) : steps;
  const hidden = differencesOnly ? steps.length - shown.length : 0;
  return html`${renderBack(view)}
    <div class="about">
      ${renderHeading(
        headingLevel + 1,
        { id: 'place', focusable: true },
        localizer.t(historyText.compared),
      )}
      <label class="switch"
        ><input type="checkbox" name="differences" .checked=${differencesOnly} />${localizer.t(
          historyText.differencesOnly,
        )}</label
      >
    </div>
    <table aria-labelledby="place">
      <thead>
        <tr>
          <th scope="col">${localizer.t(historyText.step)}</th>
          ${[a, b].map((record, index) => renderHead(record, index, view))}
        </tr>
      </thead>
      <tbody>
        ${shown.slice(0, mostSteps).map((step) => renderStep(step, view))}
      </tbody>
    </table>
    ${renderMore(shown.length - mostSteps, view)}
    <p class="hint">${renderSum(a, b, hidden, view)}</p>`;
}

function renderHead(record: RunRecord, index: number, view: HistoryView): TemplateResult {
  const { localizer } = view;
  const { outcome, activeMs, suspect } = record.run;
  const time = suspect ? localizer.t(statsText.suspect) : localizer.duration(activeMs);
  return html`<th scope="col">
    <b>${KEYS[index]}</b> <bdi>${recordTitle(record, view)}</bdi>
    <small>${outcomeWord(outcome, localizer)} · ${time}</small>
  </th>`;
}

function renderStep(
  { title, a, b, slower, differs }: ComparedStep,
  view: HistoryView,
): TemplateResult {
  return html`<tr ?data-differs=${differs}>
    <th scope="row" dir="auto">${inlineText(title)}</th>
    ${renderCell(a, 0, undefined, view)} ${renderCell(b, 1, differs ? slower : undefined, view)}
  </tr>`;
}

function renderCell(
  item: RecordItem | undefined,
  index: number,
  slower: number | undefined,
  { localizer }: HistoryView,
): TemplateResult {
  const key = KEYS[index] ?? '';
  if (item === undefined) {
    return html`<td data-key=${key}><small>${localizer.t(historyText.missing)}</small></td>`;
  }
  const { state, ms, reason, note } = item;
  const took = ms === undefined ? '' : localizer.clock(ms);
  const isPlain = state === 'done' && took !== '';
  return html`<td data-key=${key}>
    ${renderState(state)}<span class=${isPlain ? 'visually-hidden' : ''}
      >${stateWord(state, localizer)}
    </span>
    ${state === 'done' ? took : nothing}
    ${
      slower === undefined
        ? nothing
        : html`<small data-slower=${slower > 0}
            >${slower > 0 ? '+' : '−'}${localizer.clock(Math.abs(slower))}</small
          >`
    }
    ${[reason, note].map((words) => (words ? html`<q dir="auto">${words}</q>` : nothing))}
  </td>`;
}

function renderSum(a: RunRecord, b: RunRecord, hidden: number, view: HistoryView): unknown {
  const { localizer } = view;
  const ahead = a.run.activeMs - b.run.activeMs;
  const run = ahead > 0 ? 'B' : 'A';
  const duration = localizer.duration(Math.abs(ahead));
  const trusted = !a.run.suspect && !b.run.suspect && Math.abs(ahead) >= 1000;
  return html`${hidden > 0 ? localizer.t(historyText.alike, { count: hidden }) : nothing}
  ${trusted ? localizer.t(historyText.quicker, { run, duration }) : nothing}`;
}
