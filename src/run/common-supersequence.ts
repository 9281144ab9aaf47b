/** How many table cells may still be filled: shared by all merges of one note. */
export interface CellBudget {
  cells: number;
}

function contains(whole: readonly string[], part: readonly string[]): boolean {
  let next = 0;
  for (const line of whole) if (next < part.length && line === part[next]) next += 1;
  return next === part.length;
}

/** Row i, column j: the length of the shortest supersequence of a from i and b from j. */
function lengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = a.length; i >= 0; i -= 1) {
    for (let j = b.length; j >= 0; j -= 1) {
      if (i === a.length) table[i * width + j] = b.length - j;
      else if (j === b.length) table[i * width + j] = a.length - i;
      else if (a[i] === b[j]) table[i * width + j] = 1 + at(i + 1, j + 1);
      else table[i * width + j] = 1 + Math.min(at(i + 1, j), at(i, j + 1));
    }
  }
  return table;
}

function weave(a: readonly string[], b: readonly string[]): readonly string[] {
  const table = lengths(a, b);
  const width = b.length + 1;
  const woven: string[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [fromA, fromB] = [a[i] ?? '', b[j] ?? ''];
    const same = fromA === fromB;
    const takeA = same || (table[(i + 1) * width + j] ?? 0) <= (table[i * width + j + 1] ?? 0);
    woven.push(takeA ? fromA : fromB);
    if (takeA) i += 1;
    if (!takeA || same) j += 1;
  }
  return [...woven, ...a.slice(i), ...b.slice(j)];
}

/**
 * The shortest list of lines that has all lines of `a` and all of `b` in their order; where both
 * differ, those of `a` come first. The table takes a cell for each pair of differing lines, so when
 * the budget is spent the differing parts just follow one another: longer, but no line is lost.
 */
export function commonSupersequence(
  a: readonly string[],
  b: readonly string[],
  budget: CellBudget,
): readonly string[] {
  if (contains(a, b)) return a;
  if (contains(b, a)) return b;
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const innerA = a.slice(head, a.length - tail);
  const innerB = b.slice(head, b.length - tail);
  const cells = (innerA.length + 1) * (innerB.length + 1);
  const affordable = cells <= budget.cells;
  if (affordable) budget.cells -= cells;
  const inner = affordable ? weave(innerA, innerB) : [...innerA, ...innerB];
  return [...a.slice(0, head), ...inner, ...a.slice(a.length - tail)];
}
