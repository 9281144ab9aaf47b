import type { PropertyValues, TemplateResult } from 'lit';
import { LocalizeController } from '../../i18n/localize-controller.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { RunStatistics } from '../../run/statistics/run-statistics.js';
import type { ChecklistSession } from '../../session/checklist-session.js';
import { CHECKLIST_NOTE, itemNote } from '../../session/session-snapshot.js';
import { DataAttributesController } from '../shared/data-attributes.js';
import { PresenceController } from '../shared/presence-controller.js';
import { ThemeController } from '../shared/theme-controller.js';
import { layoutOf } from './list-layout.js';
import { renderRunnerState } from './render-runner-state.js';
import { RenderSlices } from './render-slices.js';
import { RunnerActs } from './runner-acts.js';
import { checkRunnerAttributes, RUNNER_ATTRIBUTES } from './runner-attributes.js';
import { RunnerClock } from './runner-clock.js';
import { performCommand } from './runner-commands.js';
import { listen } from './runner-listeners.js';
import { RunnerOperations, type ItemOptions } from './runner-operations.js';
import { RunnerReports } from './runner-reports.js';
import { RunnerSession } from './runner-session.js';
import { RunnerSettings } from './runner-settings.js';
import { showStates } from './runner-states.js';
import { RunnerUiState } from './runner-ui.js';
import { runnerStyles } from './styles/runner.styles.js';
import { assignSlots } from './slots.js';
import { SourceController } from './source-controller.js';

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
 * @fires {ChecklistBeforeItemChangeEvent} checklist-before-item-change - Asks before steps change; cancelable.
 * @fires {ChecklistItemChangeEvent} checklist-item-change - Steps changed.
 * @fires {ChecklistRunStartEvent} checklist-run-start - A run began.
 * @fires {ChecklistRunReopenEvent} checklist-run-reopen - A finished or reset run goes on.
 * @fires {ChecklistBeforeFinishEvent} checklist-before-finish - Asks before a run is finished; cancelable.
 * @fires {ChecklistRunCompleteEvent} checklist-run-complete - A run ended with outcome `completed`.
 * @fires {ChecklistRunEndEvent} checklist-run-end - A run ended, with its outcome.
 * @fires {ChecklistBeforeResetEvent} checklist-before-reset - Asks before a run is reset; cancelable.
 * @fires {ChecklistRunResetEvent} checklist-run-reset - A run was thrown away.
 * @fires {ChecklistUndoEvent} checklist-undo - Undo or redo, and what it changed.
 * @fires {ChecklistNoteChangeEvent} checklist-note-change - Which note changed; its text only with `notes-in-events`.
 * @fires {ChecklistStatsChangeEvent} checklist-stats-change - The numbers changed.
 * @fires {ChecklistStorageChangeEvent} checklist-storage-change - Where ticks are kept changed.
 * @fires {ChecklistRunChangeEvent} checklist-run-change - Another tab, element or device changed the run.
 *
 * @command --check - Checks the current step.
 * @command --uncheck - Opens the step again that was checked last.
 * @command --skip - Skips the current step.
 * @command --mark-not-applicable - Marks the current step as not applicable.
 * @command --defer - Defers the current step.
 * @command --start - Starts a run by hand.
 * @command --finish - Ends the run.
 * @command --reset - Throws the run away.
 * @command --reopen - Goes on with the finished run.
 * @command --start-again - Starts a new run.
 * @command --undo - Undoes the latest gesture.
 * @command --redo - Does it again.
 * @command --check-all - Checks everything that is open.
 * @command --defer-all - Defers everything that is open.
 * @command --copy-summary - Copies a summary of the run.
 * @command --delete-history - Deletes every run of this list.
 *
 * @cssstate loading - The list is on its way.
 * @cssstate error - The list cannot be shown.
 * @cssstate empty - The list has no steps.
 * @cssstate running - A run is in progress.
 * @cssstate complete - The run shown is completed.
 * @cssstate partial - The run shown ended with required steps open.
 * @cssstate memory - The browser blocks storage: nothing outlives the page.
 */
export class ChecklistRunner extends RunnerSettings {
  static readonly tagName = 'checklist-runner';
  static override readonly styles = runnerStyles;
  static override readonly shadowRootOptions: ShadowRootInit = {
    ...RunnerSettings.shadowRootOptions,
    slotAssignment: 'manual',
  };

  readonly #localize = new LocalizeController(this);
  readonly #theme = new ThemeController(this);
  readonly #ui = new RunnerUiState(() => {
    this.requestUpdate();
  });
  readonly #reports = new RunnerReports(this, {
    ui: this.#ui,
    onOwnCompletion: () => {
      void this.#operations.focus.completion();
    },
  });
  readonly #held = new RunnerSession(this, {
    onFact: (fact) => {
      this.#reports.fact(fact);
    },
    onRestored: () => {
      this.#reports.ready();
      this.#resolveReady();
    },
  });
  readonly #source = new SourceController(this, {
    onReading: (reading) => {
      this.#ui.clear();
      this.#held.use(reading);
    },
    onError: (error) => {
      this.#reports.problem(error);
    },
  });
  readonly #operations = new RunnerOperations(this, this.#ui, () => {
    this.#source.retry();
  });
  readonly #acts = new RunnerActs(this.#operations);
  readonly #slices = new RenderSlices(this, () =>
    this.#source.reading ? layoutOf(this.#source.reading.checklist).rows : 0,
  );
  readonly #internals = this.attachInternals();
  #resolveReady: () => void = () => undefined;

  /** Settles once the first list has been read and its run restored; later `checklist-ready` tells. */
  readonly ready = new Promise<void>((resolve) => {
    this.#resolveReady = resolve;
  });

  constructor() {
    super();
    new DataAttributesController(this, RUNNER_ATTRIBUTES);
    new PresenceController(this, this.#acts.flush);
    new RunnerClock(
      this,
      () => !this.hideTimer && this.session?.snapshot.run?.outcome === 'active',
    );
    this.addEventListener('command', (event) => {
      performCommand(event, this.#operations);
    });
  }

  /** @internal The live object that panels share. */
  get session(): ChecklistSession | undefined {
    return this.#held.session;
  }

  /** @internal */
  get localizer(): Localizer {
    return this.#localize.localizer;
  }

  /** @internal The list's own title, else the host's `title` attribute. */
  get shownTitle(): string {
    return this.#source.reading?.checklist.title || this.title;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    listen(root as ShadowRoot, {
      acts: this.#acts,
      shortcutsOn: () => this.shortcuts === 'on',
      undo: () => this.#operations.undo(),
    });
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    checkRunnerAttributes(this, changed);
  }

  protected override render(): TemplateResult {
    return renderRunnerState({
      runner: this,
      source: this.#source,
      ui: this.#ui.view,
      scheme: this.#theme.scheme,
      slices: this.#slices,
    });
  }

  protected override updated(): void {
    assignSlots(this, this.#source.error !== undefined);
    showStates(this.#internals, this.#source, this.session?.snapshot);
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

  /** Starts a run by hand, so that its time counts from now. Every act resolves, after storage, to whether it was carried out and kept. */
  start(): Promise<boolean> {
    return this.#operations.actByHost((session, context) => session.start(context));
  }

  /** Checks one or more steps. */
  check(itemIds: string | readonly string[]): Promise<boolean> {
    return this.#operations.setByHost(itemIds, 'done');
  }

  /** Opens steps again. */
  uncheck(itemIds: string | readonly string[]): Promise<boolean> {
    return this.#operations.setByHost(itemIds, 'open');
  }

  /** Skips steps: they should have been done and were not. */
  skip(itemIds: string | readonly string[], options: ItemOptions = {}): Promise<boolean> {
    return this.#operations.setByHost(itemIds, 'skipped', options);
  }

  /** Marks steps as not applicable here. */
  markNotApplicable(
    itemIds: string | readonly string[],
    options: ItemOptions = {},
  ): Promise<boolean> {
    return this.#operations.setByHost(itemIds, 'not-applicable', options);
  }

  /** Puts steps off; they keep the run from completing by itself. */
  defer(itemIds: string | readonly string[], options: ItemOptions = {}): Promise<boolean> {
    return this.#operations.setByHost(itemIds, 'deferred', options);
  }

  /** Checks everything that is open; the run is marked as bulk and never counts as fastest. */
  checkAll(): Promise<boolean> {
    return this.#operations.setAllOpen('done', this.#operations.hostContext);
  }

  /** Defers everything that is open, in bulk. */
  deferAll(): Promise<boolean> {
    return this.#operations.setAllOpen('deferred', this.#operations.hostContext);
  }

  /** Writes My Notes, or the note of a step in the present run. */
  async setNote(text: string, itemId?: string): Promise<boolean> {
    const key = itemId === undefined ? CHECKLIST_NOTE : itemNote(itemId);
    const kept = await this.#operations.actByHost((session, context) =>
      session.setNote(key, text, context),
    );
    this.session?.endNote(key);
    return kept;
  }

  /** Ends the run: completed when no required step is open, else partial. */
  finish(): Promise<boolean> {
    return this.#operations.finishRun({ deferOpen: false, context: this.#operations.hostContext });
  }

  /** Throws the run away; undo brings it back. */
  reset(): Promise<boolean> {
    return this.#operations.resetRun(this.#operations.hostContext);
  }

  /** Goes on with a run that was finished. */
  reopen(): Promise<boolean> {
    return this.#operations.actByHost((session, context) => session.reopen(context));
  }

  /** A new run; one that is open stays open, shown as unfinished. */
  startAgain(): Promise<boolean> {
    return this.#operations.startAgain(this.#operations.hostContext);
  }

  /** Undoes this browser's latest gesture on this list, after a reload too. */
  undo(): Promise<boolean> {
    return this.#operations.undo(this.#operations.hostContext);
  }

  /** Does again what was undone last. */
  redo(): Promise<boolean> {
    return this.#operations.redo(this.#operations.hostContext);
  }

  /** Deletes one run; undo brings it back until the next act. */
  deleteRun(runId: string): Promise<boolean> {
    return this.#operations.actByHost((session, context) => session.deleteRun(runId, context));
  }

  /** Deletes every run of this list; My Notes stay. Undo brings them back until the next act. */
  deleteHistory(): Promise<boolean> {
    return this.#operations.deleteHistory(this.#operations.hostContext);
  }

  /** Copies a summary of the run; resolves to its text, which is shown where there is no clipboard. */
  copySummary(): Promise<string> {
    return this.#operations.copySummary();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'checklist-runner': ChecklistRunner;
  }
}
