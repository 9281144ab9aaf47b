/** Key order carries no meaning, so it must not decide between two rows. */
const sortKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
    : value;

/** JSON text that is the same for the same content, in whatever order its keys were written. */
export const canonicalText = (value: unknown): string => JSON.stringify(value, sortKeys);

/**
 * Of two rows with one id the one with the smaller canonical text: any choice would do, as long as
 * every device makes the same one. Returns `a` itself when both say the same.
 */
export function smallerText<T>(a: T, b: T): T {
  // The same row read twice from storage is the common case, and sorting its keys costs most.
  if (a === b || JSON.stringify(a) === JSON.stringify(b)) return a;
  return canonicalText(b) < canonicalText(a) ? b : a;
}
