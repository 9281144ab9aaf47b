import { pairMarks, tokenize, type InlineToken } from './inline-tokens.js';

/** A piece of a text with inline Markdown, as data: no HTML is ever made from it. */
export type InlineNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly InlineNode[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly InlineNode[] };

// Whatever draws the nodes does so by recursion.
const MAX_DEPTH = 8;

/**
 * The inline subset of Markdown: `` `code` ``, `*emphasis*`, `**strong**`, `[label](address)` and
 * backslash escapes. Anything else, and any address that is not http, https, mailto or relative, stays
 * text. Relative addresses resolve against `baseUrl` if it is given. Time is linear in the text's length.
 */
export function parseInline(text: string, baseUrl?: string): readonly InlineNode[] {
  const tokens = tokenize(text, baseUrl);
  pairMarks(tokens);
  return buildTree(tokens);
}

function buildTree(tokens: readonly InlineToken[]): readonly InlineNode[] {
  const levels: InlineNode[][] = [[]];
  const opened: InlineToken[] = [];
  let pending = '';
  const flush = (): void => {
    if (pending !== '') levels.at(-1)?.push({ type: 'text', text: pending });
    pending = '';
  };
  for (const token of tokens) {
    const { partner } = token;
    if (token.kind === 'code') {
      flush();
      levels.at(-1)?.push({ type: 'code', text: token.text });
    } else if (partner && token.opens && levels.length <= MAX_DEPTH) {
      flush();
      levels.push([]);
      opened.push(token);
    } else if (partner && opened.at(-1) === partner) {
      flush();
      opened.pop();
      const children = levels.pop() ?? [];
      levels.at(-1)?.push(nodeOf(token, children));
    } else {
      pending += token.text;
    }
  }
  flush();
  return levels[0] ?? [];
}

function nodeOf({ kind, url }: InlineToken, children: readonly InlineNode[]): InlineNode {
  if (kind === 'bracket') return { type: 'link', url: url ?? '', children };
  return { type: kind === 'double' ? 'strong' : 'emphasis', children };
}

/** The text without its marks, for accessible names, titles and comparison. */
export function plainText(text: string): string {
  const join = (nodes: readonly InlineNode[]): string =>
    nodes.map((node) => ('text' in node ? node.text : join(node.children))).join('');
  return join(parseInline(text));
}
