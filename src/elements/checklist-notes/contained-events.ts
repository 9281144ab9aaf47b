/** Keeps what is typed inside: events of a field leave its shadow root and tell the page every key. */

const TYPES = [
  'beforeinput',
  'change',
  'compositionend',
  'compositionstart',
  'compositionupdate',
  'input',
  'keydown',
  'keypress',
  'keyup',
  'paste',
] as const;

/** Ends the events of typing at this root. A host's shortcuts, too, then leave the field alone. */
export function containTyping(root: HTMLElement | DocumentFragment): void {
  const stop = (event: Event) => event.stopPropagation();
  for (const type of TYPES) root.addEventListener(type, stop);
}
