import type { JsonValue } from '../checklist.js';

/** For each container that a text reader made: the offsets in the text at which its values begin. */
export type SourceMap = ReadonlyMap<object, readonly number[] | ReadonlyMap<string, number>>;

/** Plain data made from a text, and where each part of it began. */
export interface SourceTree {
  readonly value: JsonValue;
  /** Offset of the whole value. */
  readonly start: number;
  readonly starts: SourceMap;
}

const startOf = (tree: SourceTree, container: object, key: string | number): number | undefined => {
  const starts = tree.starts.get(container);
  if (starts === undefined) return undefined;
  return starts instanceof Map
    ? (starts as ReadonlyMap<string, number>).get(String(key))
    : (starts as readonly number[])[Number(key)];
};

/** Offset of the value at a path, or of the innermost value on the way that the text does have. */
export function offsetOf(tree: SourceTree, keys: readonly (string | number)[]): number {
  let offset = tree.start;
  let value: unknown = tree.value;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) break;
    offset = startOf(tree, value, key) ?? offset;
    value = Object.hasOwn(value, key)
      ? (value as Record<string | number, unknown>)[key]
      : undefined;
  }
  return offset;
}
