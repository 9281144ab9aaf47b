/** Which screen the runner shows: its list, a skeleton, a problem, or nothing yet; and the panels. */
import { html, nothing, type TemplateResult } from 'lit';
import { durationSeconds } from '../../checklist/canonical/duration.js';
import type { Run } from '../../run/run.js';
import { renderChoices, renderChooseAgain } from './render-choices.js';
import { canTakeIn } from './records.js';
import { renderPanels } from './render-panels.js';
import { renderRunner } from './render-runner.js';
import { renderLoading, renderProblem } from './render-states.js';
import type { Runner } from './runner-view.js';
import type { SourceController } from './source-controller.js';

/** Active milliseconds of a run until now: those of its events, and the time since the last one unless it is too long. */
function activeNow(run: Run | undefined, now: number, idleAfter: string): number {
  if (!run) return 0;
  const last = run.events.at(-1);
  const running = run.outcome === 'active' && run.startedAt !== undefined && last !== undefined;
  const gap = running ? Math.max(0, now - last.at) : 0;
  return run.activeMs + (gap > (durationSeconds(idleAfter) || Infinity) * 1000 ? 0 : gap);
}

function renderLoaded(runner: Runner, source: SourceController, renderLimit: number): unknown {
  const { session, localizer, ui, warnings } = runner;
  const { reading, slow } = source;
  if (source.choosing) return renderChoices(runner, source);
  if (!reading || !session) return slow && !source.error ? renderLoading(localizer) : nothing;
  const { snapshot } = session;
  const now = session.clock.now();
  const list = renderRunner({
    // With the ids that its steps had before somebody edited it.
    checklist: snapshot.checklist ?? reading.checklist,
    title: runner.shownTitle,
    snapshot,
    ui,
    localizer,
    now,
    activeMs: activeNow(snapshot.run, now, runner.idleAfter),
    headingLevel: runner.headingLevel,
    readonly: runner.readonly,
    hideTimer: runner.hideTimer,
    shortcuts: runner.shortcuts === 'on',
    warnings,
    takesFiles: canTakeIn() && !runner.readonly,
    printing: runner.printing,
    renderLimit: runner.printing ? Infinity : renderLimit,
    baseUrl: reading.address,
  });
  return [renderChooseAgain(runner, source), list];
}

export function renderScreen(
  runner: Runner,
  source: SourceController,
  renderLimit: number,
): TemplateResult {
  const { error, loading, reading } = source;
  const { stats, notes, localizer } = runner;
  return html`<div
    class="layout ${stats || notes ? 'with-panels' : ''}"
    aria-busy=${loading && !reading}
  >
    <div class="main">
      ${error ? renderProblem(error.message, localizer) : nothing}
      ${renderLoaded(runner, source, renderLimit)}<slot id="fallback"></slot>
    </div>
    <div class="rail">${renderPanels(runner)}</div>
  </div>`;
}
