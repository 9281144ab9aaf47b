/** The running clock and its pause. No live region: a clock that speaks up each second would be the only thing heard. */
import { html, nothing, type TemplateResult } from 'lit';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderIconButton } from '../shared/button.js';
import { icons } from '../shared/icons.js';
import type { RunnerView } from './runner-view.js';

export function renderClock({
  snapshot,
  localizer,
  activeMs,
  readonly,
}: RunnerView): TemplateResult {
  const paused = snapshot.run?.outcome === 'paused';
  const t = localizer.t.bind(localizer);
  return html`<span class="clock" data-tone=${paused ? 'warning' : nothing}
    >${paused ? icons.pause() : icons.stopwatch()}<span class=${paused ? '' : 'visually-hidden'}
      >${t(paused ? runnerText.pausedAt : runnerText.timer)} </span
    ><time datetime=${localizer.isoDuration(activeMs)}>${localizer.clock(activeMs)}</time>${
      readonly
        ? nothing
        : paused
          ? renderIconButton('resume', t(runnerText.resumeClock), icons.play())
          : renderIconButton('pause', t(runnerText.pauseClock), icons.pause())
    }</span
  >`;
}
