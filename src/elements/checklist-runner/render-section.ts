/** A titled group that opens and closes, with counts that stay when its rows are not there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistSection } from '../../checklist/checklist.js';
import type { Localizer } from '../../i18n/localizer.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderHeading } from '../shared/heading.js';
import { icons } from '../shared/icons.js';
import { inlineText } from '../shared/inline-text.js';
import { renderRing } from './render-ring.js';
import { asideWords } from './state-words.js';
import type { StepCounts } from './step-counts.js';

export interface SectionView {
  readonly section: ChecklistSection;
  /** Number that its DOM ids are made of. */
  readonly key: number;
  /** Of everything under it, at any depth. */
  readonly counts: StepCounts;
  readonly open: boolean;
  readonly headingLevel: number;
  readonly localizer: Localizer;
  readonly baseUrl: string | undefined;
  /** Its blocks; nothing while it is closed. */
  readonly body: unknown;
}

export function renderSection(view: SectionView): TemplateResult {
  const { section, key, counts, open, headingLevel, baseUrl, body } = view;
  const handled = counts.total > 0 && counts.open === 0;
  return html`<div
    class="section ${handled ? 'handled' : ''}"
    part="section"
    role="group"
    aria-labelledby="t${key}"
  >
    ${renderHeading(headingLevel, { className: 'section-heading' }, renderToggle(view))}
    ${
      open
        ? html`<div class="section-body" id="b${key}">
            ${
              section.description === undefined
                ? nothing
                : html`<p class="section-description" dir="auto">
                    ${inlineText(section.description, { baseUrl })}
                  </p>`
            }
            ${body}
          </div>`
        : nothing
    }
  </div>`;
}

function renderToggle({ section, key, counts, open, localizer }: SectionView): TemplateResult {
  return html`<button
    class="section-toggle"
    part="section-heading"
    type="button"
    data-action="toggle-section"
    data-section=${section.id}
    aria-expanded=${open}
    aria-controls=${open ? `b${key}` : nothing}
  >
    <span class="chevron">${icons.chevron()}</span>
    <span class="section-title" id="t${key}" dir="auto"
      >${inlineText(section.title, { links: false })}</span
    >
    ${counts.total === 0 ? nothing : renderCounts(counts, localizer)}
  </button>`;
}

function renderCounts(counts: StepCounts, localizer: Localizer): TemplateResult {
  const aside = asideWords(counts, localizer).join(' · ');
  return html`<span class="section-counts">
    ${aside === '' ? nothing : html`<span class="section-aside">${aside}</span>`}
    <span
      ><b>${localizer.number(counts.done)}</b>
      <small>${localizer.t(runnerText.ofTotal, { total: counts.total })}</small></span
    >
    ${renderRing(counts)}
  </span>`;
}
