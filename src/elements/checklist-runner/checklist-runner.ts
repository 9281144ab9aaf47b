import type { PropertyValues, TemplateResult } from 'lit';
import type { ReadWarning } from '../../checklist/read-result.js';
import type { RunStatistics } from '../../run/statistics/run-statistics.js';
import type { ChecklistSession } from '../../session/checklist-session.js';
import { layoutOf } from './list-layout.js';
import { renderScreen } from './render-screen.js';
import { followNotes, leaveNote, saveNote } from './row-panel.js';
import { performCommand } from './runner-commands.js';
import { listen } from './runner-listeners.js';
import { reportFact, reportProblem, reportReady } from './runner-reports.js';
import { RunnerMethods } from './runner-methods.js';
import { RunnerSession } from './runner-session.js';
import { CLOSED, type RunnerUi } from './runner-view.js';
import { runnerStyles } from './styles/runner.styles.js';
import { assignSlots } from './slots.js';
import { SourceController } from './source-controller.js';

/** Rows in the first frame and in each idle slice: no click waits for the last ones. */
const SLICE = 200;

/**
 * Renders a checklist as something people run, again and again, with their ticks, notes and history
 * kept in their own browser.
 *
 * The list comes from the property `checklist`, else `src`, else a child: a JSON or Markdown script, a
 * template, a code block, or a list. Children are only read; while the list cannot be shown they stay
 * readable.
 *
 * @tagname checklist-runner
 * @summary A checklist that runs, and remembers.
 *
 * @slot - The list itself, or what to read where scripts do not run. Hidden once the list is shown.
 * @slot panels - `<checklist-stats>` and `<checklist-notes>` children; they are placed by themselves.
 *
 * @fires {ChecklistReadyEvent} checklist-ready - The list is read and the run restored.
 * @fires {ChecklistErrorEvent} checklist-error - Nothing can be shown, or a value was refused.
 * @fires {ChecklistVerifyEvent} checklist-verify - A step asks the check that its `verify` names; `respondWith` answers.
 * @fires {ChecklistBeforeItemChangeEvent} checklist-before-item-change - Asks before steps change; cancelable.
 * @fires {ChecklistItemChangeEvent} checklist-item-change - Steps changed.
 * @fires {ChecklistRunStartEvent} checklist-run-start - A run began.
 * @fires {ChecklistRunPauseEvent} checklist-run-pause - The clock of a run stands still.
 * @fires {ChecklistRunResumeEvent} checklist-run-resume - A paused run goes on.
 * @fires {ChecklistRunSwitchEvent} checklist-run-switch - Another run that is not over is shown.
 * @fires {ChecklistRunReopenEvent} checklist-run-reopen - A finished or reset run goes on.
 * @fires {ChecklistBeforeFinishEvent} checklist-before-finish - Asks before Finish ends a run; cancelable. A run that ends with its last step asks nobody.
 * @fires {ChecklistRunCompleteEvent} checklist-run-complete - A run ended with outcome `completed`.
 * @fires {ChecklistRunEndEvent} checklist-run-end - A run ended, with its outcome and its record.
 * @fires {ChecklistBeforeResetEvent} checklist-before-reset - Asks before a run is reset; cancelable.
 * @fires {ChecklistRunResetEvent} checklist-run-reset - A run was thrown away.
 * @fires {ChecklistUndoEvent} checklist-undo - Undo or redo, and what it changed.
 * @fires {ChecklistNoteChangeEvent} checklist-note-change - Which note changed; its text only with `notes-in-events`.
 * @fires {ChecklistStatsChangeEvent} checklist-stats-change - The numbers changed.
 * @fires {ChecklistStorageChangeEvent} checklist-storage-change - Where ticks are kept changed.
 * @fires {ChecklistRunChangeEvent} checklist-run-change - Another tab, element or device changed the run; or runs were deleted, brought back or taken in.
 *
 * @cssstate loading - The list is on its way.
 * @cssstate error - The list cannot be shown.
 * @cssstate empty - The list has no steps.
 * @cssstate running - A run is in progress.
 * @cssstate paused - Its clock stands still.
 * @cssstate complete - The run shown is completed.
 * @cssstate partial - The run shown ended with required steps open.
 * @cssstate memory - The browser blocks storage: nothing outlives the page.
 */
export class ChecklistRunner extends RunnerMethods {
  static readonly tagName = 'checklist-runner';
  /** Version of the package. */
  static readonly version = '0.1.0';
  static override readonly styles = runnerStyles;
  static override readonly shadowRootOptions: ShadowRootInit = {
    ...RunnerMethods.shadowRootOptions,
    slotAssignment: 'manual',
  };

  readonly #held = new RunnerSession(this, {
    onFact: (fact) => reportFact(this, fact),
    onRestored: () => {
      reportReady(this);
      this.#resolveReady();
    },
  });
  readonly #source = new SourceController(this, {
    onReading: (reading) => {
      this.#limit = SLICE;
      this.show(CLOSED);
      this.#held.use(reading);
    },
    onError: (error) => reportProblem(this, error),
  });
  readonly #internals = this.attachInternals();
  #ui: RunnerUi = { ...CLOSED, sections: new Map(), reasons: [], past: undefined };
  #limit = SLICE;
  #second: ReturnType<typeof setTimeout> | undefined;
  #resolveReady: () => void = () => undefined;

  /** Settles once the first list has been read and its run restored; later `checklist-ready` tells. */
  readonly ready = new Promise<void>((resolve) => {
    this.#resolveReady = resolve;
  });

  constructor() {
    super();
    this.addEventListener('command', (event) => performCommand(this, event));
  }

  /** @internal The live object that panels share. */
  override get session(): ChecklistSession | undefined {
    return this.#held.session;
  }

  /** @internal The list's own title, else the host's `title`. */
  override get shownTitle(): string {
    return this.#source.reading?.checklist.title || this.#source.title;
  }

  /** What was read around in the list, with place and cure. */
  override get warnings(): readonly ReadWarning[] {
    return this.#source.reading?.warnings ?? [];
  }

  /** @internal */
  override get ui(): RunnerUi {
    return this.#ui;
  }

  /** @internal */
  override show(part: Partial<RunnerUi>): void {
    if ('panel' in part && part.panel?.kind !== 'note') leaveNote(this);
    this.#ui = { ...this.#ui, ...part };
    this.requestUpdate();
  }

  /** @internal */
  override choose(id: string | undefined): void {
    this.#source.choose(id);
  }

  /** @internal */
  override retry(): void {
    this.#source.retry();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#second);
  }

  protected override flush(): void {
    saveNote(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    listen(this, root as ShadowRoot);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    followNotes(this);
  }

  protected override render(): TemplateResult {
    return this.frame(renderScreen(this, this.#source, this.#limit));
  }

  protected override updated(): void {
    assignSlots(this, this.#source.error !== undefined);
    this.#showStates();
    this.#passTime();
    const { reading } = this.#source;
    const rows = reading ? layoutOf(reading.checklist).rows : 0;
    if (this.#limit < rows) this.#renderMore();
  }

  /** For hosts' style sheets, `checklist-runner:state(complete)`. No attribute is touched. */
  #showStates(): void {
    const { run, checklist, storage } = this.session?.snapshot ?? {};
    const { loading, error } = this.#source;
    const states = {
      loading,
      error: error !== undefined,
      empty: checklist?.leaves.length === 0,
      running: run?.outcome === 'active',
      paused: run?.outcome === 'paused',
      complete: run?.outcome === 'completed',
      partial: run?.outcome === 'partial',
      memory: storage === 'memory',
    };
    const set = this.#internals.states as unknown as Set<string> | undefined;
    for (const [state, holds] of Object.entries(states)) set?.[holds ? 'add' : 'delete'](state);
  }

  /** Once a second while a run's time is shown; hidden pages stand still. */
  #passTime(): void {
    clearTimeout(this.#second);
    const runs = this.session?.snapshot.run?.outcome === 'active';
    if (!runs || this.hideTimer || document.hidden || !this.isConnected) return;
    this.#second = setTimeout(() => this.requestUpdate(), 1000);
  }

  #renderMore(): void {
    const limit = this.#limit + SLICE;
    const render = () => {
      if (this.#limit >= limit) return;
      this.#limit = limit;
      this.requestUpdate();
    };
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(render, { timeout: 200 });
    else setTimeout(render, 16);
  }

  /** Focuses the current step, else the first control. */
  override focus(options?: FocusOptions): void {
    const find = (selector: string) => this.shadowRoot?.querySelector<HTMLElement>(selector);
    const target = find('input[aria-current]') ?? find('input[data-action="toggle"], button');
    target?.focus(options);
  }

  /** Numbers of all runs of this list that are kept here. */
  async readStatistics(): Promise<RunStatistics | undefined> {
    return this.session?.statistics();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'checklist-runner': ChecklistRunner;
  }
}
