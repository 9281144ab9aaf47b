/** What is done seldom: another run beside this one, and deleting. It acts at once, and Undo stands at the top. */
import { html, nothing, type TemplateResult } from 'lit';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderButton } from '../shared/button.js';
import { icons } from '../shared/icons.js';
import type { RunnerView } from './runner-view.js';

export function renderMore({ snapshot, localizer }: RunnerView): TemplateResult {
  const t = localizer.t.bind(localizer);
  const remove = (action: string, text: 'deleteRun' | 'deleteHistory' | 'deleteEverything') =>
    renderButton(action, t(runnerText[text]), { icon: icons.remove(), kind: 'small quiet' });
  return html`<div class="panel more" part="panel">
    <label for="run-name">${t(runnerText.startNamed)}</label>
    <div class="panel-row">
      <input
        class="field"
        id="run-name"
        type="text"
        dir="auto"
        autocomplete="off"
        maxlength="100"
        placeholder=${t(runnerText.namePlaceholder)}
      />${renderButton('start-named', t(runnerText.start), { icon: icons.play() })}
    </div>
    <div class="panel-row">
      ${snapshot.run ? remove('delete-run', 'deleteRun') : nothing}
      ${snapshot.hasHistory ? remove('delete-history', 'deleteHistory') : nothing}
      ${remove('delete-everything', 'deleteEverything')}
    </div>
  </div>`;
}
