/**
 * The runner's listeners, one an event type on its shadow root: controls name their act in
 * `data-action`. Events of the controls end here: `input` is composed and would reach the page as if
 * it came from the element, each typed letter of a note with it.
 */
import { rowAfter, shortcutOf } from './keyboard.js';
import type { RunnerActs } from './runner-acts.js';
import { RUNNER_ACTIONS, type RunnerAction } from './runner-view.js';

export interface ListenerPort {
  readonly acts: RunnerActs;
  shortcutsOn(): boolean;
  undo(): Promise<boolean>;
}

const ROWS = 'input[data-action="toggle"]';

const isAction = (name: string | undefined): name is RunnerAction =>
  (RUNNER_ACTIONS as readonly unknown[]).includes(name);

function act(port: ListenerPort, control: HTMLElement): void {
  const { action, item = '', section = '', value } = control.dataset;
  if (!isAction(action) || control.getAttribute('aria-disabled') === 'true') return;
  const typed = control instanceof HTMLInputElement ? control.value : '';
  port.acts.perform(action, { itemId: item, sectionId: section, value: value ?? typed, control });
}

function controlOf(event: Event): HTMLElement | undefined {
  const [target] = event.composedPath();
  return target instanceof Element
    ? (target.closest<HTMLElement>('[data-action]') ?? undefined)
    : undefined;
}

function press(root: ShadowRoot, port: ListenerPort, event: KeyboardEvent): void {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return;
  const inPanel = target.closest('[part~="panel"]') !== null;
  if (event.key === 'Enter' && inPanel && target.matches('input') && !event.isComposing) {
    event.preventDefault();
    port.acts.entered();
    return;
  }
  const shortcut = shortcutOf(event);
  if (shortcut === 'close') {
    if (port.acts.closePanel()) event.preventDefault();
    return;
  }
  if (!shortcut || !port.shortcutsOn() || inPanel) return;
  const row = target.closest('li')?.querySelector<HTMLElement>(ROWS);
  if (!row) return;
  event.preventDefault();
  const item = row.dataset['item'] ?? '';
  if (shortcut === 'undo') void port.undo();
  else if (shortcut === 'skip' || shortcut === 'note') {
    port.acts.perform(shortcut, { itemId: item, sectionId: '', value: '', control: row });
  } else {
    const rows = [...root.querySelectorAll<HTMLElement>(ROWS)];
    rows[rowAfter(shortcut, rows.indexOf(row), rows.length)]?.focus();
  }
}

export function listen(root: ShadowRoot, port: ListenerPort): void {
  root.addEventListener('click', (event) => {
    const control = controlOf(event);
    // Checkboxes and radios act on change.
    if (control && !(control instanceof HTMLInputElement)) act(port, control);
  });
  root.addEventListener('change', (event) => {
    event.stopPropagation();
    const control = controlOf(event);
    if (control instanceof HTMLInputElement) act(port, control);
  });
  root.addEventListener('input', (event) => {
    event.stopPropagation();
    const [target] = event.composedPath();
    const isText =
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && target.type === 'text');
    if (isText) port.acts.typed(target.value);
  });
  root.addEventListener('keydown', (event) => {
    press(root, port, event as KeyboardEvent);
  });
  for (const type of ['beforeinput', 'paste', 'keyup', 'keypress']) {
    root.addEventListener(type, (event) => {
      const [target] = event.composedPath();
      if (target instanceof HTMLElement && target.matches('textarea, input[type="text"]')) {
        event.stopPropagation();
      }
    });
  }
}
