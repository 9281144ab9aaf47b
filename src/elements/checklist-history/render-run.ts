/** One past run, read-only, as it was worded then. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemState } from '../../checklist/checklist.js';
import { historyText } from '../../i18n/text/history-text.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { Text } from '../../i18n/text.js';
import type { RecordItem, RunRecord } from '../../run/records/run-record.js';
import { renderButton } from '../shared/button.js';
import { renderHeading } from '../shared/heading.js';
import { icons } from '../shared/icons.js';
import { inlineText } from '../shared/inline-text.js';
import type { HistoryView } from './history-view.js';
import { renderStrip } from './render-strip.js';
import { outcomeWord, runTitle, sensedWord, stateWord } from './run-words.js';

export const recordTitle = ({ run }: RunRecord, { now, localizer }: HistoryView): string =>
  runTitle({ name: run.name ?? '', endedAt: Date.parse(run.endedAt ?? '') }, now, localizer);

/** `reworded`: how many of its steps read differently in the list as it stands. */
export function renderRun(record: RunRecord, reworded: number, view: HistoryView): TemplateResult {
  const { localizer, headingLevel, model } = view;
  const { run, items } = record;
  const t = (text: Text, count = 0): string => localizer.t(text, { count });
  const doubts = [run.bulk && historyText.bulk, run.suspect && historyText.suspect];
  return html`${renderBack(view)}
    <div class="about" data-outcome=${run.outcome}>
      ${renderHeading(
        headingLevel + 1,
        { id: 'place', focusable: true },
        html`<bdi>${recordTitle(record, view)}</bdi>`,
      )}
      <p class="hint">${renderEnd(record, view)}</p>
    </div>
    ${renderFacts(record, view)} ${renderTimesButton(localizer)}
    ${renderStrip(items.map(({ state }) => [state, 1]))}
    <p class="hint">
      ${t(historyText.wording)} ${reworded > 0 ? t(historyText.reworded, reworded) : nothing}
      ${doubts.map((text) => (text ? t(text) : nothing))}
    </p>
    ${run.note === undefined ? nothing : html`<q dir="auto">${run.note}</q>`}
    <ol class="steps" role="list">
      ${items.slice(0, model.mostSteps).map((item) => renderStep(item, view))}
    </ol>
    ${renderMore(items.length - model.mostSteps, view)}`;
}

export const renderTimesButton = (localizer: Localizer): TemplateResult =>
  html`<p class="bar">
    ${renderButton('times', localizer.t(historyText.times), {
      kind: 'small',
      icon: icons.stopwatch(),
    })}
  </p>`;

/** `to` names where it leads; by default to the list. */
export const renderBack = ({ localizer }: HistoryView, to?: string): TemplateResult =>
  html`<p>
    ${renderButton('back', to ?? localizer.t(historyText.allRuns), {
      kind: 'text',
      icon: html`<span class="directional" aria-hidden="true">←</span>`,
    })}
  </p>`;

export const renderMore = (count: number, { localizer }: HistoryView): unknown =>
  count > 0
    ? renderButton('more', localizer.t(historyText.more, { count }), { kind: 'text' })
    : nothing;

function renderEnd({ run }: RunRecord, { localizer }: HistoryView): unknown {
  const { endedAt, outcome } = run;
  const word = outcomeWord(outcome, localizer);
  if (endedAt === undefined) return word;
  const when = localizer.dateTime(Date.parse(endedAt));
  return html`<time datetime=${endedAt}
    >${localizer.t(historyText.endedOn, { outcome: word, when })}</time
  >`;
}

function renderFacts({ run, items }: RunRecord, { localizer, model }: HistoryView): TemplateResult {
  const { activeMs, elapsedMs, suspect } = run;
  const paused = elapsedMs - activeMs;
  const applicable = items.filter(({ state }) => state !== 'not-applicable').length;
  const done = items.filter(({ state }) => state === 'done').length;
  const { median } = model;
  const slower = activeMs - (median ?? 0);
  const facts: (readonly [Text, string] | false)[] = [
    [historyText.duration, suspect ? '—' : localizer.duration(activeMs)],
    paused >= 1000 && [historyText.pausedFor, localizer.duration(paused)],
    [historyText.done, localizer.t(historyText.doneOf, { done, total: applicable })],
    median !== undefined &&
      !suspect && [
        historyText.toMedian,
        `${slower < 0 ? '−' : '+'} ${localizer.duration(Math.abs(slower))}`,
      ],
  ];
  return html`<dl class="facts">
    ${facts.map((fact) =>
      fact
        ? html`<div>
            <dt>${localizer.t(fact[0])}</dt>
            <dd>${fact[1]}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

const STATE_ICONS: Readonly<Record<ItemState, (() => TemplateResult) | undefined>> = {
  open: undefined,
  done: icons.tick,
  skipped: icons.skip,
  'not-applicable': icons.notApplicable,
  deferred: icons.clock,
};

export const renderState = (state: ItemState): TemplateResult =>
  html`<span class="state" data-state=${state} aria-hidden="true">${STATE_ICONS[state]?.()}</span>`;

function renderStep(item: RecordItem, { localizer }: HistoryView): TemplateResult {
  const { state, title, at, actor, reason, value, sensed, note } = item;
  const found = sensed !== undefined && sensedWord(sensed, localizer);
  const said = [found, reason, value, note].filter(Boolean);
  const ended = at === undefined ? undefined : localizer.timeOfDay(Date.parse(at));
  return html`<li>
    ${renderState(state)}
    <span class="words" dir="auto"
      ><span class="visually-hidden">${stateWord(state, localizer)}: </span>${inlineText(
        title,
      )}${said.map((words) => html`<q dir="auto">${words}</q>`)}</span
    >
    <small
      >${state === 'done' ? nothing : html`<b>${stateWord(state, localizer)}</b> `}${actor ?? nothing}
      ${ended && html`<time datetime=${at ?? nothing}>${ended}</time>`}</small
    >
  </li>`;
}
