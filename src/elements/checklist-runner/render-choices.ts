/** Several checklists came in one file: which of them to run. */
import { html, nothing, type TemplateResult } from 'lit';
import { plainText } from '../../checklist/inline-text.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderButton } from '../shared/button.js';
import { renderHeading } from '../shared/heading.js';
import type { Runner } from './runner-view.js';
import type { SourceController } from './source-controller.js';

export function renderChoices({ localizer, headingLevel }: Runner, { choices }: SourceController) {
  const t = localizer.t.bind(localizer);
  return html`<section class="card choices" part="card" aria-labelledby="choices">
    ${renderHeading(headingLevel, { id: 'choices', className: 'title' }, t(runnerText.choices))}
    <ul role="list">
      ${choices.map(({ id, title, items }) => {
        const words = html`<span dir="auto">${plainText(title)}</span>
          <small>${t(runnerText.items, { count: items })}</small>`;
        return html`<li>${renderButton('choose-list', words, { value: id })}</li>`;
      })}
      <li>${renderButton('choose-list', t(runnerText.allAsOne), { kind: 'text', value: '' })}</li>
    </ul>
  </section>`;
}

/** The way back to them. */
export const renderChooseAgain = (
  { localizer }: Runner,
  { choices }: SourceController,
): TemplateResult | typeof nothing =>
  choices.length === 0
    ? nothing
    : html`<div>
        ${renderButton('choose-again', localizer.t(runnerText.chooseAgain), { kind: 'text' })}
      </div>`;
