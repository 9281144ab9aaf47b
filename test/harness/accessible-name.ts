/** The accessible name as browsers work it out for what the elements use: references, labels, text. */
export function accessibleName(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const references = element.getAttribute('aria-labelledby')?.split(/\s+/u) ?? [];
  const named = references.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
  const labels = 'labels' in element ? (element as HTMLInputElement).labels : null;
  const label = [...(labels ?? [])].map((each) => each.textContent).join(' ');
  const text = element.matches('input, textarea') ? '' : readOut(element);
  const name =
    named || element.getAttribute('aria-label') || label || text || element.getAttribute('title');
  return (name ?? '').replace(/\s+/gu, ' ').trim();
}

/** The text inside, but for what is hidden from readers. */
function readOut(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return copy.textContent.trim();
}

/** Elements of a shadow root by selector and accessible name. */
export function named<T extends Element>(
  root: ParentNode,
  selector: string,
  name: string | RegExp,
): T[] {
  return [...root.querySelectorAll<T>(selector)].filter((element) => {
    const actual = accessibleName(element);
    return typeof name === 'string' ? actual === name : name.test(actual);
  });
}
