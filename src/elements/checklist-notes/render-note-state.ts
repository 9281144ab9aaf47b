/** What stands around the field: whether the text is kept, and how much room is left. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { notesText } from '../../i18n/text/notes-text.js';
import { icons } from '../shared/icons.js';
import { NOTE_LIMIT, kilobytes, type NoteSize } from './note-limit.js';
import type { NoteStatus } from './note-status.js';

const ICONS = { saved: icons.tick, failed: icons.alert, quiet: undefined } as const;

/** No live region: regions in shadow roots stay silent in several screen readers. */
export function renderStatus(
  status: NoteStatus | undefined,
  localizer: Localizer,
): TemplateResult | typeof nothing {
  if (status === undefined) return nothing;
  return html`<span class="status ${status.tone}" part="status"
    >${ICONS[status.tone]?.()}${localizer.t(status.text)}</span
  >`;
}

export function renderLimit(
  { bytes, near, over }: NoteSize,
  localizer: Localizer,
): TemplateResult | typeof nothing {
  if (!near) return nothing;
  const values = { used: kilobytes(bytes), limit: kilobytes(NOTE_LIMIT) };
  const text = over ? notesText.tooLong : notesText.room;
  return html`<p id="limit" class=${over ? 'limit over' : 'limit'} part="hint">
    ${localizer.t(text, values)}
  </p>`;
}
