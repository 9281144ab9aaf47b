/** A titled group that opens and closes, with counts that stay when its rows are not there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistSection } from '../../checklist/checklist.js';
import type { Localizer } from '../../i18n/localizer.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { customProperty } from '../shared/custom-property.js';
import { renderHeading } from '../shared/heading.js';
import { icons } from '../shared/icons.js';
import { inlineText } from '../shared/inline-text.js';
import type { ListContext } from './row-view.js';
import { asideWords } from './state-words.js';
import { countSteps, type StepCounts } from './step-counts.js';

/**
 * Somebody's choice by hand rules; else a section is open until all its steps are handled. It stays
 * open around the panel that somebody is typing in, even then.
 */
function isOpen(
  section: ChecklistSection,
  counts: StepCounts,
  { view, layout }: ListContext,
): boolean {
  const { panel, sections } = view.ui;
  if (view.printing) return true;
  if (panel?.itemId !== undefined && layout.around(panel.itemId).includes(section.id)) return true;
  return sections.get(section.id) ?? (counts.open > 0 || counts.total === 0);
}

export function renderSection(
  section: ChecklistSection,
  context: ListContext,
  headingLevel: number,
  renderBody: () => unknown,
): TemplateResult {
  const { view, layout } = context;
  const { title, description, id } = section;
  const key = layout.key(section);
  const counts = countSteps(layout.leaves(section), view.snapshot.record);
  const open = isOpen(section, counts, context);
  const toggle = html`<button
    class="section-toggle"
    part="section-heading"
    type="button"
    data-action="toggle-section"
    data-value=${id}
    aria-expanded=${open}
    aria-controls=${open ? `b${key}` : nothing}
  >
    <span class="chevron">${icons.chevron()}</span>
    <span class="section-title" id="t${key}" dir="auto"
      >${inlineText(title, { links: false })}</span
    >
    ${counts.total > 0 ? renderCounts(counts, view.localizer) : nothing}
  </button>`;
  const body = () =>
    html`<div class="section-body" id="b${key}">
      ${
        description &&
        html`<p class="section-description" dir="auto">
          ${inlineText(description, { baseUrl: view.baseUrl })}
        </p>`
      }
      ${renderBody()}
    </div>`;
  return html`<div
    class="section ${counts.total > 0 && counts.open === 0 ? 'handled' : ''}"
    part="section"
    role="group"
    aria-labelledby="t${key}"
  >
    ${renderHeading(headingLevel, {}, toggle)} ${open ? body() : nothing}
  </div>`;
}

function renderCounts(counts: StepCounts, localizer: Localizer): TemplateResult {
  const aside = asideWords(counts, localizer).join(' · ');
  return html`<span class="section-counts">
    ${aside && html`<small class="section-aside">${aside}</small>`}
    <span
      ><b>${localizer.number(counts.done)}</b>
      <small>${localizer.t(runnerText.ofTotal, { total: counts.total })}</small></span
    >
    ${renderRing(counts)}
  </span>`;
}

/** The counts as a drawing; the figures stand beside it. */
function renderRing({ total, done, skipped, deferred, notApplicable }: StepCounts): TemplateResult {
  const share = (steps: number) => `${(steps * 100) / total}%`;
  const aside = done + skipped + deferred;
  return html`<span
    class="ring drawn"
    aria-hidden="true"
    ${customProperty('--_done-share', share(done))}
    ${customProperty('--_aside-share', share(aside))}
    ${customProperty('--_handled-share', share(aside + notApplicable))}
    >${done + notApplicable === total ? icons.tick() : nothing}</span
  >`;
}
