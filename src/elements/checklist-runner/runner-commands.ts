/**
 * Invoker commands: `<button commandfor="runner" command="--reset">` drives a runner from plain HTML.
 * They bear the methods' names; those about a step act on the current one.
 */
import type { ItemState } from '../../checklist/checklist.js';
import { copySummary } from './copy-summary.js';
import { askForRecord, saveRecord } from './records.js';
import { act, isRunAct, methodName, setItems } from './run-acts.js';
import type { Runner } from './runner-view.js';

const ITEM_STATES: ReadonlyMap<string, ItemState> = new Map([
  ['check', 'done'],
  ['uncheck', 'open'],
  ['skip', 'skipped'],
  ['markNotApplicable', 'not-applicable'],
  ['defer', 'deferred'],
]);

/** The step that a command is about: the first open one; for `--uncheck` the one checked last. */
function commandedItem({ session }: Runner, state: ItemState): string | undefined {
  const { run, currentItemId } = session?.snapshot ?? {};
  if (state !== 'open') return currentItemId;
  const done = run?.items.filter((record) => record.state === 'done') ?? [];
  return [...done].sort((a, b) => (a.at ?? 0) - (b.at ?? 0)).at(-1)?.id;
}

/** Carries out a CommandEvent, if it names one of ours. A person pressed the button that sent it. */
export function performCommand(runner: Runner, event: Event): void {
  const { command = '', source } = event as Partial<CommandEvent>;
  if (!command.startsWith('--')) return;
  const { value = '' } = (source ?? {}) as Partial<HTMLButtonElement>;
  const name = methodName(command.slice(2));
  const state = ITEM_STATES.get(name);
  const item = state && commandedItem(runner, state);
  if (state && item !== undefined) void setItems(runner, [item], state, 'user');
  else if (name === 'copySummary') void copySummary(runner);
  else if (name === 'exportRecord') void saveRecord(runner, value);
  else if (name === 'importRecord') askForRecord(runner);
  else if (isRunAct(name)) void act(runner, name, 'user', { value });
}
