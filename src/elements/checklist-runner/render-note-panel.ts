/** The note on a step, while it is written. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderButton } from '../shared/button.js';
import { icons } from '../shared/icons.js';
import { renderHint } from './render-skip-panel.js';
import type { RowView } from './row-view.js';
import type { NotePanel } from './runner-view.js';

export function renderNotePanel(
  { key, list }: RowView,
  { text, saved }: NotePanel,
): TemplateResult {
  const { localizer, shortcuts } = list.view;
  const t = localizer.t.bind(localizer);
  return html`<div class="panel" part="panel">
    <div class="label-line">
      <label for="n${key}">${t(runnerText.noteOnStep)}</label>
      <span class="saved" ?hidden=${!saved}>${icons.tick()}${t(runnerText.noteSaved)}</span>
    </div>
    <textarea class="field" id="n${key}" dir="auto" rows="2" .value=${live(text)}></textarea>
    <div class="panel-row">
      ${renderButton('close', t(runnerText.noteDone), { kind: 'small' })}
      ${
        text === ''
          ? nothing
          : renderButton('note-remove', t(runnerText.noteRemove), {
              icon: icons.remove(),
              kind: 'small quiet',
            })
      }
      ${renderHint(shortcuts, t(runnerText.keyEscape), t(runnerText.escapeCloses))}
    </div>
  </div>`;
}
