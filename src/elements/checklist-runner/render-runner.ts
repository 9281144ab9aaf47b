/** A loaded checklist from top to bottom. */
import { html, nothing, type TemplateResult } from 'lit';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderBanners, renderUndoBar } from './render-banners.js';
import { renderChanges } from './render-changes.js';
import { renderCompletion } from './render-completion.js';
import { renderFooter } from './render-footer.js';
import { renderHeader } from './render-header.js';
import { renderList } from './render-list.js';
import { renderProgress } from './render-progress.js';
import { renderLeft, renderRuns } from './render-runs.js';
import { renderEmpty } from './render-states.js';
import { renderSummary } from './render-summary.js';
import type { RunnerView } from './runner-view.js';

export function renderRunner(view: RunnerView): TemplateResult {
  const { checklist, title, localizer, snapshot } = view;
  const { run, sealed } = snapshot;
  const steps = checklist.leaves.length > 0;
  const progress = () => (sealed && run ? renderCompletion(view, run) : renderProgress(view));
  // A group, not a landmark: one page may well show the same list twice.
  return html`<div
    role="group"
    class="card"
    part="card"
    aria-labelledby=${title ? 'title' : nothing}
    aria-label=${title ? nothing : localizer.t(runnerText.untitled)}
  >
    ${renderHeader(view)} ${renderBanners(view)} ${renderUndoBar(view)} ${renderLeft(view)}
    ${renderRuns(view)} ${steps ? progress() : nothing} ${renderSummary(view)}
    ${renderChanges(view)}
    ${checklist.children.length === 0 ? renderEmpty(localizer) : renderList(view)}
    ${renderWarnings(view)} ${steps ? renderFooter(view) : nothing}
  </div>`;
}

/** What was read around, for who wrote the list; everybody else may pass it by. */
function renderWarnings({ warnings, localizer }: RunnerView): unknown {
  if (warnings.length === 0) return nothing;
  return html`<details class="warnings">
    <summary>${localizer.t(runnerText.warnings, { count: warnings.length })}</summary>
    <ul role="list">
      ${warnings.map(({ message }) => html`<li dir="auto">${message}</li>`)}
    </ul>
  </details>`;
}
