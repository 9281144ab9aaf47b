/** What the checklist is: icon, title, one line of facts, description. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderHeading } from '../shared/heading.js';
import { icons } from '../shared/icons.js';
import { inlineText } from '../shared/inline-text.js';
import type { RunnerView } from './runner-view.js';
import { writtenDate } from './written-date.js';

export function renderHeader(view: RunnerView): TemplateResult {
  const { checklist, title, headingLevel, baseUrl, snapshot, localizer, printing } = view;
  const { description } = checklist;
  const icon = iconOf(checklist.icon);
  const facts = factsOf(view);
  const text = html`<span dir="auto">${inlineText(title, { links: false })}</span>`;
  return html`<div class="header ${icon && 'with-icon'}" part="header">
    ${icon && html`<div class="icon-tile" aria-hidden="true">${icon}</div>`}
    ${title && renderHeading(headingLevel, { id: 'title', className: 'title', part: 'title' }, text)}
    ${
      facts.length === 0
        ? nothing
        : html`<ul class="meta" part="meta" role="list">
            ${facts.map((fact) => html`<li>${fact}</li>`)}
          </ul>`
    }
    ${
      description &&
      html`<p class="description" part="description" dir="auto">
        ${inlineText(description, { baseUrl })}
      </p>`
    }${printing && !snapshot.run ? renderSheet(localizer) : nothing}
  </div>`;
}

/** To be filled in by hand, on paper. */
const renderSheet = (localizer: Localizer): TemplateResult =>
  html`<p class="sheet">
    <span>${localizer.t(runnerText.sheetName)}</span
    ><span>${localizer.t(runnerText.sheetDate)}</span>
  </p>`;

/** A sign of its own fits the tile; words and addresses (which are never loaded) do not. */
function iconOf(icon = ''): string {
  const sign = icon.trim();
  return !/[\w\s/:.]{2}/.test(sign) && [...sign].length <= 12 ? sign : '';
}

function factsOf({ checklist, localizer, now }: RunnerView): readonly TemplateResult[] {
  const { difficulty, totalTime, author, leaves, dateModified, datePublished } = checklist;
  const facts: TemplateResult[] = [];
  const written = (icon: TemplateResult, words: string | undefined) => {
    if (words) facts.push(html`${icon}<span dir="auto">${words}</span>`);
  };
  written(icons.difficulty(), difficulty);
  if (leaves.length > 0) {
    facts.push(html`${icons.items()}${localizer.t(runnerText.items, { count: leaves.length })}`);
  }
  if (totalTime) {
    const ms = totalTime * 1000;
    const time = localizer.duration(ms);
    facts.push(html`${icons.clock()}<time datetime=${localizer.isoDuration(ms)}>${time}</time>`);
  }
  written(icons.person(), author);
  // The later news: a list that was published and changed since says when it changed.
  const published = writtenDate(datePublished);
  const changed = writtenDate(dateModified);
  const news = changed !== undefined && changed !== published;
  const at = news ? changed : published;
  if (at !== undefined) {
    const text = news ? runnerText.changed : runnerText.published;
    const words = localizer.t(text, { when: localizer.relativeDay(at, now) });
    const iso = new Date(at).toISOString();
    facts.push(html`${icons.calendar()}<time datetime=${iso}>${words}</time>`);
  }
  return facts;
}
