/** Carries out what a control of the page names in `data-action`: an entry here, or an act of the run. */
import type { ChecklistItem } from '../../checklist/checklist.js';
import { copySummary } from './copy-summary.js';
import { layoutOf } from './list-layout.js';
import { askForRecord, saveRecord } from './records.js';
import { closePanel, toggleNote, typeNote } from './row-panel.js';
import { act, isRunAct, methodName, setItems } from './run-acts.js';
import { focusAfter, focusFirstRow, focusOn, focusPanel, focusShownRow } from './runner-focus.js';
import type { Runner } from './runner-view.js';
import {
  chooseInPanel,
  keepReason,
  openOverride,
  openSkipPanel,
  takeBackSkip,
  typeReason,
} from './skip-panel.js';
import { verify } from './verify.js';

export interface ControlUse {
  readonly item: string;
  readonly value: string;
  readonly control: HTMLElement;
}

type ControlAct = (runner: Runner, use: ControlUse) => unknown;

const CONTROL_ACTS: Readonly<Record<string, ControlAct>> = {
  toggle: (runner, { item, control }) => toggle(runner, item, control as HTMLInputElement),
  skip: (runner, { item }) => {
    closePanel(runner);
    openSkipPanel(runner, item);
  },
  verify: (runner, { item }) => verify(runner, item),
  override: (runner, { item }) => openOverride(runner, item),
  note: (runner, { item }) => toggleNote(runner, item),
  choice: (runner, { value }) => chooseInPanel(runner, value),
  suggest: (runner, { value }) => typeReason(runner, value),
  'keep-reason': keepReason,
  'undo-skip': takeBackSkip,
  close: closePanel,
  'note-remove': (runner) => {
    typeNote(runner, '');
    closePanel(runner);
  },
  finish: (runner) => {
    const snapshot = runner.session?.snapshot;
    // What is optional may stay open: the run is complete without it.
    const isLeft = (leaf: ChecklistItem): boolean =>
      leaf.required && snapshot?.record(leaf).state === 'open';
    if (!snapshot?.checklist?.leaves.some(isLeft)) return end(runner, false);
    runner.show({ panel: { kind: 'finish' } });
    return focusPanel(runner);
  },
  'finish-partial': (runner) => end(runner, false),
  'finish-deferring': (runner) => end(runner, true),
  'show-item': showItem,
  'go-on': (runner, use) => {
    void act(runner, 'resume', 'user');
    return showItem(runner, use);
  },
  more: (runner) => {
    if (runner.ui.panel?.kind === 'more') return closePanel(runner);
    closePanel(runner);
    runner.show({ panel: { kind: 'more' } });
    return focusPanel(runner);
  },
  'start-named': (runner, { control }) => {
    const value = (control.previousElementSibling as HTMLInputElement).value.trim();
    const name = value || !runner.session?.snapshot.run ? 'start' : 'startAgain';
    return act(runner, name, 'user', { value });
  },
  export: (runner) => saveRecord(runner, ''),
  'take-in': askForRecord,
  'leave-former': (runner) => runner.session?.leaveFormer(),
  'not-now': (runner) => runner.session?.dismissExportReminder(),
  'copy-summary': copySummary,
  'copy-command': async (runner, { item, control }) => {
    try {
      await navigator.clipboard.writeText(control.previousElementSibling?.textContent ?? '');
      runner.show({ copiedCommand: item });
    } catch {
      // No clipboard here (plain http, a sandbox): the command stays selectable.
    }
  },
  expand: (runner, { item }) => {
    const expanded = new Set(runner.ui.expanded);
    if (!expanded.delete(item)) expanded.add(item);
    runner.show({ expanded });
  },
  'toggle-section': (runner, { value, control }) => {
    const open = control.getAttribute('aria-expanded') !== 'true';
    runner.show({ sections: new Map(runner.ui.sections).set(value, open) });
  },
  dismiss: (runner) => {
    runner.show({ summary: undefined });
    runner.session?.dismissOffer();
  },
  'choose-list': (runner, { value }) => {
    runner.choose(value);
    return focusFirstRow(runner);
  },
  'choose-again': (runner) => {
    runner.choose(undefined);
    return focusOn(runner, '[data-action="choose-list"]');
  },
  retry: (runner) => runner.retry(),
};

function showItem(runner: Runner, { item }: ControlUse): Promise<void> {
  const { checklist } = runner.session?.snapshot ?? {};
  const sections = new Map(runner.ui.sections);
  for (const id of (checklist && layoutOf(checklist).around(item)) ?? []) sections.set(id, true);
  runner.show({ panel: undefined, sections });
  return focusShownRow(runner, item);
}

/** What a control is there for; undefined for a name that means nothing. */
export function controlAct(action: string): ControlAct | undefined {
  if (Object.hasOwn(CONTROL_ACTS, action)) return CONTROL_ACTS[action];
  const name = methodName(action);
  return isRunAct(name) ? (runner, { value }) => act(runner, name, 'user', { value }) : undefined;
}

export function useControl(runner: Runner, action: string, use: ControlUse): void {
  const carryOut = controlAct(action);
  if (!carryOut) return;
  const had = runner.shadowRoot?.activeElement;
  void focusAfter(runner, had, carryOut(runner, use));
}

function toggle(runner: Runner, itemId: string, box: HTMLInputElement): void {
  const { checklist, record } = runner.session?.snapshot ?? {};
  const item = checklist?.leaves.find(({ id }) => id === itemId);
  const { state, sensed } = (item && record?.(item)) ?? {};
  if (state === 'open' && sensed === false) {
    box.checked = false;
    openOverride(runner, itemId);
    return;
  }
  const { panel } = runner.ui;
  // The row is being ticked: the panel has nothing more to ask.
  if (panel?.kind === 'skip' && panel.itemId === itemId) runner.show({ panel: undefined });
  void setItems(runner, [itemId], box.checked ? 'done' : 'open', 'user');
  // Refused or canceled, the box goes on showing what is.
  if (item) box.checked = runner.session?.snapshot.record(item).state === 'done';
}

async function end(runner: Runner, deferOpen: boolean): Promise<void> {
  if (await act(runner, 'finish', 'user', { deferOpen })) runner.show({ panel: undefined });
}
