const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

const ANCHOR = /<a\s[^<>]*?href="([^"<>\s()]+)"[^<>]*>([^<>[\]]*)<\/a>/gi;

/** The same without links: a title is the name of its box. */
export const titleWithoutMarkup = (text: string): string =>
  withoutMarkup(text.replace(ANCHOR, '$2'));

/**
 * HTML in a text as the inline Markdown that is shown: `<code>`, emphasis and links keep their
 * meaning, all other tags go. The result is still shown as text; nothing here makes it safe, or has to.
 */
export function withoutMarkup(text: string): string {
  if (!/<\/?[a-z][^<>]*>|&(?:#39|[a-z]{2,4});/i.test(text)) return text;
  return text
    .replace(/<\/?(code|strong|b|em|i)>/gi, (_, tag: string) =>
      tag.toLowerCase() === 'code' ? '`' : /^(?:strong|b)$/i.test(tag) ? '**' : '*',
    )
    .replace(ANCHOR, '[$2]($1)')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/ {2,}/g, ' ')
    .trim();
}
