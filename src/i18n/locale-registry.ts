/**
 * The translations of a page. They hang on the global object, so that two copies of this library (a
 * theme's and an article's) and a locale file that came with either share them.
 */
import type { Strings } from './text.js';
import { languageChain, safeLanguage } from './language-tag.js';

interface LocaleRegistry {
  /** By canonical tag. */
  readonly strings: Map<string, Strings>;
  /** Called after every registration. */
  readonly listeners: Set<() => void>;
}

const REGISTRY = Symbol.for('checklist-runner@1/locales');

function registry(): LocaleRegistry {
  const page = globalThis as unknown as Record<symbol, LocaleRegistry | undefined>;
  return (page[REGISTRY] ??= { strings: new Map(), listeners: new Set() });
}

/**
 * Adds the sentences of a language to the page; elements already on it show them at once. Keys that
 * are missing fall back to the base language, then to English; registering a language again adds to
 * what is there. A tag that is none is read as `en`.
 */
export function registerLocale(lang: string, strings: Strings): void {
  const { strings: locales, listeners } = registry();
  const tag = safeLanguage(lang);
  locales.set(tag, { ...locales.get(tag), ...strings });
  for (const listener of [...listeners]) listener();
}

/** The registered sentence for a key and the language it is in; undefined leaves English. */
export function registeredString(
  lang: string,
  key: string,
): { readonly form: Strings[string]; readonly lang: string } | undefined {
  const locales = registry().strings;
  for (const tag of languageChain(lang)) {
    const strings = locales.get(tag);
    // Own keys only: `constructor` is a key like any other.
    if (strings !== undefined && Object.hasOwn(strings, key)) {
      const form = strings[key];
      if (form !== undefined) return { form, lang: tag };
    }
  }
  return undefined;
}

/** Calls back after each registration until the returned function is called. */
export function onLocaleRegistered(listener: () => void): () => void {
  const { listeners } = registry();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
