/** The chart before there is anything in it: what will stand here, and one sentence. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { statsText } from '../../i18n/text/stats-text.js';

/** Heights of the ghost bars: a promise, not data. */
const GHOSTS = [30, 44, 38, 50, 46, 52];

/** `loaded` tells an empty history from one that is still being read, which gets no sentence. */
export function renderFirstRun(localizer: Localizer, loaded: boolean): TemplateResult {
  return html`<figure class="chart" part="chart">
    <figcaption><span>${localizer.t(statsText.completionRate)}</span></figcaption>
    <svg viewBox="0 0 300 60" aria-hidden="true">
      <path class="axis" d="M0 55.5H300" />
      ${GHOSTS.map(
        (height, index) =>
          svg`<rect class="ghost" x=${14 + index * 48} y=${55 - height} width="22" height=${height} rx="3" />`,
      )}
    </svg>
    ${loaded ? html`<p class="promise">${localizer.t(statsText.firstRun)}</p>` : nothing}
  </figure>`;
}
