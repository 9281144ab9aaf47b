/** Language tags as pages write them, made safe for `Intl`. */

/** The language of the sentences in this package, and the last resort of every look-up. */
export const ENGLISH = 'en';

/**
 * A tag that every `Intl` constructor accepts: the given one in canonical spelling, else `en`.
 * `en_US`, as some sites write it, is read as `en-US`. `Intl` throws a RangeError for anything else
 * that is not a tag, and a page's `lang` is nobody's to trust.
 */
export function safeLanguage(lang: string | undefined): string {
  try {
    return Intl.getCanonicalLocales((lang ?? '').trim().replaceAll('_', '-'))[0] ?? ENGLISH;
  } catch {
    return ENGLISH;
  }
}

/** The tag, then the same tag without its last parts, down to the base language: `zh-Hant-TW`, `zh-Hant`, `zh`. */
export function languageChain(lang: string): readonly string[] {
  const parts = lang.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/**
 * The language to format in: `en` for a tag that `Intl` has no data for, such as `english`. Left to
 * itself `Intl` takes the browser's language, which neither the page nor the sentences are in.
 */
export const intlLanguage = (tag: string): string =>
  Intl.NumberFormat.supportedLocalesOf(tag).length > 0 ? tag : ENGLISH;
