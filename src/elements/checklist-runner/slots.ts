/**
 * Which light children are seen: panels always, everything else (the fallback that the list was read
 * from) only while the list cannot be shown. Slots are assigned by hand, so that no child is touched.
 */
import { isPanel } from './light-dom-source.js';

export function assignSlots(host: HTMLElement, showFallback: boolean): void {
  const slots = host.shadowRoot?.querySelectorAll('slot') ?? [];
  const children = [...host.childNodes].filter(
    (node): node is Element | Text => node instanceof Element || node instanceof Text,
  );
  for (const slot of slots) {
    const panels = slot.name === 'panels';
    const assigned = children.filter((child) => isPanel(child) === panels);
    slot.assign(...(panels || showFallback ? assigned : []));
  }
}
