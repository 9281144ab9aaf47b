/**
 * Skip acts at once and offers the reason beside it; only where the list demands one does it wait.
 * A panel, not a dialog: the rest of the list stays in reach.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ChecklistItem } from '../../checklist/checklist.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { icons } from '../shared/icons.js';
import type { RowPanel, RowView } from './row-view.js';

type SkipPanel = Extract<RowPanel, { readonly kind: 'skip' }>;
type Choice = SkipPanel['choice'];

const CHOICES = {
  skipped: {
    text: runnerText.choiceSkip,
    act: runnerText.skipStep,
    undo: runnerText.undoSkip,
    icon: icons.skip,
  },
  'not-applicable': {
    text: runnerText.choiceNotApplicable,
    act: runnerText.markNotApplicable,
    undo: runnerText.undo,
    icon: icons.notApplicable,
  },
  deferred: {
    text: runnerText.choiceLater,
    act: runnerText.deferStep,
    undo: runnerText.undo,
    icon: icons.clock,
  },
} as const;

/** Suggestions beyond these make the panel a list of its own. */
const MOST_SUGGESTIONS = 4;

/** What the list allows for this step; the present choice always, so that it shows. */
function choicesOf(item: ChecklistItem, chosen: Choice): readonly Choice[] {
  const allowed: Record<Choice, boolean> = {
    skipped: item.skippable !== false,
    'not-applicable': item.applicable !== false,
    deferred: true,
  };
  return (['skipped', 'not-applicable', 'deferred'] as const).filter(
    (choice) => allowed[choice] || choice === chosen,
  );
}

export function renderSkipPanel(row: RowView, panel: SkipPanel): TemplateResult {
  const { item, key, localizer } = row;
  const t = localizer.t.bind(localizer);
  return html`<div class="panel" part="panel">
    <fieldset class="choice">
      <legend class="visually-hidden">${t(runnerText.whatHappened)}</legend>
      ${choicesOf(item, panel.choice).map((choice) => renderChoice(row, panel, choice))}
    </fieldset>
    <div class="label-line">
      <label for="r${key}">${t(runnerText.reason)}</label>
      <small id="h${key}"
        >${t(panel.needsReason ? runnerText.reasonNeeded : runnerText.reasonOptional)}</small
      >
    </div>
    <input
      class="field"
      id="r${key}"
      type="text"
      dir="auto"
      autocomplete="off"
      enterkeyhint="done"
      data-field="reason"
      data-item=${item.id}
      aria-describedby="h${key}"
      aria-required=${panel.needsReason}
      placeholder=${panel.needsReason ? t(runnerText.reasonPlaceholder) : nothing}
      .value=${live(panel.reason)}
    />
    ${renderSuggestions(row, panel)}
    <div class="panel-row">${renderButtons(row, panel)}</div>
  </div>`;
}

function renderChoice(
  { item, localizer }: RowView,
  panel: SkipPanel,
  choice: Choice,
): TemplateResult {
  const { text, icon } = CHOICES[choice];
  return html`<label data-choice=${choice}>
    <input
      type="radio"
      name="choice"
      value=${choice}
      data-action="choice"
      data-item=${item.id}
      .checked=${live(panel.choice === choice)}
    />
    ${icon()}<span>${localizer.t(text)}</span>
  </label>`;
}

function renderSuggestions({ item, reasons, localizer }: RowView, panel: SkipPanel): unknown {
  const offered = reasons.filter((reason) => reason !== panel.reason).slice(0, MOST_SUGGESTIONS);
  if (offered.length === 0) return nothing;
  return html`<ul
    class="suggestions"
    role="list"
    aria-label=${localizer.t(runnerText.reasonsBefore)}
  >
    ${offered.map(
      (reason) =>
        html`<li>
          <button
            type="button"
            data-action="suggest"
            data-item=${item.id}
            data-value=${reason}
            dir="auto"
          >
            ${reason}
          </button>
        </li>`,
    )}
  </ul>`;
}

function renderButtons({ item, localizer, shortcuts }: RowView, panel: SkipPanel): TemplateResult {
  const { act, undo, icon } = CHOICES[panel.choice];
  const { needsReason } = panel;
  const waits = needsReason && panel.reason.trim() === '';
  // Not disabled while it waits: a button out of the tab order cannot say what it waits for.
  return html`<button
      class="button small"
      part="button"
      type="button"
      data-action="keep-reason"
      data-item=${item.id}
      aria-disabled=${waits ? 'true' : nothing}
    >
      ${needsReason ? icon() : icons.tick()}${localizer.t(needsReason ? act : runnerText.keep)}
    </button>
    <button
      class="button small quiet"
      part="button"
      type="button"
      data-action=${needsReason ? 'cancel-panel' : 'undo-skip'}
      data-item=${item.id}
    >
      ${needsReason ? nothing : icons.undo()}${localizer.t(needsReason ? runnerText.cancel : undo)}
    </button>
    ${
      shortcuts
        ? html`<span class="hint" aria-hidden="true"
            ><kbd>${localizer.t(runnerText.keyEnter)}</kbd> ${localizer.t(
              runnerText.enterKeeps,
            )}</span
          >`
        : nothing
    }`;
}
