import { codeText, UNREAD } from './code-text.js';
import { inlineMarkdown } from './inline-markdown.js';

const HEADING = 'h1, h2, h3, h4, h5, h6';
const BLOCK = `${HEADING}, ul, ol, li, p, pre, div`;

const levelOf = (heading: Element): number => Number(heading.localName.charAt(1));

/** The box that a step has, in the markup of its host; nothing where the host left it as text. */
function boxOf(item: Element): string {
  const box = item.querySelector<HTMLInputElement>('input[type="checkbox"]');
  if (box?.closest('li') === item) {
    // GitLab has boxes for what does not apply.
    return box.matches('[data-inapplicable]') ? '[-] ' : `[${box.defaultChecked ? 'x' : ' '}] `;
  }
  // Confluence draws them.
  return item.matches('[data-inline-task-id]') ? `[${item.matches('.checked') ? 'x' : ' '}] ` : '';
}

function itemText(item: Element, lift: number): string {
  const text = blocksOf(item, lift, true).trim();
  // A step that is only a frame round others is none.
  if (/^(?:- |~~~|$)/u.test(text)) return `\n${text}`;
  return `\n- ${boxOf(item)}${text.replace(/\n(?=.)/gu, '\n  ')}`;
}

/** Text outside of steps, paragraphs and headings is the page's, such as the names of tabs. */
function blocksOf(parent: Node, lift: number, isText = false): string {
  let blocks = '';
  let text = '';
  const endParagraph = (): void => {
    if (isText && text.trim() !== '') blocks += `\n\n${text.trim()}`;
    text = '';
  };
  for (const node of parent.childNodes) {
    if (!(node instanceof Element) || !(node.matches(BLOCK) || node.querySelector(BLOCK))) {
      text += inlineMarkdown(node);
      continue;
    }
    endParagraph();
    if (node.matches(UNREAD)) continue;
    if (node.matches('li')) blocks += itemText(node, lift);
    else if (node.matches('pre')) blocks += `\n\n~~~\n${codeText(node).trimEnd()}\n~~~`;
    else if (node.matches(HEADING) && !isText) {
      const level = Math.min(levelOf(node) + lift, 6);
      blocks += `\n\n${'#'.repeat(level)} ${inlineMarkdown(node).trim()}\n`;
    } else blocks += blocksOf(node, lift, isText || node.matches('p'));
  }
  endParagraph();
  return blocks;
}

/**
 * The Markdown that headings, lists and paragraphs in a page may have come from. A heading above all
 * others is the title; several of the highest level are sections.
 */
export function renderedMarkdown(root: ParentNode & Node): string {
  const levels = [...root.querySelectorAll(`:is(${HEADING}):not(:scope li *)`)].map(levelOf);
  const top = Math.min(...levels);
  return blocksOf(root, (levels.lastIndexOf(top) === 0 ? 1 : 2) - top);
}
