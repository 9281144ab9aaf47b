/** The ways out of this browser, and the way in. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { historyText } from '../../i18n/text/history-text.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderButton } from '../shared/button.js';
import { FORMATS, type Format } from './export-runs.js';
import { hasSha256 } from './sha-256.js';

/** Called the same in every language. */
const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  json: 'JSON',
  markdown: 'Markdown',
  csv: 'CSV',
};

const renderMenu = (words: string, content: unknown): TemplateResult =>
  html`<details class="menu">
    <summary class="button small">${words}</summary>
    <div class="bar">${content}</div>
  </details>`;

const renderFormats = (action: string): readonly TemplateResult[] =>
  FORMATS.map((format) =>
    renderButton(action, FORMAT_NAMES[format], { kind: 'small', value: format }),
  );

export const renderExportAll = (localizer: Localizer, readonly: boolean): TemplateResult =>
  renderMenu(
    localizer.t(historyText.exportAll),
    html`${renderFormats('export-all')} ${readonly ? nothing : renderTakeIn(localizer)}`,
  );

/** The label is the button: a file input of its own cannot be named. */
const renderTakeIn = (localizer: Localizer): TemplateResult =>
  html`<label class="button small"
    >${localizer.t(runnerText.takeIn)}<input
      class="visually-hidden"
      type="file"
      accept=".json,application/json"
  /></label>`;

/** Of a run that goes on: it is taken along half done. */
export const renderLiveActs = (localizer: Localizer): TemplateResult =>
  renderMenu(localizer.t(historyText.export), renderCopies(localizer));

const renderCopies = (localizer: Localizer): TemplateResult =>
  html`${renderFormats('export')}
  ${renderButton('copy-link', localizer.t(historyText.copyLink), { kind: 'small' })}`;

export const renderRunActs = (localizer: Localizer, readonly: boolean): TemplateResult =>
  html`<div class="bar">
    ${renderMenu(
      localizer.t(historyText.export),
      html`${renderCopies(localizer)}
      ${
        hasSha256()
          ? renderButton('copy-seal', localizer.t(historyText.copySeal), { kind: 'small' })
          : html`<p class="hint">${localizer.t(historyText.noSeal)}</p>`
      }`,
    )}
    ${renderButton('print', localizer.t(historyText.print), { kind: 'small' })}
    ${
      readonly
        ? nothing
        : renderButton('remove', localizer.t(historyText.remove), { kind: 'small danger' })
    }
  </div>`;
