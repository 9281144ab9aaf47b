import type { PropertyValues, TemplateResult } from 'lit';
import { LocalizeController } from '../../i18n/localize-controller.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { RunStatistics } from '../../run/statistics/run-statistics.js';
import type { ChecklistSession } from '../../session/checklist-session.js';
import { CHECKLIST_NOTE, itemNote } from '../../session/session-snapshot.js';
import { DataAttributesController } from '../shared/data-attributes.js';
import { PresenceController } from '../shared/presence-controller.js';
import { ThemeController } from '../shared/theme-controller.js';
import { renderRunnerState } from './render-runner-state.js';
import { RunnerActs } from './runner-acts.js';
import { checkRunnerAttributes, RUNNER_ATTRIBUTES } from './runner-attributes.js';
import { RunnerClock } from './runner-clock.js';
import { performCommand } from './runner-commands.js';
import { listen } from './runner-listeners.js';
import { RunnerOperations, type ItemOptions } from './runner-operations.js';
import { RunnerReports } from './runner-reports.js';
import { RunnerSession } from './runner-session.js';
import { RunnerSettings } from './runner-settings.js';
import { RunnerUiState } from './runner-ui.js';
import { runnerStyles } from './styles/runner.styles.js';
import { assignSlots } from './slots.js';
import { SourceController } from './source-controller.js';

/**
 * Renders any JSON checklist as something people run, again and again, with their ticks, notes and
 * history kept in their own browser.
 *
 * The list comes from the property `checklist`, else `src`, else a child: a JSON or Markdown script,
 * a template, a code block, or a list. A child that cannot run stays readable.
 *
 * @tagname checklist-runner
 * @summary A checklist that runs, and remembers.
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
    });
  }

  protected override updated(): void {
    assignSlots(this, this.#source.error !== undefined);
  }

  /** Focuses the current step, else the first control. */
  override focus(options?: FocusOptions): void {
    const rows = '[aria-current] input, input[data-action="toggle"], button';
    const target = this.shadowRoot?.querySelector<HTMLElement>(rows);
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
