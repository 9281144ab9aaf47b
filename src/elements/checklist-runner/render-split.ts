/** How long a step took in this run, and how that compares. */
import { html, nothing, type TemplateResult } from 'lit';
import { runnerText } from '../../i18n/text/runner-text.js';
import type { RowView } from './row-view.js';
import { SECOND } from './step-time.js';

export function renderSplit({ split, usual, list }: RowView): TemplateResult | typeof nothing {
  if (split === undefined) return nothing;
  const { localizer } = list.view;
  const behind = usual === undefined ? 0 : split - usual;
  const slower = behind > 0;
  const text = slower ? runnerText.slower : runnerText.faster;
  const words = localizer.t(text, { duration: localizer.clock(Math.abs(behind)) });
  return html`<span class="at split"
    ><span class="visually-hidden">${localizer.t(runnerText.split)} </span>${localizer.clock(split)}
    ${
      Math.abs(behind) < SECOND
        ? nothing
        : html`<span data-pace=${slower ? 'behind' : 'ahead'} title=${words}
            ><span aria-hidden="true"
              >${slower ? '+' : '−'}${localizer.clock(Math.abs(behind))}</span
            ><span class="visually-hidden">${words}</span></span
          >`
    }</span
  >`;
}
