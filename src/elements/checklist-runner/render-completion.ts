/** The moment after: the seal, what was reached, and what comes next. */
import { html, nothing, type TemplateResult } from 'lit';
import { plainText } from '../../checklist/inline-text.js';
import type { Run } from '../../run/run.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderHeading } from '../shared/heading.js';
import { icons } from '../shared/icons.js';
import { completionDetail, completionTitle } from './completion-words.js';
import { renderStrip } from './render-progress.js';
import type { RunnerView } from './runner-view.js';

/** Deferred steps named as chips; more would bury the two that tell of the run. */
const MOST_DEFERRED = 3;
const SPECKS = Array.from({ length: 12 });

export function renderCompletion(view: RunnerView, run: Run): TemplateResult {
  const { snapshot, localizer, ui, activeMs, now, hideTimer, headingLevel } = view;
  const { counts } = snapshot;
  const complete = run.outcome === 'completed';
  const time = { activeMs, now, hidden: hideTimer };
  return html`<div class="completion ${complete ? '' : 'partial'}" part="completion">
    ${
      complete && ui.celebrate
        ? html`<div class="specks" aria-hidden="true">${SPECKS.map(() => html`<i></i>`)}</div>`
        : nothing
    }
    <div class="seal" aria-hidden="true">${complete ? icons.tick() : icons.partial()}</div>
    ${renderHeading(
      headingLevel + 1,
      { id: 'completion', className: 'completion-title', focusable: true },
      completionTitle(run, counts, localizer),
    )}
    <p>${completionDetail(run, counts, time, localizer)}</p>
    ${renderChips(view)} ${renderNext(view, complete ? 'primary' : 'accent')}
    <div class="completion-strip">${renderStrip(view)}</div>
  </div>`;
}

function renderChips({ ui, snapshot, localizer, checklist }: RunnerView): unknown {
  const { fastest, fastestLead, streak } = ui.achievements;
  const chips: TemplateResult[] = [];
  if (fastest) {
    const words =
      fastestLead === undefined
        ? localizer.t(runnerText.fastest)
        : localizer.t(runnerText.fastestBy, { duration: localizer.duration(fastestLead) });
    chips.push(html`<li class="best">${icons.fastest()}${words}</li>`);
  }
  if (streak > 1) {
    const words = localizer.t(runnerText.inARow, { count: streak });
    chips.push(html`<li class="streak">${icons.streak()}${words}</li>`);
  }
  const deferred = checklist.leaves.filter((leaf) => snapshot.record(leaf).state === 'deferred');
  for (const leaf of deferred.slice(0, MOST_DEFERRED)) {
    const title = html`<span dir="auto">${plainText(leaf.title)}</span>`;
    chips.push(html`<li class="later">${icons.clock()}${title}</li>`);
  }
  return chips.length === 0
    ? nothing
    : html`<ul class="chips" role="list">
        ${chips}
      </ul>`;
}

/** Green stands for a whole run; after a part of one, to start again is only what comes next. */
function renderNext(
  { checklist, snapshot, ui, localizer, readonly }: RunnerView,
  tone: 'primary' | 'accent',
): TemplateResult {
  const deferred = checklist.leaves.find((leaf) => snapshot.record(leaf).state === 'deferred');
  const copied = ui.summary !== undefined && 'copied' in ui.summary;
  return html`<div class="next">
    ${
      readonly
        ? nothing
        : html`<button class="button ${tone}" part="button" type="button" data-action="start-again">
            ${icons.again()}${localizer.t(runnerText.startAgain)}
          </button>`
    }
    ${
      deferred === undefined || readonly
        ? nothing
        : html`<button
            class="button"
            part="button"
            type="button"
            data-action="show-item"
            data-item=${deferred.id}
          >
            ${localizer.t(runnerText.checkDeferred, { count: snapshot.counts.deferred })}
          </button>`
    }
    <button class="button" part="button" type="button" data-action="copy-summary">
      ${copied ? icons.tick() : icons.copy()}${localizer.t(
        copied ? runnerText.summaryCopied : runnerText.copySummary,
      )}
    </button>
  </div>`;
}
