/** What a row can carry below its text: Show all, command, links, reason, note. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistItem, ChecklistLink } from '../../checklist/checklist.js';
import { plainText } from '../../checklist/inline-text.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { icons } from '../shared/icons.js';
import { inlineLinks } from '../shared/inline-text.js';
import type { RowView } from './row-view.js';
import { isSetAside } from './state-words.js';

/** Characters from which a description is cut to two lines. */
const LONG_DESCRIPTION = 200;

/** Whether the description is cut until somebody asks for all of it. */
export const isLong = (item: ChecklistItem): boolean =>
  (item.description?.length ?? 0) > LONG_DESCRIPTION;

export function renderExtras(row: RowView): TemplateResult {
  const links = linksOf(row.item, row.baseUrl);
  return html`${isLong(row.item) ? renderMore(row) : nothing}${
    row.item.command === undefined && links.length === 0
      ? nothing
      : html`<div class="extras">${renderCommand(row)}${renderLinks(links)}</div>`
  }${renderReason(row)}${renderNote(row)}`;
}

/** The item's links, then those in its texts: inside a checkbox's name nobody could follow them. */
export function linksOf(item: ChecklistItem, baseUrl?: string): readonly ChecklistLink[] {
  const links = [...item.links];
  for (const text of [item.title, item.description, item.expected]) {
    if (text === undefined) continue;
    for (const link of inlineLinks(text, baseUrl)) {
      if (!links.some(({ url }) => url === link.url)) links.push(link);
    }
  }
  return links;
}

function renderMore({ item, key, expanded, localizer }: RowView): TemplateResult {
  const title = plainText(item.title);
  const [word, name] = expanded
    ? [runnerText.showLess, runnerText.showLessOf]
    : [runnerText.showAll, runnerText.showAllOf];
  return html`<p class="more">
    <button
      class="link"
      type="button"
      data-action="expand"
      data-item=${item.id}
      aria-expanded=${expanded}
      aria-controls="d${key}"
      aria-label=${localizer.t(name, { title })}
    >
      ${localizer.t(word)} ${icons.chevron()}
    </button>
  </p>`;
}

function renderCommand({ item, copied, localizer }: RowView): unknown {
  if (item.command === undefined) return nothing;
  const name = copied ? runnerText.commandCopied : runnerText.copyCommand;
  return html`<div class="command">
    <code dir="ltr">${item.command}</code>
    <button
      class="icon-button ${copied ? 'ok' : ''}"
      type="button"
      data-action="copy-command"
      data-item=${item.id}
      aria-label=${localizer.t(name, { title: plainText(item.title) })}
    >
      ${copied ? icons.tick() : icons.copy()}
    </button>
  </div>`;
}

export function renderLinks(links: readonly ChecklistLink[]): unknown {
  if (links.length === 0) return nothing;
  return html`<ul class="links" role="list">
    ${links.map(
      ({ title, url }) =>
        html`<li>
          <a class="link" href=${url} rel="noopener noreferrer"
            ><span dir="auto">${title}</span>${icons.open()}</a
          >
        </li>`,
    )}
  </ul>`;
}

function renderReason({ record, panel, localizer }: RowView): unknown {
  const { reason, state } = record;
  if (reason === undefined || reason === '' || !isSetAside(state) || panel?.kind === 'skip') {
    return nothing;
  }
  return html`<p class="remembered">
    <span class="visually-hidden">${localizer.t(runnerText.reason)}: </span
    ><span dir="auto">${reason}</span>
  </p>`;
}

function renderNote({ note, panel, localizer }: RowView): unknown {
  if (note === '' || panel?.kind === 'note') return nothing;
  return html`<p class="remembered note">
    <span class="visually-hidden">${localizer.t(runnerText.note)}: </span
    ><span class="note-text" dir="auto">${note}</span>
  </p>`;
}
