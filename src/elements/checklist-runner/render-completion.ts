/** The moment after: the seal, what was reached, and what comes next. */
import { html, nothing, type TemplateResult } from 'lit';
import { plainText } from '../../checklist/inline-text.js';
import type { Run } from '../../run/run.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderButton } from '../shared/button.js';
import { customProperty } from '../shared/custom-property.js';
import { renderHeading } from '../shared/heading.js';
import { icons } from '../shared/icons.js';
import { completionDetail, completionTitle } from './completion-words.js';
import { renderStrip } from './render-progress.js';
import type { RunnerView } from './runner-view.js';

/** Deferred steps named as chips; more would bury the two that tell of the run. */
const MOST_DEFERRED = 3;
const SPECKS = Array.from({ length: 12 }, (_, number) => String(number));

export function renderCompletion(view: RunnerView, run: Run): TemplateResult {
  const { snapshot, localizer, ui, headingLevel } = view;
  const complete = run.outcome === 'completed';
  return html`<div class="completion ${complete ? '' : 'partial'}" part="completion">
    ${
      complete && ui.celebrate
        ? html`<div class="specks" aria-hidden="true">
            ${SPECKS.map((number) => html`<i ${customProperty('--_n', number)}></i>`)}
          </div>`
        : nothing
    }
    <div class="seal drawn" aria-hidden="true">${complete ? icons.tick() : icons.partial()}</div>
    ${renderHeading(
      headingLevel + 1,
      { id: 'completion', className: 'completion-title', focusable: true },
      completionTitle(run, snapshot.counts, localizer),
    )}
    <p>${completionDetail(run, view)}</p>
    ${renderChips(view)} ${renderNext(view, complete ? 'primary' : 'accent')}
    <div class="completion-strip">${renderStrip(view)}</div>
  </div>`;
}

const deferredIn = ({ checklist, snapshot }: RunnerView) =>
  checklist.leaves.filter((leaf) => snapshot.record(leaf).state === 'deferred');

function renderChips(view: RunnerView): unknown {
  const { ui, localizer, snapshot } = view;
  const { fastest, fastestLead, streak } = ui.achievements;
  const deferred = deferredIn(view).slice(0, MOST_DEFERRED);
  const name = snapshot.run?.name;
  if (!fastest && streak < 2 && deferred.length === 0 && !name) return nothing;
  const best =
    fastestLead === undefined
      ? localizer.t(runnerText.fastest)
      : localizer.t(runnerText.fastestBy, { duration: localizer.duration(fastestLead) });
  const inARow = localizer.t(runnerText.inARow, { count: streak });
  return html`<ul class="chips" role="list">
    ${name ? html`<li dir="auto">${name}</li>` : nothing}
    ${fastest ? html`<li data-state="done">${icons.fastest()}${best}</li>` : nothing}
    ${streak > 1 ? html`<li class="streak">${icons.streak()}${inARow}</li>` : nothing}
    ${deferred.map(
      ({ title }) => html`<li>${icons.clock()}<span dir="auto">${plainText(title)}</span></li>`,
    )}
  </ul>`;
}

/** Green stands for a whole run; after a part of one, to start again is only what comes next. */
function renderNext(view: RunnerView, kind: 'primary' | 'accent'): TemplateResult {
  const { ui, localizer, readonly } = view;
  const [deferred, ...others] = deferredIn(view);
  const copied = ui.summary?.copied === true;
  return html`<div class="next">
    ${
      readonly
        ? nothing
        : renderButton('start-again', localizer.t(runnerText.startAgain), {
            icon: icons.again(),
            kind,
          })
    }
    ${
      deferred === undefined || readonly
        ? nothing
        : renderButton(
            'show-item',
            localizer.t(runnerText.checkDeferred, { count: others.length + 1 }),
            { item: deferred.id },
          )
    }
    ${renderButton(
      'copy-summary',
      localizer.t(copied ? runnerText.summaryCopied : runnerText.copySummary),
      { icon: copied ? icons.tick() : icons.copy() },
    )}
  </div>`;
}
