/** What a row can carry below its text: Show all, command, links, reason, note. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistItem, ChecklistLink } from '../../checklist/checklist.js';
import { plainText } from '../../checklist/inline-text.js';
import type { Text } from '../../i18n/text.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderButton, renderIconButton } from '../shared/button.js';
import { icons } from '../shared/icons.js';
import { inlineLinks } from '../shared/inline-text.js';
import { renderSensed } from './render-sensed.js';
import type { RowView } from './row-view.js';

/** Characters from which a description is cut to two lines. */
const LONG_DESCRIPTION = 200;

/** Whether the description is cut until somebody asks for all of it. */
export const isLong = (item: ChecklistItem): boolean =>
  (item.description?.length ?? 0) > LONG_DESCRIPTION;

export function renderExtras(row: RowView): unknown {
  const { item, record, panel, note, list } = row;
  const shown = [
    isLong(item) && renderMore(row),
    item.command !== undefined && renderCommand(item.command, row),
    renderLinks(linksOf(item, list.view.baseUrl)),
    renderSensed(row),
    panel?.kind !== 'skip' && renderRemembered(runnerText.reason, record.reason, row),
    panel?.kind !== 'note' && renderRemembered(runnerText.note, note, row),
  ].filter(Boolean);
  return shown.length > 0 ? html`<div class="below">${shown}</div>` : nothing;
}

/** The item's links, then those in its texts: inside a checkbox's name nobody could follow them. */
function linksOf(item: ChecklistItem, baseUrl?: string): readonly ChecklistLink[] {
  const { title, description = '', expected = '' } = item;
  const inTexts = [title, description, expected].flatMap((text) => inlineLinks(text, baseUrl));
  const links = [...item.links, ...inTexts];
  return links.filter(({ url }, index) => links.findIndex((link) => link.url === url) === index);
}

const nameOf = (text: Text, { item, list }: RowView): string => {
  const { localizer } = list.view;
  const title = plainText(item.title);
  return localizer.t(runnerText.named, { what: localizer.t(text), title });
};

function renderMore(row: RowView): TemplateResult {
  const { item, expanded, list } = row;
  const text = expanded ? runnerText.showLess : runnerText.showAll;
  return renderButton('expand', html`${list.view.localizer.t(text)} ${icons.chevron()}`, {
    kind: 'text',
    item: item.id,
    name: nameOf(text, row),
    expanded,
  });
}

function renderCommand(command: string, row: RowView): TemplateResult {
  const { item, copied } = row;
  const name = nameOf(copied ? runnerText.commandCopied : runnerText.copyCommand, row);
  return html`<div class="command">
    <code dir="ltr">${command}</code
    >${renderIconButton('copy-command', name, copied ? icons.tick() : icons.copy(), { item: item.id })}
  </div>`;
}

export const renderLinks = (links: readonly ChecklistLink[]): TemplateResult | undefined =>
  links.length === 0
    ? undefined
    : html`<ul class="links" role="list">
        ${links.map(
          ({ title, url }) =>
            html`<li>
              <a class="link" href=${url} rel="noopener noreferrer"
                ><span dir="auto">${title}</span>${icons.open()}</a
              >
            </li>`,
        )}
      </ul>`;

/** A reason or a note, when it is not being written. */
const renderRemembered = (what: Text, words: string | undefined, { list }: RowView) =>
  words &&
  html`<p class="remembered">
    <span class="visually-hidden">${list.view.localizer.t(what)}: </span
    ><span dir="auto">${words}</span>
  </p>`;
