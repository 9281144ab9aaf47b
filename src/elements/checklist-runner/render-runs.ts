/** The runs of this list that are open at once, each a button that shows it; and how the shown one was left. */
import { html, nothing } from 'lit';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderButton, renderIconButton } from '../shared/button.js';
import { customProperty } from '../shared/custom-property.js';
import { icons } from '../shared/icons.js';
import { layoutOf } from './list-layout.js';
import { runName } from './run-name.js';
import type { RunnerView } from './runner-view.js';

/** Nothing where there is nothing to tell apart: one run, without a name. */
export function renderRuns({ snapshot, localizer, now, readonly }: RunnerView): unknown {
  const { runs } = snapshot;
  if (readonly || runs.every(({ name, shown }) => shown && !name)) return nothing;
  return html`<ul class="runs" role="list" aria-label=${localizer.t(runnerText.runsOpen)}>
    ${runs.map((run) => {
      const { runId, handled: done, total, touchedAt, shown } = run;
      return html`<li>
        <button
          type="button"
          part="run"
          data-action="switch-run"
          data-value=${runId}
          aria-current=${shown || nothing}
        >
          <i class="ring drawn" ${customProperty('--_share', String(done / total))}></i>
          <b dir="auto">${runName(run, localizer)}</b>
          <small
            >${localizer.t(runnerText.partsDone, { done, total })} ·
            ${localizer.ago(touchedAt, now)}</small
          >
        </button>
      </li>`;
    })}
  </ul>`;
}

/** Until the first act in it, or until it is put away. */
export function renderLeft({ snapshot, localizer, checklist, now, readonly }: RunnerView): unknown {
  const { leftAt, reopened, counts, currentItemId, run } = snapshot;
  if (leftAt === undefined || currentItemId === undefined || readonly) return nothing;
  const { done, total } = counts;
  const { leftPaused, leftHalfDone, reopenedElsewhere } = runnerText;
  const when = localizer.ago(leftAt, now);
  const left = run?.outcome === 'paused' ? leftPaused : leftHalfDone;
  const text = reopened ? reopenedElsewhere : left;
  const number = layoutOf(checklist).number(currentItemId);
  return html`<div class="undo" part="undo">
    ${icons.clock()}
    <p>${localizer.t(text, { when, done, total })}</p>
    <div class="panel-row">
      ${renderButton('go-on', localizer.t(runnerText.goOn, { number }), {
        kind: 'text',
        item: currentItemId,
      })}
      ${renderIconButton('dismiss', localizer.t(runnerText.dismiss), icons.close())}
    </div>
  </div>`;
}
