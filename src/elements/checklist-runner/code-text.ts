/** Nothing to read: controls, what is there for the eye only, line numbers, MediaWiki's links to edit. */
export const UNREAD =
  'button, script, style, [hidden], [aria-hidden="true"], .lineno, .linenos, .linenumber, .ln, .gutter, .rouge-gutter, .mw-editsection';

/** The text of a code block that a host rendered, without line numbers and buttons. */
export function codeText(node: Node): string {
  if (!(node instanceof Element)) return node instanceof Text ? node.data : '';
  if (node.matches(UNREAD)) return '';
  const text = [...node.childNodes].map(codeText).join('');
  // Where a line is a block, or ends with a break, its text need not have a line end.
  return node.matches('br, div, li, tr') ? text.replace(/\n?$/u, '\n') : text;
}
