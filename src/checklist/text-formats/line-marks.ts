/** Bullets, numbers and boxes that are drawn or lettered, and what the rest of the reader knows them as. */
const MARKS: readonly (readonly [mark: RegExp, plain: string])[] = [
  [/^(\s*)(?:[·●○►▸➤]\s|[①-⑳]|\(\d{1,3}\)\s|\d{1,3}、)\s*/u, '$1- '],
  [/^(\s*(?:(?:[-*+•]|\d+[.)])\s)?)(?:[☐□■▢◻⬜🔲✗✘✖❌]\uFE0F?\s*|\( ?\)\s)/u, '$1[ ] '],
  [/^(\s*(?:[-*+•]\s)?)(?:[☑☒✓✔✅]\uFE0F?\s*|\([xX]\)\s)/, '$1[x] '],
];
const LETTER = /^(\s*)\(?(?:[a-z]|[ivx]{2,5})[.)]\s/i;

/**
 * Turns the marks of a line into those of Markdown. Letters count the steps only where the text has an `a`
 * and a `b`, because a line may begin with an initial.
 */
export function plainMarks(text: string): (line: string) => string {
  const hasLetters = [/^[ \t]*\(?a[.)]\s/im, /^[ \t]*\(?b[.)]\s/im].every((first) =>
    first.test(text),
  );
  const isRoman = /^[ \t]*\(?ii[.)]\s/im.test(text);
  return (line) => {
    let plain = line;
    for (const [mark, instead] of MARKS) plain = plain.replace(mark, instead);
    return hasLetters || isRoman ? plain.replace(LETTER, '$1- ') : plain;
  };
}
