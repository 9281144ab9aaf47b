/** What shows where there is no list to show. */
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderButton } from '../shared/button.js';
import { icons } from '../shared/icons.js';
import { renderBanner } from './render-banners.js';

const SKELETON = Array.from({ length: 8 });

/** A skeleton of about the height that lists begin with; it fades in after 150 ms. */
export const renderLoading = (localizer: Localizer): TemplateResult =>
  html`<section class="card loading" part="card" aria-busy="true">
    <p class="visually-hidden" role="status">${localizer.t(runnerText.loading)}</p>
    ${SKELETON.map(() => html`<i aria-hidden="true"></i>`)}
  </section>`;

/** Why nothing can be shown: one sentence, which names its place. It is text, whatever is in it. */
export const renderProblem = (message: string, localizer: Localizer): TemplateResult =>
  html`<section class="card problem" part="card" role="alert">
    ${renderBanner(
      'danger',
      icons.alert(),
      localizer.t(runnerText.problem),
      html`<span dir="auto">${message}</span>`,
      renderButton('retry', localizer.t(runnerText.retry), { icon: icons.again(), kind: 'small' }),
    )}
  </section>`;

/** A list without items: a state, not a mistake. */
export const renderEmpty = (localizer: Localizer): TemplateResult =>
  html`<div class="empty">
    <b>${localizer.t(runnerText.emptyTitle)}</b>
    <p>${localizer.t(runnerText.emptyText)}</p>
  </div>`;
