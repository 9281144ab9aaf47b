import { isTaskLine } from './task-line.js';

/**
 * JSON as scripts carry it: behind an assignment, or as a call. What follows the head is a bracket, and
 * what precedes the tail too.
 */
const WRAPPINGS: readonly (readonly [head: RegExp, tail: RegExp])[] = [
  [
    /^\s*(?:export\s+default|(?:(?:export\s+)?(?:const|let|var)\s+)?[\w$.]+\s*=)\s*(?=[[{])/,
    /(?<=[\]}]);?$/,
  ],
  [/^\s*[\w$.]+\((?=\s*[[{])/, /(?<=[\]}]\s?)\);?$/],
];
const LONGEST_TAIL = 20;
/** The first line of a code block that begins as JSON does. */
const FENCE = /^[ \t]*(`{3,}|~{3,})[^`~\n]*\n(?=\s*[[{])/m;
/** Where JSON begins among words. */
const BARE = /^[ \t]*\[(?=\s*["{])|\{/m;

/** The text with what is wrapped round its JSON blanked out, so that every place in it stays where it is. */
export function withoutWrapping(text: string): string | undefined {
  if (/^\s*[[{]/.test(text)) return undefined;
  const end = text.trimEnd();
  for (const [head, tail] of WRAPPINGS) {
    const before = head.exec(text)?.[0];
    if (before === undefined) continue;
    const after = tail.exec(end.slice(-LONGEST_TAIL))?.[0];
    if (after === undefined) continue;
    return cut(text, before.length, end.length - after.length);
  }
  return withoutProse(text);
}

/** Words before and after it are no steps, or the text is Markdown with a code block. */
function withoutProse(text: string): string | undefined {
  const fence = FENCE.exec(text);
  const head = fence ?? BARE.exec(text);
  if (!head) return undefined;
  const [before, mark = ''] = head;
  const start = head.index + (fence ? before.length : before.length - 1);
  const closing = fence ? new RegExp(`^[ \\t]*${mark}`, 'm').exec(text.slice(start)) : null;
  const last = text.lastIndexOf(before.endsWith('{') ? '}' : ']') + 1;
  const end = closing ? start + closing.index : fence ? text.length : last;
  const around = `${text.slice(0, start)}\n${text.slice(end)}`;
  if (around.split('\n').some((line) => isTaskLine(line.trim()))) return undefined;
  return fence || isJson(text.slice(start, end)) ? cut(text, start, end) : undefined;
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

const cut = (text: string, start: number, end: number): string =>
  text.slice(0, start).replace(/[^\r\n]/g, ' ') + text.slice(start, end).trimEnd();
