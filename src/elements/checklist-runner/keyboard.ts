/**
 * Shortcuts of the list. They work only while focus is inside the list and not in a text field (WCAG
 * 2.2, 2.1.4), never with a modifier, and `shortcuts="off"` turns them off.
 */
export type Shortcut = 'next' | 'previous' | 'first' | 'last' | 'skip' | 'note' | 'undo' | 'close';

const KEYS: Readonly<Record<string, Shortcut>> = {
  ArrowDown: 'next',
  j: 'next',
  ArrowUp: 'previous',
  k: 'previous',
  Home: 'first',
  End: 'last',
  s: 'skip',
  n: 'note',
  u: 'undo',
  Escape: 'close',
};

const EDITABLE = 'textarea, select, [contenteditable], input:not([type="checkbox"])';

/** The shortcut that a key event means, if it is one. */
export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  const { key, defaultPrevented, isComposing, ctrlKey, metaKey, altKey } = event;
  if (defaultPrevented || isComposing || ctrlKey || metaKey || altKey) return undefined;
  const shortcut = KEYS[key.length === 1 ? key.toLowerCase() : key];
  const [target] = event.composedPath();
  const editing = target instanceof Element && target.matches(EDITABLE);
  return editing && shortcut !== 'close' ? undefined : shortcut;
}

/** The row to move to among `count` rows; stays at the ends. */
export function rowAfter(shortcut: Shortcut, row: number, count: number): number {
  if (shortcut === 'first') return 0;
  if (shortcut === 'last') return count - 1;
  const step = shortcut === 'next' ? 1 : -1;
  return Math.min(Math.max(row + step, 0), count - 1);
}
