import { commonLengths } from './common-lengths.js';

/** Numbers and lone capitals tell "Pump 1" from "Pump 2" and "Valve A" from "Valve B". */
const marksOf = (text: string): string => (text.match(/\p{N}+|\b[A-Z]\b/gu) ?? []).join(' ');

/** Whether `after` can be `before` in other words; texts that name other numbers never are. */
export const namesTheSame = (before: string, after: string): boolean =>
  marksOf(before) === marksOf(after);

/**
 * How much of two texts is the same, from 0 to 1: twice the length of their longest common
 * subsequence over the sum of their lengths. Texts too long to compare are not alike.
 */
export function similarity(one: string, other: string): number {
  const total = one.length + other.length;
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const middle = (text: string): string[] => text.slice(start, text.length - end).split('');
  const common = commonLengths(middle(one), middle(other))?.at(-1)?.at(-1);
  return common === undefined ? 0 : (2 * (start + end + common)) / Math.max(total, 1);
}
