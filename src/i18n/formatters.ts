/**
 * `Intl` formatters, kept: making one costs a thousand times as much as using it. The cache is
 * bounded, and empties itself when the viewer changes the browser's language.
 */
const LIMIT = 64;
const cache = new Map<string, unknown>();
let listening = false;

/** The formatter that was made for this key, or a new one. The key names kind, language and options. */
export function cachedFormatter<T>(key: string, create: () => T): T {
  listen();
  const kept = cache.get(key) as T | undefined;
  if (kept !== undefined) return kept;
  const formatter = create();
  // The oldest leaves: a page speaks one or two languages, so 64 is reached only by mistake.
  const oldest = cache.size >= LIMIT ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  cache.set(key, formatter);
  return formatter;
}

/** On first use rather than on import: importing this package changes nothing in the page. */
function listen(): void {
  if (listening || typeof globalThis.addEventListener !== 'function') return;
  listening = true;
  globalThis.addEventListener('languagechange', () => cache.clear());
}

/** How many formatters are kept, for the test of the bound. */
export const cachedFormatterCount = (): number => cache.size;

export const numberFormat = (lang: string, options: Intl.NumberFormatOptions = {}) =>
  cachedFormatter(
    `number ${lang} ${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(lang, options),
  );

export const pluralRules = (lang: string) =>
  cachedFormatter(`plural ${lang}`, () => new Intl.PluralRules(lang));

export const listFormat = (lang: string, options: Intl.ListFormatOptions = {}) =>
  cachedFormatter(
    `list ${lang} ${JSON.stringify(options)}`,
    () => new Intl.ListFormat(lang, options),
  );

export const relativeTimeFormat = (lang: string, numeric: 'always' | 'auto') =>
  cachedFormatter(
    `relative ${lang} ${numeric}`,
    () => new Intl.RelativeTimeFormat(lang, { numeric }),
  );

/**
 * A date formatter in the viewer's zone. A formatter keeps the zone it was made in, so the offset at
 * the instant is part of the key: a laptop that has travelled gets a new one.
 */
export const dateFormat = (lang: string, at: Date, options: Intl.DateTimeFormatOptions) =>
  cachedFormatter(
    `date ${lang} ${at.getTimezoneOffset()} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(lang, options),
  );
