/** What ends a run, whether it is kept, and the keys. */
import { html, nothing, type TemplateResult } from 'lit';
import { runnerText } from '../../i18n/text/runner-text.js';
import { renderButton } from '../shared/button.js';
import { icons } from '../shared/icons.js';
import { renderFinishPanel } from './render-finish-panel.js';
import { renderMore } from './render-more.js';
import type { RunnerView } from './runner-view.js';

/** The footer; while somebody is asked how to end an unfinished run, the question stands there. */
export function renderFooter(view: RunnerView): TemplateResult {
  const { panel } = view.ui;
  if (panel?.kind === 'finish') return renderFinishPanel(view);
  const more = panel?.kind === 'more';
  const { snapshot, readonly, localizer, shortcuts } = view;
  const t = localizer.t.bind(localizer);
  // The buttons stay where they are before the first tick, so that nothing moves with it.
  const disabled = snapshot.run === undefined;
  // Green stands for a whole run: Finish has it once nothing required is open.
  const whole = !disabled && snapshot.counts.requiredOpen === 0;
  return html`<div class="footer" part="footer">
      ${
        snapshot.sealed || readonly
          ? nothing
          : [
              renderButton('finish', t(runnerText.finish), {
                icon: icons.tick(),
                kind: whole ? 'finish primary' : 'finish',
                disabled,
              }),
              renderButton('reset', t(runnerText.reset), {
                icon: icons.again(),
                kind: 'quiet',
                disabled,
              }),
            ]
      }
      ${renderSaved(view)}
      ${
        readonly
          ? nothing
          : renderButton('more', t(runnerText.more), {
              icon: icons.chevron(),
              kind: 'small quiet',
              expanded: more,
            })
      }
      ${
        shortcuts && !readonly
          ? html`<span class="keys" aria-hidden="true">
              <span><kbd>J</kbd> <kbd>K</kbd> ${t(runnerText.keyMove)}</span>
              <span><kbd>${t(runnerText.keySpace)}</kbd> ${t(runnerText.keyCheck)}</span>
              <span><kbd>S</kbd> ${t(runnerText.keySkip)}</span>
              <span><kbd>N</kbd> ${t(runnerText.keyNote)}</span>
            </span>`
          : nothing
      }
    </div>
    ${more ? renderMore(view) : nothing}`;
}

function renderSaved({ snapshot, localizer }: RunnerView): unknown {
  const { storage, pending, wasReset } = snapshot;
  const lost = storage === 'memory' || storage === 'failed';
  const saving = storage === 'opening' || pending > 0;
  // Right under the word that what was saved is gone.
  if (wasReset && !lost && !saving) return nothing;
  const text = saving ? runnerText.saving : runnerText.saved;
  return html`<span class="saved" data-tone=${lost ? 'warning' : nothing}
    >${lost ? icons.alert() : saving ? icons.clock() : icons.tick()}${localizer.t(
      lost ? runnerText.notSaved : text,
    )}</span
  >`;
}
