/** Which screen the runner shows: its list, a skeleton, a problem, or nothing yet; and the panels. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadError } from '../../checklist/read-result.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { ChecklistSession } from '../../session/checklist-session.js';
import type { Scheme } from '../shared/theme-controller.js';
import { activeNow } from './active-now.js';
import type { RenderSlices } from './render-slices.js';
import { renderRunner } from './render-runner.js';
import { renderLoading, renderProblem, type RunnerProblem } from './render-states.js';
import type { RunnerSettings } from './runner-settings.js';
import type { RunnerUi } from './runner-view.js';
import type { SourceController } from './source-controller.js';

export interface RunnerParts {
  readonly runner: RunnerSettings & {
    readonly session: ChecklistSession | undefined;
    readonly localizer: Localizer;
    readonly shownTitle: string;
  };
  readonly source: SourceController;
  readonly ui: RunnerUi;
  readonly scheme: Scheme;
  readonly slices: RenderSlices;
}

/** The message names its place itself. */
const problemOf = ({ message }: ReadError): RunnerProblem => ({
  message,
  canRetry: true,
});

function renderList({ runner, source, ui, slices }: RunnerParts): TemplateResult | typeof nothing {
  const { session, localizer } = runner;
  const { reading, error, slow } = source;
  if (!reading || !session) {
    if (error) return renderProblem(problemOf(error), localizer);
    return slow ? renderLoading(localizer) : nothing;
  }
  const { snapshot } = session;
  const now = session.clock.now();
  const problem = error ? renderProblem(problemOf(error), localizer) : nothing;
  return html`${problem}${renderRunner({
    checklist: reading.checklist,
    title: runner.shownTitle,
    snapshot,
    ui,
    localizer,
    now,
    activeMs: activeNow(snapshot.run, now),
    headingLevel: runner.headingLevel,
    readonly: runner.readonly,
    hideTimer: runner.hideTimer,
    shortcuts: runner.shortcuts === 'on',
    completion: runner.completion,
    hasHistory: snapshot.hasHistory,
    renderLimit: slices.limitFor(reading.checklist),
    ...(reading.address === undefined ? {} : { baseUrl: reading.address }),
  })}`;
}

function renderPanels({ runner }: RunnerParts): TemplateResult | typeof nothing {
  const { stats, notes, tiles, theme, density, headingLevel, strings, readonly, notesInEvents } =
    runner;
  const level = Math.min(headingLevel + 1, 6);
  return html`${
      stats
        ? html`<checklist-stats
            part="stats"
            heading-level=${level}
            theme=${theme}
            density=${density}
            tiles=${tiles || nothing}
            .strings=${strings}
          ></checklist-stats>`
        : nothing
    }${
      notes
        ? html`<checklist-notes
            part="notes"
            heading-level=${level}
            theme=${theme}
            density=${density}
            ?readonly=${readonly}
            ?notes-in-events=${notesInEvents}
            .strings=${strings}
          ></checklist-notes>`
        : nothing
    }<slot name="panels"></slot>`;
}

export function renderRunnerState(parts: RunnerParts): TemplateResult {
  const { runner, source, scheme } = parts;
  const { stats, notes } = runner;
  return html`<div
    class="root"
    data-scheme=${scheme}
    aria-busy=${source.loading && !source.reading ? 'true' : 'false'}
  >
    <div class=${stats || notes ? 'layout with-panels' : 'layout'}>
      <div class="main">${renderList(parts)}<slot name="fallback"></slot></div>
      <div class="rail">${renderPanels(parts)}</div>
    </div>
  </div>`;
}
