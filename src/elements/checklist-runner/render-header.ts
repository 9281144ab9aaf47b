/** What the checklist is: icon, title, one line of facts, description. */
import { html, nothing, type TemplateResult } from 'lit';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderHeading } from '../shared/heading.js';
import { icons } from '../shared/icons.js';
import { inlineText } from '../shared/inline-text.js';
import type { RunnerView } from './runner-view.js';
import { writtenDate } from './written-date.js';

export function renderHeader(view: RunnerView): TemplateResult {
  const { checklist, title, headingLevel, baseUrl } = view;
  const icon = iconOf(checklist.icon);
  const facts = factsOf(view);
  const text = html`<span dir="auto">${inlineText(title, { links: false })}</span>`;
  return html`<div class="header ${icon === undefined ? '' : 'with-icon'}" part="header">
    ${
      icon === undefined
        ? nothing
        : html`<div class="icon-tile" aria-hidden="true"><span>${icon}</span></div>`
    }
    ${
      title === ''
        ? nothing
        : renderHeading(headingLevel, { id: 'title', className: 'title', part: 'title' }, text)
    }
    ${
      facts.length === 0
        ? nothing
        : html`<ul class="meta" part="meta" role="list">
            ${facts.map((fact) => html`<li>${fact}</li>`)}
          </ul>`
    }
    ${
      checklist.description === undefined
        ? nothing
        : html`<p class="description" part="description" dir="auto">
            ${inlineText(checklist.description, { baseUrl })}
          </p>`
    }
  </div>`;
}

/** A sign of its own fits the tile; words and addresses (which are never loaded) do not. */
function iconOf(icon: string | undefined): string | undefined {
  const sign = icon?.trim() ?? '';
  return sign !== '' && !/[\w\s/:.]{2}/.test(sign) && [...sign].length <= 12 ? sign : undefined;
}

function factsOf(view: RunnerView): readonly TemplateResult[] {
  const { checklist, localizer } = view;
  const { difficulty, totalTime, author, leaves } = checklist;
  const facts: TemplateResult[] = [];
  if (difficulty !== undefined) {
    facts.push(html`${icons.difficulty()}<span dir="auto">${difficulty}</span>`);
  }
  if (leaves.length > 0) {
    facts.push(html`${icons.items()}${localizer.t(runnerText.items, { count: leaves.length })}`);
  }
  if (totalTime !== undefined && totalTime > 0) {
    const ms = totalTime * 1000;
    facts.push(
      html`${icons.clock()}<time datetime=${localizer.isoDuration(ms)}
          >${localizer.duration(ms)}</time
        >`,
    );
  }
  if (author !== undefined) facts.push(html`${icons.person()}<span dir="auto">${author}</span>`);

  const date = renderDate(view);
  if (date !== undefined) facts.push(date);
  return facts;
}

/** The later news: a list that was published and changed since says when it changed. */
function renderDate({ checklist, localizer, now }: RunnerView): TemplateResult | undefined {
  const { dateModified, datePublished } = checklist;
  const published = writtenDate(datePublished);
  const changed = writtenDate(dateModified);
  const news = changed !== undefined && changed !== published;
  const at = news ? changed : published;
  if (at === undefined) return undefined;
  const sentence = news ? runnerText.changed : runnerText.published;
  return html`${icons.calendar()}<time datetime=${(news ? dateModified : datePublished) ?? ''}
      >${localizer.t(sentence, { when: localizer.relativeDay(at, now) })}</time
    >`;
}
