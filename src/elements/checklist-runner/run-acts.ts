/**
 * What can be done with a run. Buttons, keys, commands and methods all end here: ask the host first, let
 * the session act, and move the focus where the work goes on.
 */
import type { ChecklistItem, ItemState } from '../../checklist/checklist.js';
import { announcementText } from '../../i18n/text/announcement-text.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import type { ActContext } from '../../session/act-context.js';
import type { ChecklistSession } from '../../session/checklist-session.js';
import type { FactOrigin } from '../../session/session-fact.js';
import {
  ChecklistBeforeFinishEvent,
  ChecklistBeforeItemChangeEvent,
  ChecklistBeforeResetEvent,
  ChecklistErrorEvent,
} from '../events.js';
import { textOr } from '../../session/text-or.js';
import { announce } from '../shared/announcer.js';
import { focusFirstRow } from './runner-focus.js';
import { CLOSED, type Runner } from './runner-view.js';

/** As many in one call are no work of a hand. */
const BULK_STEPS = 3;

export interface ItemOptions {
  /** Why it is skipped, does not apply or is deferred. */
  readonly reason?: string;
}

interface ActOptions {
  readonly deferOpen?: boolean;
  /** Which run, name or days. */
  readonly value?: string;
}

interface Act extends ActContext, ActOptions {
  readonly origin: FactOrigin;
}

type RunAct = (runner: Runner, session: ChecklistSession, act: Act) => Promise<boolean> | boolean;

const contextOf = (runner: Runner, origin: FactOrigin) => ({
  by: runner,
  origin,
  ...(runner.actor && { actor: runner.actor }),
});

function mayEnd(
  Before: typeof ChecklistBeforeFinishEvent | typeof ChecklistBeforeResetEvent,
  runner: Runner,
  { checklistId, snapshot: { counts } }: ChecklistSession,
  { origin }: Act,
): boolean {
  return runner.dispatchEvent(new Before({ checklistId, counts, origin }));
}

/** Another run comes into view: what was open closes, and the person goes on at its first step. */
async function anew(
  runner: Runner,
  { origin }: Act,
  begin: () => Promise<boolean>,
): Promise<boolean> {
  runner.show(CLOSED);
  const done = await begin();
  if (done && origin === 'user') await focusFirstRow(runner);
  return done;
}

/** Whole runs went or came. */
async function ofWholeRuns(
  runner: Runner,
  act: Act,
  done: 'runDeleted' | 'historyDeleted' | 'everythingDeleted' | 'takenOver',
  begin: () => Promise<boolean>,
): Promise<boolean> {
  const changed = await anew(runner, act, begin);
  const { localizer } = runner;
  const what = localizer.t(runnerText[done]);
  if (changed) announce(runner, localizer.t(announcementText.canUndo, { what }));
  return changed;
}

function switchRun(runner: Runner, session: ChecklistSession, act: Act): boolean {
  const { value } = act;
  const run = session.snapshot.runs.find(({ runId, name, shown }) =>
    value ? value === runId || value === name : !shown,
  );
  if (!run || run.shown) return run !== undefined;
  runner.show(CLOSED);
  return session.switchRun(run.runId, act);
}

const RUN_ACTS = {
  start: (runner, session, act) => {
    const { value: name } = act;
    if (!name) return session.start(act);
    return (
      switchRun(runner, session, act) || anew(runner, act, () => session.start({ ...act, name }))
    );
  },
  pause: (_, session, act) => session.pause(act),
  resume: (_, session, act) => session.resume(act),
  switchRun,
  finish: (runner, session, act) =>
    mayEnd(ChecklistBeforeFinishEvent, runner, session, act) && session.finish(act),
  reset: (runner, session, act) =>
    mayEnd(ChecklistBeforeResetEvent, runner, session, act) &&
    anew(runner, act, () => session.reset(act)),
  reopen: (_, session, act) => session.reopen(act),
  startAgain: (runner, session, act) =>
    anew(runner, act, () => session.startAgain({ ...act, name: act.value ?? '' })),
  undo: (runner, session, act) => {
    runner.show({ summary: undefined });
    return session.undo(act);
  },
  redo: (_, session, act) => session.redo(act),
  checkAll: (runner, _, { origin }) => setAllOpen(runner, 'done', origin),
  deferAll: (runner, _, { origin }) => setAllOpen(runner, 'deferred', origin),
  deleteRun: (runner, session, act) => {
    const runId = act.value || (session.snapshot.run?.runId ?? '');
    return ofWholeRuns(runner, act, 'runDeleted', () => session.deleteRun(runId, act));
  },
  deleteHistory: (runner, session, act) =>
    ofWholeRuns(runner, act, 'historyDeleted', () => session.deleteHistory(act)),
  deleteEverything: (runner, session, act) =>
    ofWholeRuns(runner, act, 'everythingDeleted', () => session.deleteEverything(act)),
  adopt: (runner, session, act) =>
    ofWholeRuns(runner, act, 'takenOver', () => session.adopt(act.value ?? '', act)),
  freeze: (_, session, { value = '' }) => {
    const [from = '', to = from] = value.split('/');
    return session.freeze(from, to);
  },
} satisfies Record<string, RunAct>;
type RunActName = keyof typeof RUN_ACTS;

export const isRunAct = (name: string): name is RunActName => Object.hasOwn(RUN_ACTS, name);

/** As controls and commands name it, in hyphens: `start-again` is `startAgain`. */
export const methodName = (action: string): string =>
  action.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());

/** Resolves, after storage, to whether it was carried out and kept. */
export async function act(
  runner: Runner,
  run: RunActName | RunAct,
  origin: FactOrigin,
  more: ActOptions = {},
): Promise<boolean> {
  const { session } = runner;
  if (!session || runner.readonly) return false;
  const carryOut: RunAct = typeof run === 'string' ? RUN_ACTS[run] : run;
  return carryOut(runner, session, { ...contextOf(runner, origin), ...more });
}

export async function setItems(
  runner: Runner,
  itemIds: readonly string[],
  to: ItemState,
  origin: FactOrigin,
  options: ItemOptions & { readonly amend?: boolean; readonly bulk?: boolean } = {},
): Promise<boolean> {
  const { session } = runner;
  if (!session || runner.readonly) return false;
  const reason = textOr(options.reason);
  const ids = itemIds.filter((id) => mayBecome(runner, session, id, to, reason));
  if (ids.length === 0) return false;
  const { checklistId } = session;
  const why = reason === undefined ? {} : { reason };
  const ask = { checklistId, itemIds: ids, to, origin, ...why };
  // A program that sets several at once is no hand: such a run is not the fastest.
  const bulk = options.bulk ?? (origin === 'host' && ids.length >= BULK_STEPS);
  if (!runner.dispatchEvent(new ChecklistBeforeItemChangeEvent(ask))) return false;
  return session.setItems(ids, to, { ...contextOf(runner, origin), ...options, bulk });
}

/** Everything that is open, at once: marks the run as bulk. */
function setAllOpen(runner: Runner, to: ItemState, origin: FactOrigin): Promise<boolean> {
  const { checklist, record } = runner.session?.snapshot ?? {};
  const open = checklist?.leaves.filter((item) => record?.(item).state === 'open') ?? [];
  const ids = open.map(({ id }) => id);
  return setItems(runner, ids, to, origin, { bulk: true });
}

/** The step of this id; that there is none is told, not thrown. */
export function stepOf(
  runner: Runner,
  { snapshot }: ChecklistSession,
  id: unknown,
): ChecklistItem | undefined {
  const item = snapshot.checklist?.leaves.find((leaf) => leaf.id === id);
  const message = `This list has no step "${String(id).slice(0, 80)}".`;
  if (!item) runner.dispatchEvent(new ChecklistErrorEvent({ code: 'unknown-item', message }));
  return item;
}

/** Whether the list lets this item take this state; a refusal is told, not thrown. */
function mayBecome(
  runner: Runner,
  session: ChecklistSession,
  id: string,
  to: ItemState,
  reason = '',
): boolean {
  const item = stepOf(runner, session, id);
  if (!item) return false;
  const refuse = (code: 'not-allowed' | 'reason-needed', message: string) => {
    runner.dispatchEvent(new ChecklistErrorEvent({ code, message }));
    return false;
  };
  const rules: Partial<Record<ItemState, boolean | 'reason'>> = {
    skipped: item.skippable,
    'not-applicable': item.applicable,
  };
  const name = `"${item.title.slice(0, 80)}"`;
  if (rules[to] === false) return refuse('not-allowed', `${name} cannot be ${to} in this list.`);
  if (rules[to] === 'reason' && reason.trim() === '') {
    return refuse('reason-needed', `${name} needs a reason to be ${to}.`);
  }
  return true;
}
