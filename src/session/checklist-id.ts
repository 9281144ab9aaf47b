/**
 * Under which name the runs of a list are kept: attribute, else the document's own id, else its
 * address, else the place on the page. Never the content: an edited list keeps its history.
 */
export interface IdClues {
  /** The attribute `checklist-id`. */
  readonly attribute?: string | undefined;
  /** The `id` in the document. */
  readonly own?: string | undefined;
  /** The absolute address that it was loaded from. */
  readonly source?: string | undefined;
  /** Path of the page. */
  readonly page: string;
  readonly title: string;
  /** Id of the one that was picked of several in a file; the document's own id has it already. */
  readonly picked?: string | undefined;
  /** How many runners with this title come before it on the page. */
  readonly ordinal: number;
}

function withoutQuery(address: string): string {
  const end = address.search(/[?#]/u);
  return end < 0 ? address : address.slice(0, end);
}

const slug = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 80);

/** The id, and whether it was derived: a derived one is lost when the page or the file moves. */
export function checklistId(clues: IdClues): { readonly id: string; readonly derived: boolean } {
  const { attribute, own, source, page, title, ordinal, picked } = clues;
  const part = picked === undefined ? '' : `#${picked}`;
  if (attribute) return { id: attribute, derived: false };
  if (own) return { id: own, derived: false };
  if (source) return { id: withoutQuery(source) + part, derived: true };
  const repeat = ordinal === 0 ? '' : `~${ordinal + 1}`;
  return { id: `${page}#${slug(title)}${repeat}${part}`, derived: true };
}
