import { codeText } from './code-text.js';
import { inlineMarkdown, UNREAD } from './inline-markdown.js';

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

function itemLines(item: Element, lift: number): string[] {
  const inner = linesOf(item, lift, true);
  const start = inner.findIndex((line) => line !== '');
  const [title, ...rest] = inner.slice(start);
  // A step that is only a frame round others is none.
  if (start < 0 || title === undefined || /^(?:- |~~~)/u.test(title)) return inner;
  return [`- ${boxOf(item)}${title}`, ...rest.map((line) => line && `  ${line}`)];
}

/** Text outside of steps, paragraphs and headings is the page's, such as the names of tabs. */
function linesOf(parent: Node, lift: number, isText = false): string[] {
  const lines: string[] = [];
  let text = '';
  const endParagraph = (): void => {
    if (text.trim() !== '' && isText) lines.push('', ...text.trim().split(/\n\s*/u));
    text = '';
  };
  for (const node of parent.childNodes) {
    if (!(node instanceof Element) || !(node.matches(BLOCK) || node.querySelector(BLOCK))) {
      text += inlineMarkdown(node);
      continue;
    }
    endParagraph();
    if (node.matches(UNREAD)) continue;
    if (node.matches('li')) lines.push(...itemLines(node, lift));
    else if (node.matches('pre')) lines.push('', '~~~', ...codeText(node).split('\n'), '~~~');
    else if (node.matches(HEADING) && !isText) {
      const level = Math.min(levelOf(node) + lift, 6);
      lines.push('', `${'#'.repeat(level)} ${inlineMarkdown(node).trim()}`, '');
    } else lines.push(...linesOf(node, lift, isText || node.matches('p')));
  }
  endParagraph();
  return lines;
}

/**
 * The Markdown that headings, lists and paragraphs in a page may have come from. A heading above all
 * others is the title; several of the highest level are sections.
 */
export function renderedMarkdown(root: ParentNode & Node): string {
  const levels = [...root.querySelectorAll(HEADING)].map(levelOf);
  const top = Math.min(...levels);
  return linesOf(root, (levels.lastIndexOf(top) === 0 ? 1 : 2) - top).join('\n');
}
