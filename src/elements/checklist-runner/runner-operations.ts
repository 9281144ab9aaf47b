/**
 * What buttons, keys, commands and methods all do: ask the host first, let the session act, and move
 * the focus where the work goes on.
 */
import type { ChecklistItem, ItemState } from '../../checklist/checklist.js';
import type { Localizer } from '../../i18n/localizer.js';
import { announcementText } from '../../i18n/text/announcement-text.js';
import type { ActContext } from '../../session/act-context.js';
import type { ChecklistSession } from '../../session/checklist-session.js';
import type { SessionSnapshot } from '../../session/session-snapshot.js';
import {
  ChecklistBeforeFinishEvent,
  ChecklistBeforeItemChangeEvent,
  ChecklistBeforeResetEvent,
  ChecklistErrorEvent,
} from '../events.js';
import { announce } from '../shared/announcer.js';
import { RunnerFocus } from './runner-focus.js';
import type { RunnerUiState } from './runner-ui.js';
import { summaryOf } from './summary-text.js';

export interface OperatedRunner extends HTMLElement {
  readonly session: ChecklistSession | undefined;
  readonly readonly: boolean;
  readonly actor: string;
  readonly shownTitle: string;
  readonly localizer: Localizer;
  readonly updateComplete: Promise<boolean>;
}

export interface ItemOptions {
  /** Why it is skipped, does not apply or is deferred. */
  readonly reason?: string;
  readonly amend?: boolean;
}

export class RunnerOperations {
  readonly #runner: OperatedRunner;
  readonly ui: RunnerUiState;
  readonly focus: RunnerFocus;
  readonly retry: () => void;

  constructor(runner: OperatedRunner, ui: RunnerUiState, retry: () => void) {
    this.#runner = runner;
    this.ui = ui;
    this.focus = new RunnerFocus(runner);
    this.retry = retry;
  }

  get session(): ChecklistSession | undefined {
    return this.#runner.session;
  }

  /** A person at the page acts. */
  get context(): ActContext {
    return this.contextOf('user');
  }

  get blocked(): boolean {
    return this.#runner.readonly || !this.session;
  }

  /** The host's code acts. */
  get hostContext(): ActContext {
    return this.contextOf('host');
  }

  contextOf(origin: 'user' | 'host'): ActContext {
    const { actor } = this.#runner;
    return { by: this.#runner, origin, ...(actor === '' ? {} : { actor }) };
  }

  async setItems(
    itemIds: readonly string[],
    state: ItemState,
    { context, ...options }: ItemOptions & { readonly context: ActContext },
  ): Promise<boolean> {
    const { session } = this;
    if (!session || this.blocked) return false;
    const items = itemIds.filter((id) =>
      this.#mayBecome(session.snapshot, id, state, options.reason),
    );
    if (items.length === 0) return false;
    const { checklistId } = session;
    const { reason } = options;
    const origin = context.origin ?? 'user';
    const why = reason === undefined ? {} : { reason };
    const ask = { checklistId, itemIds: items, to: state, origin, ...why };
    if (!this.#runner.dispatchEvent(new ChecklistBeforeItemChangeEvent(ask))) return false;
    return session.setItems(items, state, { ...context, ...options });
  }

  setByHost(
    itemIds: string | readonly string[],
    state: ItemState,
    options: ItemOptions = {},
  ): Promise<boolean> {
    const items = typeof itemIds === 'string' ? [itemIds] : itemIds;
    return this.setItems(items, state, { ...options, context: this.hostContext });
  }

  actByHost(
    act: (session: ChecklistSession, context: ActContext) => Promise<boolean>,
  ): Promise<boolean> {
    const { session } = this;
    return session && !this.blocked ? act(session, this.hostContext) : Promise.resolve(false);
  }

  /** Everything that is open, at once: marks the run as bulk. */
  setAllOpen(state: 'done' | 'deferred', context: ActContext): Promise<boolean> {
    const { snapshot } = this.session ?? {};
    const open = snapshot?.checklist?.leaves.filter(
      (item) => snapshot.record(item).state === 'open',
    );
    const items = (open ?? []).map((item) => item.id);
    return this.setItems(items, state, { context: { ...context, bulk: true } });
  }

  async finishRun({
    deferOpen,
    context,
  }: {
    readonly deferOpen: boolean;
    readonly context: ActContext;
  }): Promise<boolean> {
    const { session } = this;
    if (!session || this.blocked) return false;
    const { checklistId } = session;
    const { counts } = session.snapshot;
    const ask = { checklistId, counts, origin: context.origin ?? 'user' };
    if (!this.#runner.dispatchEvent(new ChecklistBeforeFinishEvent(ask))) return false;
    return session.finish({ ...context, deferOpen });
  }

  async resetRun(context: ActContext): Promise<boolean> {
    const { session } = this;
    if (!session || this.blocked) return false;
    const { checklistId } = session;
    const { counts } = session.snapshot;
    const ask = { checklistId, counts, origin: context.origin ?? 'user' };
    if (!this.#runner.dispatchEvent(new ChecklistBeforeResetEvent(ask))) return false;
    this.ui.clear();
    const reset = await session.reset(context);
    if (reset && context.origin !== 'host') await this.focus.firstRow();
    return reset;
  }

  async undo(context: ActContext = this.context): Promise<boolean> {
    this.ui.patch({ summary: undefined });
    return !this.blocked && (await this.session?.undo(context)) === true;
  }

  async redo(context: ActContext = this.context): Promise<boolean> {
    return !this.blocked && (await this.session?.redo(context)) === true;
  }

  async startAgain(context: ActContext = this.context): Promise<boolean> {
    if (this.blocked) return false;
    this.ui.clear();
    const started = (await this.session?.startAgain(context)) === true;
    if (started && context.origin !== 'host') await this.focus.firstRow();
    return started;
  }

  async deleteHistory(context: ActContext = this.context): Promise<boolean> {
    if (this.blocked) return false;
    this.ui.clear();
    const deleted = (await this.session?.deleteHistory(context)) === true;
    if (deleted) this.#say('deleted');
    return deleted;
  }

  /** Where there is no clipboard the text itself is shown, selected. */
  async copySummary(): Promise<string> {
    const { session } = this;
    if (!session) return '';
    const { shownTitle, localizer } = this.#runner;
    const text = summaryOf(session.snapshot, shownTitle, localizer);
    try {
      await navigator.clipboard.writeText(text);
      this.ui.patch({ summary: { copied: true } });
      this.#say('copied');
    } catch {
      this.ui.patch({ summary: { text } });
      await this.focus.summary();
    }
    return text;
  }

  refuse(code: 'unknown-item' | 'reason-needed' | 'not-allowed', message: string): void {
    this.#runner.dispatchEvent(new ChecklistErrorEvent({ code, message }));
  }

  /** Whether the list lets this item take this state; a refusal is told, not thrown. */
  #mayBecome(snapshot: SessionSnapshot, id: string, state: ItemState, reason?: string): boolean {
    const item = snapshot.checklist?.leaves.find((leaf) => leaf.id === id);
    if (!item) {
      this.refuse(
        'unknown-item',
        `There is no step with the id "${id.slice(0, 80)}" in this list.`,
      );
      return false;
    }
    const rule = ruleFor(item, state);
    if (rule === false) {
      this.refuse(
        'not-allowed',
        `"${item.title.slice(0, 80)}" cannot be ${state}: the list forbids it.`,
      );
      return false;
    }
    if (rule === 'reason' && (reason ?? '').trim() === '') {
      this.refuse('reason-needed', `"${item.title.slice(0, 80)}" needs a reason to be ${state}.`);
      return false;
    }
    return true;
  }

  #say(text: 'deleted' | 'copied'): void {
    announce(this.#runner, this.#runner.localizer.t(announcementText[text]));
  }
}

function ruleFor(item: ChecklistItem, state: ItemState): boolean | 'reason' {
  if (state === 'skipped') return item.skippable;
  return state === 'not-applicable' ? item.applicable : true;
}
