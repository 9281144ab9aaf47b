/**
 * A loaded checklist from top to bottom.
 *
 * @csspart card - The whole box: background, border, shadow.
 * @csspart header - Icon, title, facts and description.
 * @csspart title - The heading.
 * @csspart meta - The line of facts under the title.
 * @csspart description - What the checklist is about.
 * @csspart progress - Count, time and strip of a run that is not over.
 * @csspart count - The big count.
 * @csspart segments - The strip: one segment a step, or a plain bar above 40.
 * @csspart section - A titled group.
 * @csspart section-heading - The button that opens and closes it.
 * @csspart list - A list of rows.
 * @csspart item - A row.
 * @csspart checkbox - Its box.
 * @csspart item-title - Its title.
 * @csspart item-description - The text under the title.
 * @csspart actions - Skip and Note at its end.
 * @csspart panel - What opens under a row or in the footer.
 * @csspart banner - A message about storage, another run, or a list that cannot be shown.
 * @csspart undo - The bar that brings back what was put away.
 * @csspart completion - The seal and what stands under it.
 * @csspart footer - Finish, Reset, whether it is saved.
 * @csspart button - A button with a word.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderBanners, renderUndoBar } from './render-banners.js';
import { renderCompletion } from './render-completion.js';
import { renderFooter } from './render-footer.js';
import { renderHeader } from './render-header.js';
import { renderList } from './render-list.js';
import { renderProgress } from './render-progress.js';
import { renderEmpty } from './render-states.js';
import { renderSummary } from './render-summary.js';
import type { RunnerView } from './runner-view.js';

export function renderRunner(view: RunnerView): TemplateResult {
  const { checklist, title, localizer } = view;
  const named = title !== '';
  // A group, not a landmark: one page may well show the same list twice.
  return html`<div
    role="group"
    class="card"
    part="card"
    aria-labelledby=${named ? 'title' : nothing}
    aria-label=${named ? nothing : localizer.t(runnerText.untitled)}
  >
    ${renderHeader(view)} ${renderBanners(view)} ${renderUndoBar(view)}
    ${checklist.leaves.length === 0 ? nothing : renderRun(view)} ${renderSummary(view)}
    ${checklist.children.length === 0 ? renderEmpty(localizer) : renderList(view)}
    ${checklist.leaves.length === 0 ? nothing : renderFooter(view)}
  </div>`;
}

function renderRun(view: RunnerView): TemplateResult {
  const { run, sealed } = view.snapshot;
  return sealed && run !== undefined ? renderCompletion(view, run) : renderProgress(view);
}
