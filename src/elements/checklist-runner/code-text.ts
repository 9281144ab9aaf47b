/** What highlighters put beside and between the lines. */
const NOT_CODE =
  'button, [aria-hidden="true"], .lineno, .linenos, .linenumber, .ln, .gutter, .rouge-gutter';

/** The text of a code block that a host rendered, without line numbers and buttons. */
export function codeText(node: Node): string {
  if (!(node instanceof Element)) return node instanceof Text ? node.data : '';
  if (node.matches(NOT_CODE)) return '';
  const text = [...node.childNodes].map(codeText).join('');
  // Where a line is a block, or ends with a break, its text need not have a line end.
  return node.matches('br, div, li, tr') ? text.replace(/\n?$/u, '\n') : text;
}
