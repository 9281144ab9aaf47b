/** What shows where there is no list to show. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { icons } from '../shared/icons.js';
import { renderBanner } from './render-banners.js';

const SKELETON_ROWS = Array.from({ length: 3 });

/** A skeleton of the height that most lists begin with; it fades in after 150 ms. */
export function renderLoading(localizer: Localizer): TemplateResult {
  return html`<section class="card loading" part="card" aria-busy="true">
    <p class="visually-hidden" role="status">${localizer.t(runnerText.loading)}</p>
    <div class="skeleton-header" aria-hidden="true"><i></i><i></i><i></i></div>
    <div class="skeleton-progress" aria-hidden="true"><i></i></div>
    ${SKELETON_ROWS.map(
      () => html`<div class="skeleton-row" aria-hidden="true"><i></i><i></i><i></i></div>`,
    )}
  </section>`;
}

/** Why nothing can be shown. */
export interface RunnerProblem {
  /** Default: that this checklist can't be shown. */
  readonly title?: string;
  /** One sentence; it is shown as text, whatever is in it. */
  readonly message: string;
  /** From 1, where the source has lines. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly canRetry: boolean;
}

export function renderProblem(problem: RunnerProblem, localizer: Localizer): TemplateResult {
  const { line, column } = problem;
  const place =
    line === undefined ? '' : localizer.t(runnerText.atLine, { line, column: column ?? 1 });
  return html`<section class="card problem" part="card">
    ${renderBanner({
      tone: 'danger',
      icon: icons.alert(),
      title: problem.title ?? localizer.t(runnerText.problem),
      text: html`<span dir="auto">${problem.message}</span>${place === '' ? nothing : ' '}${place}`,
      alert: true,
      ...(problem.canRetry ? { buttons: renderRetry(localizer) } : {}),
    })}
  </section>`;
}

const renderRetry = (localizer: Localizer): TemplateResult =>
  html`<button class="button" part="button" type="button" data-action="retry">
    ${icons.again()}${localizer.t(runnerText.retry)}
  </button>`;

/** A list without items: a state, not a mistake. */
export const renderEmpty = (localizer: Localizer): TemplateResult =>
  html`<div class="empty">
    <b>${localizer.t(runnerText.emptyTitle)}</b>
    <p>${localizer.t(runnerText.emptyText)}</p>
  </div>`;
