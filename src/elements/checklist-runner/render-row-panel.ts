/** The panel that opens under a row: why it was set aside, or a note. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { icons } from '../shared/icons.js';
import { renderSkipPanel } from './render-skip-panel.js';
import type { RowPanel, RowView } from './row-view.js';

export function renderRowPanel(row: RowView): unknown {
  const { panel } = row;
  if (panel === undefined) return nothing;
  return panel.kind === 'skip' ? renderSkipPanel(row, panel) : renderNotePanel(row, panel);
}

type NotePanel = Extract<RowPanel, { readonly kind: 'note' }>;

function renderNotePanel(
  { item, key, localizer, shortcuts }: RowView,
  panel: NotePanel,
): TemplateResult {
  return html`<div class="panel" part="panel">
    <div class="label-line">
      <label for="n${key}">${localizer.t(runnerText.noteOnStep)}</label>
      <small class="saved" ?hidden=${!panel.saved}
        >${icons.tick()}${localizer.t(runnerText.noteSaved)}</small
      >
    </div>
    <textarea
      class="field"
      id="n${key}"
      dir="auto"
      rows="2"
      data-field="note"
      data-item=${item.id}
      .value=${live(panel.text)}
    ></textarea>
    <div class="panel-row">
      <button
        class="button small"
        part="button"
        type="button"
        data-action="note-done"
        data-item=${item.id}
      >
        ${localizer.t(runnerText.noteDone)}
      </button>
      ${
        panel.text === ''
          ? nothing
          : html`<button
              class="button small quiet"
              part="button"
              type="button"
              data-action="note-remove"
              data-item=${item.id}
            >
              ${icons.remove()}${localizer.t(runnerText.noteRemove)}
            </button>`
      }
      ${
        shortcuts
          ? html`<span class="hint" aria-hidden="true"
              ><kbd>${localizer.t(runnerText.keyEscape)}</kbd> ${localizer.t(
                runnerText.escapeCloses,
              )}</span
            >`
          : nothing
      }
    </div>
  </div>`;
}
