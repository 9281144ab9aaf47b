/** Rows without a box: what a step's author wants read at this point. */
import { html, nothing, type TemplateResult } from 'lit';
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

const isKind = (type: string): type is keyof typeof KINDS => Object.hasOwn(KINDS, type);

export function renderRemark({ item, position, of, list }: RowView): TemplateResult {
  const { localizer, baseUrl, headingLevel } = list.view;
  const { title, type, description, command, links } = item;
  const text = html`<span dir="auto">${inlineText(title, { baseUrl })}</span>`;
  const heading = type === 'heading';
  const kind = isKind(type) ? type : 'note';
  const { icon, word } = KINDS[kind];
  return html`<li
    class="remark"
    data-remark=${heading ? type : kind}
    data-row=${item.id}
    aria-posinset=${position ?? nothing}
    aria-setsize=${of ?? nothing}
  >
    ${heading ? nothing : icon()}
    <div>
      ${
        heading
          ? renderHeading(headingLevel + 2, {}, text)
          : html`<p><b>${localizer.t(word)}</b> ${text}</p>`
      }
      ${description && html`<p dir="auto">${inlineText(description, { baseUrl })}</p>`}
      ${command && html`<p><code dir="ltr">${command}</code></p>`} ${renderLinks(links)}
    </div>
  </li>`;
}
