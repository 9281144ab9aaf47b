/** The summary as text, where the page may not write to the clipboard. */
import { html, nothing } from 'lit';
import { runnerText } from '../../i18n/text/runner-text.js';
import type { RunnerView } from './runner-view.js';

export function renderSummary({ ui, localizer }: RunnerView): unknown {
  const { summary } = ui;
  if (summary === undefined || 'copied' in summary) return nothing;
  return html`<div class="summary">
    <div class="label-line">
      <label for="summary">${localizer.t(runnerText.summary)}</label>
    </div>
    <textarea
      class="field"
      id="summary"
      dir="auto"
      rows="6"
      readonly
      aria-describedby="summary-hint"
      .value=${summary.text}
    ></textarea>
    <div class="panel-row">
      <button
        class="button small"
        part="button"
        type="button"
        data-action="dismiss"
        data-value="summary"
      >
        ${localizer.t(runnerText.noteDone)}
      </button>
      <span class="hint" id="summary-hint">${localizer.t(runnerText.summaryByHand)}</span>
    </div>
  </div>`;
}
