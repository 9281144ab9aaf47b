/** Rows without a box: what a step's author wants read at this point. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderHeading } from '../shared/heading.js';
import { icons } from '../shared/icons.js';
import { inlineText } from '../shared/inline-text.js';
import { renderLinks } from './render-item-extras.js';
import type { RowView } from './row-view.js';

/** Always icon, word and colour: none of them alone tells a warning from a note. */
const KINDS = {
  note: { word: runnerText.remarkNote, icon: icons.info },
  tip: { word: runnerText.remarkTip, icon: icons.tip },
  caution: { word: runnerText.remarkCaution, icon: icons.alert },
  warning: { word: runnerText.remarkWarning, icon: icons.alert },
  checklist: { word: runnerText.remarkChecklist, icon: icons.items },
} as const;
type RemarkKind = keyof typeof KINDS;

const isKind = (type: string): type is RemarkKind => Object.hasOwn(KINDS, type);

export function renderRemark(row: RowView): TemplateResult {
  const { item } = row;
  const kind = isKind(item.type) ? item.type : item.type === 'heading' ? 'heading' : 'note';
  return html`<li
    class="remark"
    data-remark=${kind}
    data-row=${item.id}
    aria-posinset=${ifDefined(row.place?.position)}
    aria-setsize=${ifDefined(row.place?.of)}
  >
    ${kind === 'heading' ? renderSubheading(row) : renderBody(row, kind)}
  </li>`;
}

function renderSubheading(row: RowView): TemplateResult {
  const { item, headingLevel, baseUrl } = row;
  const title = html`<span dir="auto">${inlineText(item.title, { baseUrl })}</span>`;
  return html`<div class="remark-text">
    ${renderHeading(headingLevel + 2, { className: 'subheading' }, title)}${renderMoreText(row)}
  </div>`;
}

function renderBody(row: RowView, kind: RemarkKind): TemplateResult {
  const { item, localizer, baseUrl } = row;
  const { word, icon } = KINDS[kind];
  const text = html`<span dir="auto">${inlineText(item.title, { baseUrl })}</span>`;
  return html`${icon()}
    <div class="remark-text">
      <p><b>${localizer.t(word)}</b> ${text}</p>
      ${renderMoreText(row)}
    </div>`;
}

function renderMoreText({ item, baseUrl }: RowView): unknown {
  const { description, command, links } = item;
  return [
    description === undefined
      ? nothing
      : html`<p dir="auto">${inlineText(description, { baseUrl })}</p>`,
    command === undefined ? nothing : html`<p><code dir="ltr">${command}</code></p>`,
    renderLinks(links),
  ];
}
