/** Registration, and nothing else. The class modules have no side effects. */

/**
 * True where the tag is free. A second copy of the library on a page, or the script loaded twice,
 * leaves the first in place: a second `define` would throw and end the rest of its module.
 */
export function isFree(tag: string): boolean {
  return typeof customElements !== 'undefined' && customElements.get(tag) === undefined;
}

const TOLD = Symbol.for('checklist-runner/versions');
const page = globalThis as unknown as Record<symbol, unknown>;

const minor = (version: string): string => version.replace(/\.\d+$/u, '');

/** Says, once a page, that a copy of another major or minor version came second and does nothing. */
export function compareVersions(tag: string, own: string): void {
  const first = customElements.get(tag) as { readonly version?: string } | undefined;
  const other = first?.version ?? 'another version';
  if (page[TOLD] || minor(other) === minor(own)) return;
  page[TOLD] = true;
  console.warn(
    `This page loads checklist-runner twice, ${other} and then ${own}, and only the first counts: load one of them.`,
  );
}
