/** Registration, and nothing else. The class modules have no side effects. */

/**
 * True where the tag is free. A second copy of the library on a page, or the script loaded twice,
 * leaves the first in place: a second `define` would throw and end the rest of its module.
 */
export function isFree(tag: string): boolean {
  return typeof customElements !== 'undefined' && customElements.get(tag) === undefined;
}
