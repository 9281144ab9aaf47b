/** Finishing with open steps: they are named, and the way back is the one in colour. */
import { html, nothing, type TemplateResult } from 'lit';
import { plainText } from '../../checklist/inline-text.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderButton } from '../shared/button.js';
import { renderHeading } from '../shared/heading.js';
import { icons } from '../shared/icons.js';
import { layoutOf } from './list-layout.js';
import type { RunnerView } from './runner-view.js';

/** Open steps that are named; the others are counted. */
const MOST_NAMED = 7;

export function renderFinishPanel(view: RunnerView): TemplateResult {
  const { checklist, snapshot, localizer, headingLevel } = view;
  const t = localizer.t.bind(localizer);
  const open = checklist.leaves.filter((leaf) => snapshot.record(leaf).state === 'open');
  const count = open.length;
  const more = count - MOST_NAMED;
  const show = t(runnerText.show);
  return html`<div class="panel finish-panel" part="panel footer">
    <div>
      ${renderHeading(
        headingLevel + 1,
        { id: 'finish', focusable: true },
        t(runnerText.stepsOpen, { count }),
      )}
      <p>${t(runnerText.partialMeans)}</p>
    </div>
    <ul class="open-steps" role="list" aria-labelledby="finish">
      ${open.slice(0, MOST_NAMED).map(({ id, title }) => {
        const words = plainText(title);
        const name = t(runnerText.named, { what: show, title: words });
        return html`<li>
          <span
            ><small>${localizer.number(layoutOf(checklist).number(id))}</small>
            <span dir="auto">${words}</span></span
          >
          ${renderButton('show-item', show, { kind: 'text', item: id, name })}
        </li>`;
      })}
      ${more > 0 ? html`<li><small>${t(runnerText.andMore, { count: more })}</small></li>` : nothing}
    </ul>
    <div class="panel-row">
      ${renderButton('close', t(runnerText.keepGoing), { kind: 'accent' })}
      ${renderButton('finish-partial', t(runnerText.finishPartial))}
      ${renderButton('finish-deferring', t(runnerText.finishDeferring, { count }), {
        icon: icons.clock(),
      })}
    </div>
  </div>`;
}
