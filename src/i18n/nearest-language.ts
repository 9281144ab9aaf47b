/** The language that an element stands in. */

/**
 * The `lang` of the nearest ancestor, the element itself included, across shadow roots up to the
 * document; `navigator.language` where the page names none. `lang=""` says that it is unknown, and
 * ends the search like a name does.
 */
export function nearestLanguage(element: Element): string {
  for (let here: Element | undefined = element; here !== undefined;) {
    const named = here.closest('[lang]');
    if (named !== null) return named.getAttribute('lang') || navigator.language;
    const root = here.getRootNode();
    here = root instanceof ShadowRoot ? root.host : undefined;
  }
  return navigator.language;
}
