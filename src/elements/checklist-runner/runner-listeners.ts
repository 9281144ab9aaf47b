/**
 * The runner's listeners, one an event type on its shadow root: controls name their act in
 * `data-action`. Events of the controls end here: `input` is composed and would reach the page as if
 * it came from the element, each typed letter of a note with it.
 */
import { useControl } from './control-acts.js';
import { rowAfter, shortcutOf } from './keyboard.js';
import { closePanel, typeNote } from './row-panel.js';
import { act } from './run-acts.js';
import { ROWS } from './runner-focus.js';
import type { Runner } from './runner-view.js';
import { keepReason, typeReason } from './skip-panel.js';

const TEXT_FIELD = 'textarea, input[type="text"]';

const targetOf = (event: Event) => event.composedPath()[0] as HTMLElement;

function use(runner: Runner, event: Event): void {
  const control = targetOf(event).closest<HTMLElement>('[data-action]');
  // Checkboxes and radios act on change, everything else on click.
  if (!control || (event.type === 'change') !== control.matches('input')) return;
  if (control.ariaDisabled === 'true') return;
  const { action = '', item = '', value = (control as HTMLInputElement).value } = control.dataset;
  useControl(runner, action, { item, value, control });
}

function press(runner: Runner, root: ShadowRoot, event: KeyboardEvent): void {
  const target = targetOf(event);
  const inPanel = target.closest('[part~="panel"]') !== null;
  if (event.key === 'Enter' && inPanel && target.matches('input') && !event.isComposing) {
    event.preventDefault();
    if (runner.ui.panel?.kind === 'more') (target.nextElementSibling as HTMLElement).click();
    else keepReason(runner);
    return;
  }
  const shortcut = shortcutOf(event);
  if (shortcut === 'close') {
    if (closePanel(runner)) event.preventDefault();
    return;
  }
  if (!shortcut || runner.shortcuts === 'off' || inPanel) return;
  const row = target.closest('li')?.querySelector<HTMLElement>(ROWS);
  if (!row) return;
  event.preventDefault();
  if (shortcut === 'undo') void act(runner, 'undo', 'user');
  else if (shortcut === 'skip' || shortcut === 'note') {
    useControl(runner, shortcut, { item: row.dataset['item'] ?? '', value: '', control: row });
  } else {
    const rows = [...root.querySelectorAll<HTMLElement>(ROWS)];
    rows[rowAfter(shortcut, rows.indexOf(row), rows.length)]?.focus();
  }
}

export function listen(runner: Runner, root: ShadowRoot): void {
  // What takes files in may come later than the runner.
  void customElements.whenDefined('checklist-history').then(() => {
    runner.requestUpdate();
  });
  const typing = (event: Event) => targetOf(event).matches(TEXT_FIELD);
  root.addEventListener('click', (event) => use(runner, event));
  root.addEventListener('change', (event) => {
    event.stopPropagation();
    use(runner, event);
  });
  root.addEventListener('input', (event) => {
    event.stopPropagation();
    const { value } = targetOf(event) as HTMLInputElement;
    if (!typing(event)) return;
    typeReason(runner, value);
    typeNote(runner, value);
  });
  root.addEventListener('keydown', (event) => press(runner, root, event as KeyboardEvent));
  for (const type of ['beforeinput', 'paste', 'keyup', 'keypress']) {
    root.addEventListener(type, (event) => {
      if (typing(event)) event.stopPropagation();
    });
  }
}
