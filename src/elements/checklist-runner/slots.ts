/**
 * Which light children are seen: panels always, everything else (the fallback that the list was read
 * from) only while the list cannot be shown. Slots are assigned by hand, so that no child is touched.
 */
import { isPanel } from './light-dom-source.js';

export function assignSlots(host: HTMLElement, showFallback: boolean): void {
  const children = [...host.childNodes].filter(
    (node): node is Element | Text => node instanceof Element || node instanceof Text,
  );
  for (const id of ['panels', 'fallback']) {
    // By id, which is looked up; a selector would walk all rows of a long list with each tick.
    const slot = host.shadowRoot?.getElementById(id) as HTMLSlotElement | null | undefined;
    const panels = id === 'panels';
    const assigned = children.filter((child) => isPanel(child) === panels);
    slot?.assign(...(panels || showFallback ? assigned : []));
  }
}
