/** The language that an element stands in. */

/**
 * The `lang` of the nearest ancestor, the element itself included, across shadow roots up to the
 * document; `navigator.language` where the page names none. `lang=""` says that it is unknown, and
 * ends the search like a name does.
 */
export function nearestLanguage(element: Element): string {
  let here: Element | undefined = element;
  while (here !== undefined) {
    const named = namedLanguage(here);
    if (named !== null) return named || navigator.language;
    here = parent(here);
  }
  return navigator.language;
}

/** `data-lang` counts on custom elements alone: on `<pre>` it names a programming language. */
const namedLanguage = (element: Element): string | null =>
  element.getAttribute('lang') ??
  (element.localName.includes('-') ? element.getAttribute('data-lang') : null);

function parent(element: Element): Element | undefined {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
