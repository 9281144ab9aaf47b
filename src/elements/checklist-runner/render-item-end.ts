/** The end of a row: when it was checked or how it was set aside, and its two acts. */
import { html, nothing, type TemplateResult } from 'lit';
import { plainText } from '../../checklist/inline-text.js';
import type { Text } from '../../i18n/text.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderIconButton } from '../shared/button.js';
import { icons } from '../shared/icons.js';
import { renderSplit } from './render-split.js';
import type { RowView } from './row-view.js';
import { sensedState } from './render-sensed.js';
import { isSetAside, stateWord } from './state-words.js';

export function renderRowEnd(row: RowView): TemplateResult {
  return html`<span class="end">${renderOutcome(row)}${renderActions(row)}</span>`;
}

function renderOutcome(row: RowView): unknown {
  const { item, record, list } = row;
  const { localizer } = list.view;
  const { state, at } = record;
  if (isSetAside(state)) return html`<span class="tag">${stateWord(state, localizer)}</span>`;
  const sensed = sensedState(row);
  if (sensed === 'failed' || sensed === 'overridden') {
    return html`<span class="tag">${localizer.t(runnerText[sensed])}</span>`;
  }
  if (state === 'done') {
    if (at === undefined) return nothing;
    const day = localizer.day(at);
    return html`${renderSplit(row)}<time
        class="at"
        datetime=${new Date(at).toISOString()}
        title=${localizer.dateTime(at)}
        >${day === list.today ? localizer.timeOfDay(at) : day}</time
      >`;
  }
  return item.time && html`<span class="at">${localizer.duration(item.time * 1000)}</span>`;
}

/** Where skipping is not offered, the same button puts the step off. */
function renderActions({ item, record, panel, list }: RowView): unknown {
  const { localizer, readonly } = list.view;
  if (readonly) return nothing;
  /** The name begins with the visible word, as speech input needs it, and goes on with the title. */
  const button = (action: 'skip' | 'note', text: Text, icon: TemplateResult) => {
    const word = localizer.t(text);
    const name = localizer.t(runnerText.named, { what: word, title: plainText(item.title) });
    const options = { item: item.id, expanded: panel?.kind === action, word };
    return renderIconButton(action, name, icon, options);
  };
  const skip =
    item.skippable === false
      ? button('skip', runnerText.choiceLater, icons.clock())
      : button('skip', runnerText.skip, icons.skip());
  return html`<span class="actions" part="actions"
    >${record.state === 'done' ? nothing : skip}${button('note', runnerText.note, icons.note())}</span
  >`;
}
