/** What the page must say about itself: blocked storage, a failed write, a run elsewhere, undo. */
import { html, nothing, type TemplateResult } from 'lit';
import type { UndoOffer } from '../../session/session-snapshot.js';
import type { Localizer } from '../../i18n/localizer.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { icons } from '../shared/icons.js';
import type { RunnerView } from './runner-view.js';

/** A coloured strip with an icon, one bold line, one sentence, and at most a row of buttons. */
export interface Banner {
  readonly tone: 'info' | 'warning' | 'danger';
  readonly icon: TemplateResult;
  readonly title: string;
  readonly text: unknown;
  readonly buttons?: unknown;
  /** Spoken at once when it appears; for what would otherwise be lost. */
  readonly alert?: boolean;
}

export function renderBanner({ tone, icon, title, text, buttons, alert }: Banner): TemplateResult {
  return html`<div
    class="banner"
    part="banner"
    data-tone=${tone}
    role=${alert === true ? 'alert' : nothing}
  >
    ${icon}<b>${title}</b>
    <p>${text}</p>
    ${buttons === undefined ? nothing : html`<div class="panel-row">${buttons}</div>`}
  </div>`;
}

export function renderBanners({ snapshot, localizer }: RunnerView): unknown {
  const { storage, otherRunActive } = snapshot;
  return [
    storage === 'memory'
      ? renderBanner({
          tone: 'warning',
          icon: icons.storage(),
          title: localizer.t(runnerText.storageBlocked),
          text: localizer.t(runnerText.storageBlockedText),
          buttons: renderCopy(snapshot, localizer),
        })
      : nothing,
    storage === 'failed'
      ? renderBanner({
          tone: 'danger',
          icon: icons.storage(),
          title: localizer.t(runnerText.storageFailed),
          text: localizer.t(runnerText.storageFailedText),
          buttons: renderCopy(snapshot, localizer),
        })
      : nothing,
    otherRunActive
      ? renderBanner({
          tone: 'info',
          icon: icons.info(),
          title: localizer.t(runnerText.otherRun),
          text: localizer.t(runnerText.otherRunText),
        })
      : nothing,
  ];
}

/** Once a run has ended, the button stands under its seal. */
function renderCopy({ run, sealed }: RunnerView['snapshot'], localizer: Localizer): unknown {
  if (run === undefined || sealed) return undefined;
  return html`<button class="button small" part="button" type="button" data-action="copy-summary">
    ${icons.copy()}${localizer.t(runnerText.copySummary)}
  </button>`;
}

/** Stands where the lost thing was and stays until the next act: no timer takes it away. */
export function renderUndoBar({ snapshot, localizer, shortcuts }: RunnerView): unknown {
  const offer = snapshot.undoOffer;
  if (offer === undefined) return nothing;
  const [what, kept] = undoWords(offer, localizer);
  return html`<div class="undo" part="undo">
    ${icons.again()}
    <p><b>${what}</b> ${kept}</p>
    <span class="undo-buttons">
      <button class="button" part="button" type="button" data-action="undo">
        ${icons.undo()}${localizer.t(runnerText.undo)}
        ${shortcuts ? html`<kbd aria-hidden="true">U</kbd>` : nothing}
      </button>
      <button
        class="icon-button"
        type="button"
        data-action="dismiss"
        data-value="undo"
        aria-label=${localizer.t(runnerText.dismiss)}
      >
        ${icons.close()}
      </button>
    </span>
  </div>`;
}

function undoWords(offer: UndoOffer, localizer: Localizer): readonly [string, string] {
  const steps = localizer.t(runnerText.steps, { count: offer.steps });
  const duration = localizer.duration(offer.activeMs);
  const lost =
    offer.activeMs < 1000 ? steps : localizer.t(runnerText.stepsAndTime, { steps, duration });
  switch (offer.kind) {
    case 'reset':
      return [
        localizer.t(runnerText.runReset),
        localizer.t(runnerText.keptUntilAgain, { what: lost }),
      ];
    case 'start-again':
      return [localizer.t(runnerText.startedAgain), localizer.t(runnerText.keptUnfinished)];
    case 'delete-run':
      return [
        localizer.t(runnerText.runDeleted),
        localizer.t(runnerText.goneUnlessUndone, { what: lost }),
      ];
    case 'delete-history':
      return [
        localizer.t(runnerText.historyDeleted),
        localizer.t(runnerText.goneUnlessUndone, {
          what: localizer.t(runnerText.runs, { count: offer.runs }),
        }),
      ];
  }
}
