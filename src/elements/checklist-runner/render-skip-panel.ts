/**
 * Skip acts at once and offers the reason beside it; only where the list demands one does it wait.
 * A panel, not a dialog: the rest of the list stays in reach.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderButton } from '../shared/button.js';
import { icons } from '../shared/icons.js';
import type { RowView } from './row-view.js';
import type { SetAside, SkipPanel } from './runner-view.js';

const CHOICES: readonly SetAside[] = ['skipped', 'not-applicable', 'deferred'];

const FACES = {
  skipped: { text: runnerText.choiceSkip, act: runnerText.skipStep, icon: icons.skip },
  'not-applicable': {
    text: runnerText.choiceNotApplicable,
    act: runnerText.markNotApplicable,
    icon: icons.notApplicable,
  },
  done: { text: runnerText.override, act: runnerText.override, icon: icons.tick },
  deferred: { text: runnerText.choiceLater, act: runnerText.deferStep, icon: icons.clock },
} as const;

export function renderSkipPanel({ item, key, list }: RowView, panel: SkipPanel): TemplateResult {
  const { localizer, ui } = list.view;
  const { needsReason, choice, reason } = panel;
  const overrides = choice === 'done';
  const t = localizer.t.bind(localizer);
  // What the list allows for this step; the present choice always, so that it shows.
  const forbidden = [
    item.skippable === false && 'skipped',
    item.applicable === false && 'not-applicable',
  ];
  const choices = CHOICES.filter((each) => each === choice || !forbidden.includes(each));
  const offered = ui.reasons.filter((each) => each !== reason);
  return html`<div class="panel" part="panel">
    ${
      overrides
        ? nothing
        : html`<fieldset class="choice">
            <legend class="visually-hidden">${t(runnerText.whatHappened)}</legend>
            ${choices.map(
              (each) =>
                html`<label data-state=${each}>
                  <input
                    type="radio"
                    name="choice"
                    value=${each}
                    data-action="choice"
                    .checked=${live(choice === each)}
                  />
                  ${FACES[each].icon()}<span>${t(FACES[each].text)}</span>
                </label>`,
            )}
          </fieldset>`
    }
    <div class="label-line">
      <label for="r${key}">${t(overrides ? runnerText.overrideWhy : runnerText.reason)}</label>
      <small id="h${key}"
        >${t(needsReason ? runnerText.reasonNeeded : runnerText.reasonOptional)}</small
      >
    </div>
    <input
      class="field"
      id="r${key}"
      type="text"
      dir="auto"
      autocomplete="off"
      enterkeyhint="done"
      aria-describedby="h${key}"
      aria-required=${needsReason}
      placeholder=${needsReason && !overrides ? t(runnerText.reasonPlaceholder) : nothing}
      .value=${live(reason)}
    />
    ${
      offered.length === 0
        ? nothing
        : html`<ul class="suggestions" role="list" aria-label=${t(runnerText.reasonsBefore)}>
            ${offered.map(
              (each) =>
                html`<li dir="auto">
                  ${renderButton('suggest', each, { kind: 'small', value: each })}
                </li>`,
            )}
          </ul>`
    }
    <div class="panel-row">
      ${
        needsReason
          ? [
              renderButton('keep-reason', t(FACES[choice].act), {
                icon: FACES[choice].icon(),
                kind: 'small',
                waits: reason.trim() === '',
              }),
              renderButton('close', t(runnerText.cancel), { kind: 'small quiet' }),
            ]
          : [
              renderButton('keep-reason', t(runnerText.keep), {
                icon: icons.tick(),
                kind: 'small',
              }),
              renderButton(
                'undo-skip',
                t(choice === 'skipped' ? runnerText.undoSkip : runnerText.undo),
                {
                  icon: icons.undo(),
                  kind: 'small quiet',
                },
              ),
            ]
      }
      ${renderHint(list.view.shortcuts, t(runnerText.keyEnter), t(runnerText.enterKeeps))}
    </div>
  </div>`;
}

/** A key and what it does; for the eye, where keys do something at all. */
export const renderHint = (shortcuts: boolean, key: string, does: string): unknown =>
  shortcuts
    ? html`<span class="hint" aria-hidden="true"><kbd>${key}</kbd> ${does}</span>`
    : nothing;
