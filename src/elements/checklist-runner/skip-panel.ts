/**
 * The panel beside a skipped row. Skipping acts at once and the panel offers what kind of "not done"
 * it is, and a reason; only where the list demands a reason does it wait for one.
 */
import type { ChecklistItem, ItemState } from '../../checklist/checklist.js';
import type { RunnerOperations } from './runner-operations.js';
import type { OpenPanel } from './runner-view.js';

type SkipPanelView = OpenPanel & { readonly kind: 'skip' };
type Choice = SkipPanelView['choice'];

const isChoice = (value: string): value is Choice =>
  value === 'skipped' || value === 'not-applicable' || value === 'deferred';

/** Whether this choice has to wait for a reason. */
export function demandsReason(item: ChecklistItem, choice: Choice): boolean {
  if (choice === 'deferred') return false;
  return (choice === 'skipped' ? item.skippable : item.applicable) === 'reason';
}

export class SkipPanel {
  readonly #operations: RunnerOperations;

  constructor(operations: RunnerOperations) {
    this.#operations = operations;
  }

  open(itemId: string): void {
    const { ui, session, focus, blocked } = this.#operations;
    const item = this.#item(itemId);
    if (!item || !session || blocked) return;
    const { state, reason = '' } = session.snapshot.record(item);
    const choice = isChoice(state) ? state : item.skippable === false ? 'deferred' : 'skipped';
    const needsReason = demandsReason(item, choice);
    ui.open({ kind: 'skip', itemId, choice, needsReason, reason });
    if (!needsReason && state !== choice) void this.#set(itemId, choice, '');
    void focus.panel();
  }

  choose(value: string): void {
    const panel = this.#panel;
    const item = panel && this.#item(panel.itemId);
    if (!item || !isChoice(value)) return;
    const needsReason = demandsReason(item, value);
    this.#operations.ui.open({ ...panel, choice: value, needsReason });
    const reason = panel.reason.trim();
    if (!needsReason || reason !== '') void this.#set(panel.itemId, value, reason, true);
  }

  typed(reason: string): void {
    const panel = this.#panel;
    if (panel) this.#operations.ui.open({ ...panel, reason });
  }

  keep(): void {
    const panel = this.#panel;
    if (!panel) return;
    const reason = panel.reason.trim();
    if (reason === '' && panel.needsReason) return;
    if (reason !== '') this.#operations.ui.rememberReason(reason);
    void this.#set(panel.itemId, panel.choice, reason, true);
    this.close();
  }

  takeBack(): void {
    const panel = this.#panel;
    if (!panel) return;
    void this.#set(panel.itemId, 'open', '');
    this.close();
  }

  close(): void {
    const panel = this.#panel;
    if (!panel) return;
    this.#operations.ui.close();
    void this.#operations.focus.row(panel.itemId);
  }

  /** The row is being ticked: the panel has nothing more to ask. */
  closeFor(itemId: string): void {
    if (this.#panel?.itemId === itemId) this.#operations.ui.close();
  }

  get #panel(): SkipPanelView | undefined {
    const { panel } = this.#operations.ui.view;
    return panel?.kind === 'skip' ? panel : undefined;
  }

  #item(itemId: string): ChecklistItem | undefined {
    const { checklist } = this.#operations.session?.snapshot ?? {};
    return checklist?.leaves.find((item) => item.id === itemId);
  }

  #set(itemId: string, state: ItemState, reason: string, amend = false): Promise<boolean> {
    const { context } = this.#operations;
    const why = reason === '' ? {} : { reason };
    return this.#operations.setItems([itemId], state, { context, ...why, amend });
  }
}
