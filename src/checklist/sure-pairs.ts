import { commonLengths } from './common-lengths.js';

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((entry, at) => entry === other[at]);

/**
 * Which entries of two sequences belong together, as index pairs, where that is beyond doubt: in
 * every way to keep as many entries in order as can be, neither has another partner.
 */
export function surePairs(
  one: readonly string[],
  other: readonly string[],
): readonly (readonly [number, number])[] {
  if (isSame(one, other)) return one.map((_, at) => [at, at]);
  const heads = commonLengths(one, other);
  const tails = commonLengths([...one].reverse(), [...other].reverse());
  const most = heads?.at(-1)?.at(-1) ?? 0;
  const possible: [number, number][] = [];
  for (const [i, entry] of one.entries()) {
    for (const [j, each] of other.entries()) {
      const kept =
        (heads?.[i]?.[j] ?? 0) + (tails?.[one.length - 1 - i]?.[other.length - 1 - j] ?? 0);
      if (entry === each && heads && kept + 1 === most) possible.push([i, j]);
    }
  }
  return possible.filter(
    ([i, j]) => possible.filter((pair) => pair[0] === i || pair[1] === j).length === 1,
  );
}
