import type { PropertyValues, TemplateResult } from 'lit';
import type { ReadWarning } from '../../checklist/read-result.js';
import type { ItemState } from '../../checklist/checklist.js';
import type { RunStatistics } from '../../run/statistics/run-statistics.js';
import type { ChecklistSession } from '../../session/checklist-session.js';
import { CHECKLIST_NOTE, itemNote } from '../../session/session-snapshot.js';
import { copySummary } from './copy-summary.js';
import { layoutOf } from './list-layout.js';
import { renderScreen } from './render-screen.js';
import { saveNote } from './row-panel.js';
import { act, setItems, type ItemOptions } from './run-acts.js';
import { performCommand } from './runner-commands.js';
import { listen } from './runner-listeners.js';
import { reportFact, reportProblem, reportReady } from './runner-reports.js';
import { minutesOf, RunnerSession } from './runner-session.js';
import { RunnerSettings } from './runner-settings.js';
import { CLOSED, type Runner, type RunnerUi } from './runner-view.js';
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
export class ChecklistRunner extends RunnerSettings implements Runner {
  static readonly tagName = 'checklist-runner';
  static override readonly styles = runnerStyles;
  static override readonly shadowRootOptions: ShadowRootInit = {
    ...RunnerSettings.shadowRootOptions,
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
  get session(): ChecklistSession | undefined {
    return this.#held.session;
  }

  /** @internal The list's own title, else the host's `title`. */
  get shownTitle(): string {
    return this.#source.reading?.checklist.title || this.#source.title;
  }

  /** What was read around in the list, with place and cure. */
  get warnings(): readonly ReadWarning[] {
    return this.#source.reading?.warnings ?? [];
  }

  /** @internal */
  get ui(): RunnerUi {
    return this.#ui;
  }

  /** @internal */
  show(part: Partial<RunnerUi>): void {
    this.#ui = { ...this.#ui, ...part };
    this.requestUpdate();
  }

  /** @internal */
  choose(id: string | undefined): void {
    this.#source.choose(id);
  }

  /** @internal */
  retry(): void {
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
    const { dayStart } = this;
    if (!changed.has('dayStart') || !dayStart || minutesOf(dayStart) !== undefined) return;
    this.dayStart = '';
    this.refuse(`day-start="${dayStart.slice(0, 40)}" is no time: write HH:MM. Midnight is used.`);
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

  /** Starts a run by hand, so that its time counts from now. Every act resolves, after storage, to whether it was carried out and kept. */
  start(): Promise<boolean> {
    return act(this, 'start', 'host');
  }

  /** Checks one or more steps; the reason is that of overriding a check which did not pass. */
  check(itemIds: string | readonly string[], options: ItemOptions = {}): Promise<boolean> {
    return this.#set(itemIds, 'done', options);
  }

  /** Opens steps again. */
  uncheck(itemIds: string | readonly string[]): Promise<boolean> {
    return this.#set(itemIds, 'open');
  }

  /** Skips steps: they should have been done and were not. */
  skip(itemIds: string | readonly string[], options: ItemOptions = {}): Promise<boolean> {
    return this.#set(itemIds, 'skipped', options);
  }

  /** Marks steps as not applicable here. */
  markNotApplicable(
    itemIds: string | readonly string[],
    options: ItemOptions = {},
  ): Promise<boolean> {
    return this.#set(itemIds, 'not-applicable', options);
  }

  /** Puts steps off; they keep the run from completing by itself. */
  defer(itemIds: string | readonly string[], options: ItemOptions = {}): Promise<boolean> {
    return this.#set(itemIds, 'deferred', options);
  }

  /** Checks everything that is open; the run is marked as bulk and never counts as fastest. */
  checkAll(): Promise<boolean> {
    return act(this, 'checkAll', 'host');
  }

  /** Defers everything that is open, in bulk. */
  deferAll(): Promise<boolean> {
    return act(this, 'deferAll', 'host');
  }

  /** Writes My Notes, or the note of a step in the present run. */
  async setNote(text: string, itemId?: string): Promise<boolean> {
    const key = itemId === undefined ? CHECKLIST_NOTE : itemNote(itemId);
    const kept = await act(
      this,
      (_, session, context) => session.setNote(key, text, context),
      'host',
    );
    this.session?.endNote(key);
    return kept;
  }

  /** Ends the run: completed when no required step is open, else partial. */
  finish(): Promise<boolean> {
    return act(this, 'finish', 'host');
  }

  /** Throws the run away; undo brings it back. */
  reset(): Promise<boolean> {
    return act(this, 'reset', 'host');
  }

  /** Goes on with a run that was finished. */
  reopen(): Promise<boolean> {
    return act(this, 'reopen', 'host');
  }

  /** A new run; one that is open stays open, shown as unfinished. */
  startAgain(): Promise<boolean> {
    return act(this, 'startAgain', 'host');
  }

  /** Undoes this browser's latest gesture on this list, after a reload too. */
  undo(): Promise<boolean> {
    return act(this, 'undo', 'host');
  }

  /** Does again what was undone last. */
  redo(): Promise<boolean> {
    return act(this, 'redo', 'host');
  }

  /** Deletes one run; undo brings it back until the next act. */
  deleteRun(runId: string): Promise<boolean> {
    return act(this, (_, session, context) => session.deleteRun(runId, context), 'host');
  }

  /** Deletes every run of this list; My Notes stay. Undo brings them back until the next act. */
  deleteHistory(): Promise<boolean> {
    return act(this, 'deleteHistory', 'host');
  }

  /** Copies a summary of the run; resolves to its text, which is shown where there is no clipboard. */
  copySummary(): Promise<string> {
    return copySummary(this);
  }

  #set(
    itemIds: string | readonly string[],
    state: ItemState,
    options?: ItemOptions,
  ): Promise<boolean> {
    return setItems(this, [itemIds].flat(), state, 'host', options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'checklist-runner': ChecklistRunner;
  }
}
