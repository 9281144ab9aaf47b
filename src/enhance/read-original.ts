import type { JsonValue } from '../checklist/checklist.js';
import { readLightDom } from '../elements/checklist-runner/light-dom-source.js';

/** Highlighters of Docusaurus and Starlight wrap each line and leave no line break in the text. */
const LINES = '.token-line, .ec-line';

/** What a placeholder says: the text of its code block, else the list or text inside it. */
export function readOriginal(original: Element): JsonValue | undefined {
  // Where line numbers stand in a block of their own, the code is the last one.
  const code = original.matches('pre') ? original : [...original.querySelectorAll('pre')].at(-1);
  if (!code) return readLightDom(original)?.value;
  const lines = [...code.querySelectorAll(LINES)];
  if (lines.length === 0) return code.textContent;
  return lines.map((line) => line.textContent.replace(/\n$/u, '')).join('\n');
}
