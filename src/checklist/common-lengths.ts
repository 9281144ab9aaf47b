/** A table costs the product of the lengths; beyond this nobody waits for it. */
const MAX_CELLS = 250_000;

export type LengthTable = readonly (readonly number[])[];

/**
 * `table[i][j]` is the length of the longest common subsequence of the first `i` entries of one
 * sequence and the first `j` of the other. Undefined if they are too long to compare.
 */
export function commonLengths(
  one: readonly string[],
  other: readonly string[],
): LengthTable | undefined {
  if (one.length * other.length > MAX_CELLS) return undefined;
  let row = new Array<number>(other.length + 1).fill(0);
  const table = [row];
  for (const entry of one) {
    const next = [0];
    for (const [at, each] of other.entries()) {
      const [above = 0, diagonal = 0, left = 0] = [row[at + 1], row[at], next[at]];
      next.push(entry === each ? diagonal + 1 : Math.max(above, left));
    }
    table.push((row = next));
  }
  return table;
}
