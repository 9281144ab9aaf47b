/**
 * Tells when the language of an element, or what is said in it, may have changed. All elements of the
 * page share one MutationObserver, which leaves with the last of them.
 */
import { onLocaleRegistered } from './locale-registry.js';

export interface LanguageWatcher {
  /** A `lang` attribute of the page, or the browser's language, has changed. */
  languageChanged(): void;
  /** A locale was registered. */
  stringsChanged(): void;
}

const OPTIONS: MutationObserverInit = {
  attributes: true,
  attributeFilter: ['lang', 'data-lang'],
  subtree: true,
};

const watchers = new Map<Element, LanguageWatcher>();
let observer: MutationObserver | undefined;
let stop: (() => void) | undefined;

/** Tells the watcher about every `lang` above the element, the browser's language, and the locales. */
export function watchLanguage(element: Element, watcher: LanguageWatcher): void {
  watchers.set(element, watcher);
  stop ??= start();
  // An observer does not see into shadow roots, so every root above the element is named to it.
  // Naming one twice is harmless; the observer keeps none of them alive.
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer?.observe(root instanceof Document ? root.documentElement : root, OPTIONS);
    if (!(root instanceof ShadowRoot)) break;
  }
}

/** Ends what `watchLanguage` began for the element. */
export function unwatchLanguage(element: Element): void {
  watchers.delete(element);
  if (watchers.size > 0) return;
  stop?.();
  stop = undefined;
}

function start(): () => void {
  const tell = (what: keyof LanguageWatcher) => () => {
    for (const watcher of [...watchers.values()]) watcher[what]();
  };
  observer = new MutationObserver(tell('languageChanged'));
  const forget = onLocaleRegistered(tell('stringsChanged'));
  const ended = new AbortController();
  // Regions of the same language count too: en-GB and en-US write dates differently.
  addEventListener('languagechange', tell('languageChanged'), { signal: ended.signal });
  return () => {
    observer?.disconnect();
    observer = undefined;
    forget();
    ended.abort();
  };
}
