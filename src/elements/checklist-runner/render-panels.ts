/** The panels beside the list: those of the attributes, then those among the children. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RunnerSettings } from './runner-settings.js';

export function renderPanels(runner: RunnerSettings): TemplateResult {
  const { stats, notes, tiles, theme, density, headingLevel, strings, readonly } = runner;
  const level = Math.min(headingLevel + 1, 6);
  return html`${
      stats
        ? html`<checklist-stats
            part="stats"
            heading-level=${level}
            theme=${theme}
            density=${density}
            tiles=${tiles}
            .strings=${strings}
          ></checklist-stats>`
        : nothing
    }${
      notes
        ? html`<checklist-notes
            part="notes"
            heading-level=${level}
            theme=${theme}
            density=${density}
            ?readonly=${readonly}
            ?notes-in-events=${runner.notesInEvents}
            .strings=${strings}
          ></checklist-notes>`
        : nothing
    }<slot id="panels"></slot>`;
}
