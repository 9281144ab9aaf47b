/** The summary as text, where the page may not write to the clipboard. */
import { html, nothing } from 'lit';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderButton } from '../shared/button.js';
import type { RunnerView } from './runner-view.js';

export function renderSummary({ ui, localizer }: RunnerView): unknown {
  const { summary } = ui;
  if (!summary || summary.copied) return nothing;
  return html`<div class="panel">
    <label for="summary">${localizer.t(runnerText.summary)}</label>
    <textarea
      class="field summary"
      id="summary"
      dir="auto"
      rows="6"
      readonly
      aria-describedby="summary-hint"
      .value=${summary.text}
    ></textarea>
    <div class="panel-row">
      ${renderButton('dismiss', localizer.t(runnerText.noteDone), { kind: 'small' })}
      <span class="hint" id="summary-hint">${localizer.t(runnerText.summaryByHand)}</span>
    </div>
  </div>`;
}
