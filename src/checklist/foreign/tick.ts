import { stateOf } from '../vocabulary.js';

const TICKS = new Map([
  ...['true', 'yes', '1', 'x'].map((word) => [word, true] as const),
  ...['false', 'no', '0', ''].map((word) => [word, false] as const),
]);

/** What true and false, 1 and 0, yes and no, or a word for a state say of a step; undefined for all else. */
export function tickOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const word = String(value).trim().toLowerCase();
  const state = stateOf(word);
  return TICKS.get(word) ?? (state && state === 'done');
}
