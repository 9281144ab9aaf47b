/** `Intl` formatters, kept: making one costs a thousand times as much as using it. */
const LIMIT = 64;
const cache = new Map<string, unknown>();

/**
 * The formatter of this kind, language and options; made on first use. `note` tells apart what the
 * options do not, such as the zone that a date formatter keeps for ever.
 */
export function formatter<T, Options extends object>(
  Kind: new (lang: string, options: Options) => T,
  lang: string,
  options: NoInfer<Options>,
  note: string | number = '',
): T {
  const key = [Kind.name, lang, JSON.stringify(options), note].join(' ');
  const kept = cache.get(key) as T | undefined;
  if (kept !== undefined) return kept;
  // A page speaks one or two languages, so the limit is reached only by mistake.
  if (cache.size >= LIMIT) cache.clear();
  const made = new Kind(lang, options);
  cache.set(key, made);
  return made;
}

/** How many formatters are kept, for the test of the bound. */
export const formatterCount = (): number => cache.size;
