/** The end of a row: when it was checked or how it was set aside, and its two acts. */
import { html, nothing, type TemplateResult } from 'lit';
import { plainText } from '../../checklist/inline-text.js';
import type { Text } from '../../i18n/text.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { icons } from '../shared/icons.js';
import type { RowView } from './row-view.js';
import { isSetAside, stateWord } from './state-words.js';

export function renderRowEnd(row: RowView): TemplateResult {
  return html`<span class="end">${renderOutcome(row)}${renderActions(row)}</span>`;
}

function renderOutcome({ item, record, localizer, today }: RowView): unknown {
  if (isSetAside(record.state)) {
    return html`<span class="tag" data-tag=${record.state}
      >${stateWord(record.state, localizer)}</span
    >`;
  }
  if (record.state === 'done') {
    if (record.at === undefined) return nothing;
    const day = localizer.day(record.at);
    return html`<time
      class="at"
      datetime=${new Date(record.at).toISOString()}
      title=${localizer.dateTime(record.at)}
      >${day === today ? localizer.timeOfDay(record.at) : day}</time
    >`;
  }
  if (item.time === undefined || item.time <= 0) return nothing;
  return html`<span class="at">${localizer.duration(item.time * 1000)}</span>`;
}

/** Where skipping is not offered, the same button puts the step off. */
const PUT_ASIDE = { word: runnerText.skip, name: runnerText.skipItem, icon: icons.skip };
const PUT_OFF = { word: runnerText.choiceLater, name: runnerText.laterItem, icon: icons.clock };

function renderActions(row: RowView): unknown {
  if (row.readonly) return nothing;
  const { item, record } = row;
  const aside = item.skippable === false ? PUT_OFF : PUT_ASIDE;
  const note = { word: runnerText.note, name: runnerText.noteItem, icon: icons.note };
  return html`<span class="actions" part="actions"
    >${record.state === 'done' ? nothing : renderAction('skip', aside, row)}${renderAction(
      'note',
      note,
      row,
    )}</span
  >`;
}

/** The name begins with the visible word, as speech input needs it, and goes on with the title. */
function renderAction(
  action: 'skip' | 'note',
  { word, name, icon }: { word: Text; name: Text; icon: () => TemplateResult },
  { item, panel, localizer }: RowView,
): TemplateResult {
  return html`<button
    class="icon-button"
    type="button"
    data-action=${action}
    data-item=${item.id}
    title=${localizer.t(word)}
    aria-label=${localizer.t(name, { title: plainText(item.title) })}
    aria-expanded=${panel?.kind === action}
  >
    ${icon()}<span class="word">${localizer.t(word)}</span>
  </button>`;
}
