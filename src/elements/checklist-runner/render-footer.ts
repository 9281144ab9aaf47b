/** What ends a run, whether it is kept, and the keys. */
import { html, nothing, type TemplateResult } from 'lit';
import { runnerText } from '../../i18n/text/runner-text.js';
import { icons } from '../shared/icons.js';
import { renderFinishPanel } from './render-finish-panel.js';
import type { RunnerView } from './runner-view.js';

/** The footer; while somebody is asked how to end an unfinished run, the question stands there. */
export function renderFooter(view: RunnerView): TemplateResult {
  if (view.ui.panel?.kind === 'finish') return renderFinishPanel(view);
  return html`<div class="footer" part="footer">
    ${view.snapshot.sealed || view.readonly ? nothing : renderRunButtons(view)}
    ${renderSaved(view)}${renderDelete(view)}${renderKeys(view)}
  </div>`;
}

/**
 * Green stands for a whole run: Finish has it once nothing required is open. The buttons stay where
 * they are before the first tick, so that nothing moves with it.
 */
function renderRunButtons({ snapshot, localizer }: RunnerView): TemplateResult {
  const started = snapshot.run !== undefined;
  const whole = started && snapshot.counts.requiredOpen === 0;
  return html`<button
      class="button finish ${whole ? 'primary' : ''}"
      part="button"
      type="button"
      data-action="finish"
      ?disabled=${!started}
    >
      ${icons.tick()}${localizer.t(runnerText.finish)}
    </button>
    <button
      class="button quiet"
      part="button"
      type="button"
      data-action="reset"
      ?disabled=${!started}
    >
      ${icons.again()}${localizer.t(runnerText.reset)}
    </button>`;
}

function renderSaved({ snapshot, localizer }: RunnerView): TemplateResult {
  const { storage, pending } = snapshot;
  if (storage === 'memory' || storage === 'failed') {
    return html`<span class="saved not">${icons.alert()}${localizer.t(runnerText.notSaved)}</span>`;
  }
  const saving = storage === 'opening' || pending > 0;
  return html`<span class="saved ${saving ? 'pending' : ''}"
    >${saving ? icons.clock() : icons.tick()}${localizer.t(
      saving ? runnerText.saving : runnerText.saved,
    )}</span
  >`;
}

function renderKeys({ shortcuts, readonly, localizer }: RunnerView): unknown {
  if (!shortcuts || readonly) return nothing;
  return html`<span class="keys" aria-hidden="true">
    <span><kbd>J</kbd> <kbd>K</kbd> ${localizer.t(runnerText.keyMove)}</span>
    <span><kbd>${localizer.t(runnerText.keySpace)}</kbd> ${localizer.t(runnerText.keyCheck)}</span>
    <span><kbd>S</kbd> ${localizer.t(runnerText.keySkip)}</span>
    <span><kbd>N</kbd> ${localizer.t(runnerText.keyNote)}</span>
  </span>`;
}

function renderDelete({ hasHistory, readonly, localizer }: RunnerView): unknown {
  if (hasHistory !== true || readonly) return nothing;
  return html`<button class="delete-history" type="button" data-action="delete-history">
    ${localizer.t(runnerText.deleteHistory)}
  </button>`;
}
