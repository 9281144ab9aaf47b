/**
 * The panel beside a skipped row. Skipping acts at once and the panel offers what kind of "not done"
 * it is, and a reason; only where the list demands a reason does it wait for one.
 */
import type { ChecklistItem } from '../../checklist/checklist.js';
import { setItems } from './run-acts.js';
import { focusPanel } from './runner-focus.js';
import { closePanel } from './row-panel.js';
import type { Runner, SetAside, SkipPanel } from './runner-view.js';
import { isSetAside } from './state-words.js';

/** Reasons offered again. */
const MAX_REASONS = 3;

const panelOf = ({ ui: { panel } }: Runner): SkipPanel | undefined =>
  panel?.kind === 'skip' ? panel : undefined;

const itemOf = (runner: Runner, itemId: string): ChecklistItem | undefined =>
  runner.session?.snapshot.checklist?.leaves.find(({ id }) => id === itemId);

/** Whether this choice has to wait for a reason. */
const demandsReason = ({ skippable, applicable }: ChecklistItem, choice: SetAside): boolean =>
  choice !== 'deferred' && (choice === 'skipped' ? skippable : applicable) === 'reason';

function set(runner: Runner, { itemId, choice, reason }: SkipPanel, amend: boolean): void {
  const why = reason.trim() && { reason: reason.trim() };
  void setItems(runner, [itemId], choice, 'user', { ...why, amend });
}

export function openSkipPanel(runner: Runner, itemId: string): void {
  const { session } = runner;
  const item = itemOf(runner, itemId);
  if (!item || !session || runner.readonly) return;
  const { state, reason = '' } = session.snapshot.record(item);
  const choice = isSetAside(state) ? state : item.skippable === false ? 'deferred' : 'skipped';
  const needsReason = demandsReason(item, choice);
  const panel = { kind: 'skip', itemId, choice, needsReason, reason } as const;
  runner.show({ panel });
  if (!needsReason && state !== choice) set(runner, { ...panel, reason: '' }, false);
  void focusPanel(runner);
}

/** A check did not pass: whoever ticks the step all the same says why. */
export function openOverride(runner: Runner, itemId: string): void {
  if (runner.readonly) return;
  runner.show({ panel: { kind: 'skip', itemId, choice: 'done', needsReason: true, reason: '' } });
  void focusPanel(runner);
}

export function chooseInPanel(runner: Runner, choice: string): void {
  const panel = panelOf(runner);
  const item = panel && itemOf(runner, panel.itemId);
  if (!item || !isSetAside(choice)) return;
  const chosen = { ...panel, choice, needsReason: demandsReason(item, choice) };
  runner.show({ panel: chosen });
  if (!chosen.needsReason || chosen.reason.trim() !== '') set(runner, chosen, true);
}

export function typeReason(runner: Runner, reason: string): void {
  const panel = panelOf(runner);
  if (panel) runner.show({ panel: { ...panel, reason } });
}

export function keepReason(runner: Runner): void {
  const panel = panelOf(runner);
  if (!panel) return;
  const reason = panel.reason.trim();
  if (reason === '' && panel.needsReason) return;
  if (reason !== '') {
    const others = runner.ui.reasons.filter((each) => each !== reason);
    runner.show({ reasons: [reason, ...others].slice(0, MAX_REASONS) });
  }
  set(runner, panel, true);
  closePanel(runner);
}

export function takeBackSkip(runner: Runner): void {
  const panel = panelOf(runner);
  if (panel) void setItems(runner, [panel.itemId], 'open', 'user');
  closePanel(runner);
}
