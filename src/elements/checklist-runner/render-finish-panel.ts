/** Finishing with open steps: they are named, and the way back is the one in colour. */
import { html, nothing, type TemplateResult } from 'lit';
import { plainText } from '../../checklist/inline-text.js';
import type { ChecklistItem } from '../../checklist/checklist.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderHeading } from '../shared/heading.js';
import { icons } from '../shared/icons.js';
import { layoutOf } from './list-layout.js';
import type { RunnerView } from './runner-view.js';

/** Open steps that are named; the others are counted. */
const MOST_NAMED = 7;

export function renderFinishPanel(view: RunnerView): TemplateResult {
  const { checklist, snapshot, localizer, headingLevel } = view;
  const open = checklist.leaves.filter((leaf) => snapshot.record(leaf).state === 'open');
  const count = open.length;
  const more = count - MOST_NAMED;
  return html`<div class="finish-panel" part="panel footer">
    <div>
      ${renderHeading(
        headingLevel + 1,
        { id: 'finish', className: 'finish-heading', focusable: true },
        localizer.t(runnerText.stepsOpen, { count }),
      )}
      <p>${localizer.t(runnerText.partialMeans)}</p>
    </div>
    <ul class="open-steps" role="list" aria-labelledby="finish">
      ${open.slice(0, MOST_NAMED).map((item) => renderOpenStep(item, view))}
      ${
        more > 0
          ? html`<li class="more-steps">${localizer.t(runnerText.andMore, { count: more })}</li>`
          : nothing
      }
    </ul>
    <div class="panel-row">
      <button class="button accent" part="button" type="button" data-action="keep-going">
        ${localizer.t(runnerText.keepGoing)}
      </button>
      <button class="button" part="button" type="button" data-action="finish-partial">
        ${localizer.t(runnerText.finishPartial)}
      </button>
      <button class="button" part="button" type="button" data-action="finish-deferring">
        ${icons.clock()}${localizer.t(runnerText.finishDeferring, { count })}
      </button>
    </div>
  </div>`;
}

function renderOpenStep(item: ChecklistItem, { checklist, localizer }: RunnerView): TemplateResult {
  const title = plainText(item.title);
  const number = localizer.number(layoutOf(checklist).number(item.id));
  return html`<li>
    <span><span class="number">${number}</span><span dir="auto">${title}</span></span>
    <button
      class="button"
      type="button"
      data-action="show-item"
      data-item=${item.id}
      aria-label=${localizer.t(runnerText.showItem, { title })}
    >
      ${localizer.t(runnerText.show)}
    </button>
  </li>`;
}
