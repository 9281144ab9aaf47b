/** One row: a step with its box, a step with parts, or a remark. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { inlineText } from '../shared/inline-text.js';
import { renderRowEnd } from './render-item-end.js';
import { isLong, renderExtras } from './render-item-extras.js';
import { renderRemark } from './render-remark.js';
import { renderRowPanel } from './render-row-panel.js';
import type { RowView } from './row-view.js';
import { isSetAside, stateSentence } from './state-words.js';
import { countSteps, derivedState } from './step-counts.js';

/** Renders the parts of a row, for the row that has some. */
export type PartsRenderer = (row: RowView) => unknown;

/** A row and everything that opens under it. */
export function renderItem(row: RowView, renderParts: PartsRenderer): TemplateResult {
  if (row.counted) return renderStep(row);
  return row.parts.some(hasStep) ? renderParent(row, renderParts) : renderRemark(row);
}

const hasStep = (row: RowView): boolean => row.counted || row.parts.some(hasStep);

function renderStep(row: RowView): TemplateResult {
  const { item, record, key, panel } = row;
  const { state } = record;
  const aside = isSetAside(state);
  const describedBy = [
    aside ? `s${key}` : '',
    item.expected === undefined ? '' : `e${key}`,
    item.description === undefined ? '' : `d${key}`,
  ].filter((id) => id !== '');
  return html`<li
    class="item ${aside ? 'aside' : ''} ${row.current ? 'current' : ''} ${
      panel === undefined ? '' : 'open-panel'
    }"
    part="item"
    data-row=${item.id}
    data-state=${state}
    aria-posinset=${ifDefined(row.place?.position)}
    aria-setsize=${ifDefined(row.place?.of)}
  >
    <label class="hit">
      <input
        class="box"
        part="checkbox"
        type="checkbox"
        id="c${key}"
        autocomplete="off"
        data-action="toggle"
        data-item=${item.id}
        aria-labelledby="t${key}"
        aria-describedby=${ifDefined(describedBy.length > 0 ? describedBy.join(' ') : undefined)}
        aria-current=${ifDefined(row.current ? 'step' : undefined)}
        ?disabled=${row.readonly}
        .checked=${live(state === 'done')}
      />
      ${renderText(row)}
    </label>
    ${
      aside
        ? html`<span id="s${key}" hidden
            >${stateSentence(state, record.reason, row.localizer)}</span
          >`
        : nothing
    }
    ${renderRowEnd(row)} ${renderExtras(row)} ${renderRowPanel(row)}
  </li>`;
}

/** Its box is a picture, not a control: the state follows from the parts. */
function renderParent(row: RowView, renderParts: PartsRenderer): TemplateResult {
  const counted = partSteps(row);
  const records = new Map(counted.map((part) => [part.item, part.record]));
  const counts = countSteps([...records.keys()], {
    record: (item) => records.get(item) ?? row.record,
  });
  const state = derivedState(counts);
  const { localizer } = row;
  return html`<li
    class="item parent"
    part="item"
    data-row=${row.item.id}
    data-state=${state}
    aria-posinset=${ifDefined(row.place?.position)}
    aria-setsize=${ifDefined(row.place?.of)}
  >
    <div class="hit">
      <span class="box" data-box=${state} aria-hidden="true"></span>
      ${renderText(row)}
    </div>
    <span class="end">
      <span class="fraction"
        >${localizer.t(runnerText.partsDone, { done: counts.done, total: counts.total })}</span
      >
    </span>
    ${renderExtras(row)}
    <ol class="parts" role="list" aria-labelledby="t${row.key}">
      ${renderParts(row)}
    </ol>
  </li>`;
}

const partSteps = (row: RowView): readonly RowView[] =>
  row.parts.flatMap((part) => (part.counted ? [part] : partSteps(part)));

/**
 * Title, badges, expected value, description. The title alone names the checkbox, so what stands
 * beside it has elements of its own; links wait below the row, where readers meet them as links.
 */
function renderText(row: RowView): TemplateResult {
  const { item, key, localizer } = row;
  const clamp = isLong(item) && !row.expanded;
  return html`<span class="text">
    <span class="title-line">
      <span class="title-text"
        ><span class="item-title" part="item-title" id="t${key}" dir="auto"
          >${inlineText(item.title, { links: false })}</span
        >${renderBadges(row)}</span
      >
      ${
        item.expected === undefined
          ? nothing
          : html`<span class="leader" aria-hidden="true"></span
              ><span class="expected" id="e${key}"
                ><span class="visually-hidden">${localizer.t(runnerText.expected)} </span
                ><span dir="auto">${inlineText(item.expected, { links: false })}</span></span
              >`
      }
    </span>
    ${
      item.description === undefined
        ? nothing
        : html`<span
            class="item-description ${clamp ? 'clamp' : ''}"
            part="item-description"
            id="d${key}"
            dir="auto"
            >${inlineText(item.description, { links: false })}</span
          >`
    }
  </span>`;
}

function renderBadges({ item, localizer }: RowView): unknown {
  const badges = [
    item.required ? nothing : html` <span class="badge">${localizer.t(runnerText.optional)}</span>`,
    item.priority === undefined
      ? nothing
      : html` <span class="badge priority" data-priority=${item.priority.toLowerCase()} dir="auto"
          >${item.priority}</span
        >`,
    item.tags.map((tag) => html` <span class="badge" dir="auto">${tag}</span>`),
  ];
  return badges;
}
