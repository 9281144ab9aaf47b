/** The inline Markdown subset as templates. Nothing is ever parsed as HTML. */
import { html } from 'lit';
import type { ChecklistLink } from '../../checklist/checklist.js';
import { parseInline, type InlineNode } from '../../checklist/inline-text.js';

export interface InlineOptions {
  /** `false` shows the words of a link without the link: inside a label or a button. Default true. */
  readonly links?: boolean;
  /** What relative addresses are resolved against. Default: the page's own address. */
  readonly baseUrl?: string | undefined;
}

/** A text of a checklist, ready to stand in a template. */
export const inlineText = (text: string, { links = true, baseUrl }: InlineOptions = {}): unknown =>
  parseInline(text, baseUrl).map((node) => renderNode(node, links));

function renderNode(node: InlineNode, links: boolean): unknown {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'code':
      return html`<code>${node.text}</code>`;
    case 'strong':
      return html`<strong>${node.children.map((child) => renderNode(child, links))}</strong>`;
    case 'emphasis':
      return html`<em>${node.children.map((child) => renderNode(child, links))}</em>`;
    case 'link': {
      const words = node.children.map((child) => renderNode(child, links));
      if (!links) return words;
      return html`<a class="link" href=${node.url} rel="noopener noreferrer">${words}</a>`;
    }
  }
}

/** The links in a text, in order, for where it is shown without them. */
export function inlineLinks(text: string, baseUrl?: string): readonly ChecklistLink[] {
  // Most texts have none, and rows ask at every rendering.
  if (!text.includes('](')) return [];
  return parseInline(text, baseUrl).flatMap(linksIn);
}

function linksIn(node: InlineNode): readonly ChecklistLink[] {
  if (node.type === 'link') return [{ title: node.children.map(wordsOf).join(''), url: node.url }];
  return node.type === 'strong' || node.type === 'emphasis' ? node.children.flatMap(linksIn) : [];
}

const wordsOf = (node: InlineNode): string =>
  'text' in node ? node.text : node.children.map(wordsOf).join('');
