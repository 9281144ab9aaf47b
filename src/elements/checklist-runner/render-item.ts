/** One row: a step with its box, a step with parts, or a remark. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ItemState } from '../../checklist/checklist.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { inlineText } from '../shared/inline-text.js';
import { renderRowEnd } from './render-item-end.js';
import { isLong, renderExtras } from './render-item-extras.js';
import { renderNotePanel } from './render-note-panel.js';
import { renderRemark } from './render-remark.js';
import { checkSays, sensedState } from './render-sensed.js';
import { renderSkipPanel } from './render-skip-panel.js';
import type { RowView } from './row-view.js';
import { isSetAside, stateSentence } from './state-words.js';
import { countSteps, derivedState } from './step-counts.js';

/** A row and everything that opens under it; `renderPart` renders a row inside a row. */
export function renderItem(row: RowView, renderPart: (part: RowView) => unknown): TemplateResult {
  if (row.counted) return renderStep(row);
  return row.list.layout.leaves(row.item).length > 0
    ? renderParent(row, renderPart)
    : renderRemark(row);
}

function renderRow(
  row: RowView,
  kind: string,
  state: ItemState | 'mixed',
  content: TemplateResult,
): TemplateResult {
  const { item, position, of } = row;
  return html`<li
    class="item ${kind}"
    part="item"
    data-row=${item.id}
    data-state=${state}
    data-sensed=${sensedState(row) ?? nothing}
    aria-posinset=${position ?? nothing}
    aria-setsize=${of ?? nothing}
  >
    ${content}
  </li>`;
}

function renderStep(row: RowView): TemplateResult {
  const { item, record, key, panel, current } = row;
  const { localizer, readonly } = row.list.view;
  const { state, reason } = record;
  const aside = isSetAside(state);
  const describedBy = [
    aside && `s${key}`,
    item.expected !== undefined && `e${key}`,
    item.description !== undefined && `d${key}`,
    checkSays(row) && `v${key}`,
  ].filter(Boolean);
  const content = html`<label class="hit">
      <input
        class="box drawn"
        part="checkbox"
        type="checkbox"
        id="c${key}"
        autocomplete="off"
        data-action="toggle"
        data-item=${item.id}
        aria-labelledby="t${key}"
        aria-describedby=${describedBy.join(' ') || nothing}
        aria-current=${current ? 'step' : nothing}
        ?disabled=${readonly}
        .checked=${live(state === 'done')}
      />
      ${renderText(row)}
    </label>
    ${aside ? html`<span id="s${key}" hidden>${stateSentence(state, reason, localizer)}</span>` : nothing}
    ${renderRowEnd(row)}${renderExtras(row)}
    ${panel && (panel.kind === 'skip' ? renderSkipPanel(row, panel) : renderNotePanel(row, panel))}`;
  const kind = `${aside ? 'aside ' : ''}${current ? 'current ' : ''}${panel ? 'open-panel' : ''}`;
  return renderRow(row, kind, state, content);
}

/** Its box is a picture, not a control: the state follows from the parts. */
function renderParent(row: RowView, renderPart: (part: RowView) => unknown): TemplateResult {
  const { layout, view } = row.list;
  const { done, total, ...rest } = countSteps(layout.leaves(row.item), view.snapshot.record);
  const state = derivedState({ done, total, ...rest });
  const content = html`<div class="hit">
      <span class="box drawn" data-state=${state} aria-hidden="true"></span>
      ${renderText(row)}
    </div>
    <span class="end at fraction">${view.localizer.t(runnerText.partsDone, { done, total })}</span>
    ${renderExtras(row)}
    <ol class="parts" role="list" aria-labelledby="t${row.key}">
      ${row.parts.map(renderPart)}
    </ol>`;
  return renderRow(row, 'parent', state, content);
}

/**
 * Title, badges, expected value, description. The title alone names the checkbox, so what stands
 * beside it has elements of its own; links wait below the row, where readers meet them as links.
 */
function renderText({ item, key, expanded, change, list }: RowView): TemplateResult {
  const { localizer } = list.view;
  const { title, expected, description, required, priority, tags } = item;
  const plain = { links: false };
  return html`<span>
    <span class="title-line">
      <span class="title-text"
        ><span class="item-title" part="item-title" id="t${key}" dir="auto"
          >${inlineText(title, plain)}</span
        >${required ? nothing : html` <span class="badge">${localizer.t(runnerText.optional)}</span>`}${
          priority &&
          html` <span class="badge" data-priority=${priority.toLowerCase()} dir="auto"
            >${priority}</span
          >`
        }${tags.map((tag) => html` <span class="badge" dir="auto">${tag}</span>`)}${
          change && html` <span class="badge changed">${localizer.t(runnerText[change])}</span>`
        }</span
      >
      ${
        expected &&
        html`<span class="leader" aria-hidden="true"></span
          ><span class="expected" id="e${key}"
            ><span class="visually-hidden">${localizer.t(runnerText.expected)} </span
            ><span dir="auto">${inlineText(expected, plain)}</span></span
          >`
      }
    </span>
    ${
      description &&
      html`<span
        class="item-description ${isLong(item) && !expanded ? 'clamp' : ''}"
        part="item-description"
        id="d${key}"
        dir="auto"
        >${inlineText(description, plain)}</span
      >`
    }
  </span>`;
}
