/** What the page must say about itself: blocked storage, a failed write, runs without a copy, undo. */
import { html, nothing, type TemplateResult } from 'lit';
import type { UndoOffer } from '../../session/session-snapshot.js';
import type { Localizer } from '../../i18n/localizer.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderButton, renderIconButton } from '../shared/button.js';
import { icons } from '../shared/icons.js';
import type { RunnerView } from './runner-view.js';

/** A coloured strip with an icon, one bold line, one sentence, and at most a button. */
export const renderBanner = (
  tone: 'info' | 'warning' | 'danger',
  icon: TemplateResult,
  title: string,
  text: unknown,
  button: unknown = nothing,
): TemplateResult =>
  html`<div class="banner" part="banner" data-tone=${tone}>
    ${icon}<b>${title}</b>
    <p>${text}</p>
    <div>${button}</div>
  </div>`;

export function renderBanners(view: RunnerView): unknown {
  const { snapshot, ui, localizer, readonly } = view;
  const { storage, run, sealed, exportReminder, former, wasReset } = snapshot;
  const t = localizer.t.bind(localizer);
  // Once a run has ended, the button stands under its seal.
  const copy =
    run === undefined || sealed
      ? nothing
      : renderButton('copy-summary', t(runnerText.copySummary), {
          icon: icons.copy(),
          kind: 'small',
        });
  const { storageBlocked, storageBlockedText, storageFailed, storageFailedText } = runnerText;
  return [
    storage === 'memory'
      ? renderBanner('warning', icons.storage(), t(storageBlocked), t(storageBlockedText), copy)
      : nothing,
    storage === 'failed'
      ? renderBanner('danger', icons.storage(), t(storageFailed), t(storageFailedText), copy)
      : nothing,
    wasReset
      ? renderBanner(
          'warning',
          icons.storage(),
          t(runnerText.storageCleared),
          ui.takenIn ?? [
            t(runnerText.storageClearedText),
            view.takesFiles ? ` ${t(runnerText.storageClearedFile)}` : nothing,
          ],
          view.takesFiles
            ? renderButton('take-in', t(runnerText.takeIn), { kind: 'small' })
            : nothing,
        )
      : nothing,
    exportReminder && !readonly
      ? renderBanner(
          'info',
          icons.storage(),
          t(runnerText.exportDue),
          t(runnerText.exportDueText),
          [
            renderButton('export', t(runnerText.exportNow), { kind: 'small' }),
            renderButton('not-now', t(runnerText.notNow), { kind: 'small quiet' }),
          ],
        )
      : nothing,
    former && !readonly
      ? renderBanner(
          'info',
          icons.again(),
          t(runnerText.former, { count: former.runs, where: former.checklistId }),
          t(runnerText.formerText),
          [
            renderButton('adopt', t(runnerText.takeOver), {
              kind: 'small',
              value: former.checklistId,
            }),
            renderButton('leave-former', t(runnerText.leaveFormer), { kind: 'small quiet' }),
          ],
        )
      : nothing,
  ];
}

/** Stands where the lost thing was and stays until the next act: no timer takes it away. */
export function renderUndoBar({ snapshot, localizer, shortcuts }: RunnerView): unknown {
  const { undoOffer } = snapshot;
  if (undoOffer === undefined) return nothing;
  const [what, kept] = undoWords(undoOffer, localizer);
  const key = shortcuts ? html`<kbd aria-hidden="true">U</kbd>` : nothing;
  const undo = html`${localizer.t(runnerText.undo)} ${key}`;
  return html`<div class="undo" part="undo">
    ${icons.again()}
    <p><b>${what}</b> ${kept}</p>
    <div class="panel-row">
      ${renderButton('undo', undo, { icon: icons.undo(), kind: 'text' })}
      ${renderIconButton('dismiss', localizer.t(runnerText.dismiss), icons.close())}
    </div>
  </div>`;
}

function undoWords(offer: UndoOffer, localizer: Localizer): readonly [string, string] {
  const t = localizer.t.bind(localizer);
  const steps = t(runnerText.steps, { count: offer.steps });
  const duration = localizer.duration(offer.activeMs);
  const what = offer.activeMs < 1000 ? steps : t(runnerText.stepsAndTime, { steps, duration });
  switch (offer.kind) {
    case 'reset':
      return [t(runnerText.runReset), t(runnerText.keptUntilAgain, { what })];
    case 'start-again':
      return [t(runnerText.startedAgain), t(runnerText.keptUnfinished)];
    case 'delete-run':
      return [t(runnerText.runDeleted), t(runnerText.goneUnlessUndone, { what })];
    case 'adopt':
      return [
        t(runnerText.takenOver),
        t(runnerText.countHere, { what: t(runnerText.runs, { count: offer.runs }) }),
      ];
    default: {
      const all = offer.kind === 'delete-everything';
      const runs = t(runnerText.runs, { count: offer.runs });
      return [
        t(all ? runnerText.everythingDeleted : runnerText.historyDeleted),
        offer.runs > 0 ? t(runnerText.goneUnlessUndone, { what: runs }) : '',
      ];
    }
  }
}
