/**
 * JSON as chats and scripts carry it: in a code fence, behind an assignment, as a call. What follows the
 * head is a bracket, and what precedes the tail too, so that Markdown stays Markdown.
 */
const WRAPPINGS: readonly (readonly [head: RegExp, tail: RegExp])[] = [
  [/^\s*```[\w-]*[ \t]*\r?\n(?=\s*[[{])/, /\s*```$/],
  [
    /^\s*(?:export\s+default|(?:(?:export\s+)?(?:const|let|var)\s+)?[\w$.]+\s*=)\s*(?=[[{])/,
    /(?<=[\]}]);?$/,
  ],
  [/^\s*[\w$.]+\((?=\s*[[{])/, /(?<=[\]}]\s?)\);?$/],
];
const LONGEST_TAIL = 20;

/** The text with what is wrapped round its JSON blanked out, so that every place in it stays where it is. */
export function withoutWrapping(text: string): string | undefined {
  const end = text.trimEnd();
  for (const [head, tail] of WRAPPINGS) {
    const before = head.exec(text)?.[0];
    if (before === undefined) continue;
    const after = tail.exec(end.slice(-LONGEST_TAIL))?.[0];
    if (after === undefined) continue;
    return before.replace(/[^\r\n]/g, ' ') + end.slice(before.length, end.length - after.length);
  }
  return undefined;
}
