/**
 * Invoker commands: `<button commandfor="runner" command="--reset">` drives a runner from plain HTML.
 * They bear the methods' names; those about a step act on the current one.
 */
import type { ItemState } from '../../checklist/checklist.js';
import type { RunnerOperations } from './runner-operations.js';

const ITEM_STATES: Readonly<Record<string, ItemState>> = {
  '--check': 'done',
  '--uncheck': 'open',
  '--skip': 'skipped',
  '--mark-not-applicable': 'not-applicable',
  '--defer': 'deferred',
};

type Command = (operations: RunnerOperations) => Promise<unknown>;

const COMMANDS: Readonly<Record<string, Command>> = {
  '--start': async ({ session, context, blocked }) => !blocked && session?.start(context),
  '--finish': (operations) =>
    operations.finishRun({ deferOpen: false, context: operations.context }),
  '--reset': (operations) => operations.resetRun(operations.context),
  '--reopen': async ({ session, context, blocked }) => !blocked && session?.reopen(context),
  '--start-again': (operations) => operations.startAgain(),
  '--undo': (operations) => operations.undo(),
  '--redo': (operations) => operations.redo(),
  '--check-all': (operations) => operations.setAllOpen('done', operations.context),
  '--defer-all': (operations) => operations.setAllOpen('deferred', operations.context),
  '--copy-summary': (operations) => operations.copySummary(),
  '--delete-history': (operations) => operations.deleteHistory(),
};

/** The step that a command is about: the first open one; for `--uncheck` the one checked last. */
function commandedItem(operations: RunnerOperations, state: ItemState): string | undefined {
  const { snapshot } = operations.session ?? {};
  if (state !== 'open') return snapshot?.currentItemId;
  const done = snapshot?.run?.items.filter((record) => record.state === 'done') ?? [];
  return done.reduce<(typeof done)[number] | undefined>(
    (last, record) => ((record.at ?? 0) >= (last?.at ?? 0) ? record : last),
    undefined,
  )?.id;
}

/** Carries out a CommandEvent, if it names one of ours. A person pressed the button that sent it. */
export function performCommand(event: Event, operations: RunnerOperations): void {
  const name = (event as Event & { readonly command?: string }).command ?? '';
  const state = Object.hasOwn(ITEM_STATES, name) ? ITEM_STATES[name] : undefined;
  if (state) {
    const item = commandedItem(operations, state);
    if (item !== undefined)
      void operations.setItems([item], state, { context: operations.context });
  } else if (Object.hasOwn(COMMANDS, name)) {
    void COMMANDS[name]?.(operations);
  }
}
