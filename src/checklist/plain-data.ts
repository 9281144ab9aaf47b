import type { JsonValue } from './checklist.js';
import type { Limits } from './limits.js';
import type { SourcePath } from './source-path.js';
import type { WarningList } from './warning-list.js';

/** A frozen copy that holds nothing but JSON. */
export type JsonObject = Readonly<Record<string, JsonValue>>;
type JsonContainer = JsonValue[] | Record<string, JsonValue>;

/** Own keys that change a prototype, or pretend to, where somebody copies them carelessly. */
export const RESERVED_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

// Shared references make a small object graph an endless tree; this ends it.
const MAX_VALUES = 1_000_000;

const UNREADABLE = 'this could not be read and was left out; pass plain data.';

const isPlain = (value: unknown): value is JsonValue =>
  value === null ||
  Number.isFinite(value) ||
  ['string', 'boolean', 'object'].includes(typeof value);

interface Frame {
  readonly source: object;
  /** Absent for an array. */
  readonly keys: readonly string[] | undefined;
  readonly length: number;
  readonly copy: JsonContainer;
  readonly path: SourcePath | undefined;
  index: number;
}

/** Each level of a checklist costs at most an object and an array; the rest is room for `data`. */
export const depthOf = (limits: Limits): number => limits.maxDepth * 2 + 40;

/**
 * Copies anything to plain frozen JSON, so that whatever reads the copy can trust it: no getters, no
 * proxies, no cycles, a bounded depth. Iterative, because the input's depth is not bounded. Never
 * throws; undefined if the input is no object or array, or cannot be read.
 */
export function toPlainData(
  input: unknown,
  limits: Limits,
  warnings: WarningList,
): JsonValue | undefined {
  const frames: Frame[] = [];
  const ancestors = new Set<object>();
  const maxDepth = depthOf(limits);
  let values = 0;

  const clip = (text: string, parent: SourcePath | undefined, key: string | number): string => {
    const end = limits.maxText;
    if (text.length <= end) return text;
    const message = `this text is longer than ${end} characters and was clipped; shorten it.`;
    warnings.add('clipped', { path: { parent, key } }, message);
    // Half of a surrogate pair would show as a broken character.
    return text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end);
  };

  const open = (source: object, path: SourcePath | undefined): JsonValue | undefined => {
    if (source instanceof Date) return source.toISOString();
    if (ancestors.has(source)) {
      warnings.add('clipped', { path }, 'this refers back to what contains it and was left out.');
      return undefined;
    }
    if (frames.length >= maxDepth) {
      const message = `this is nested more than ${maxDepth} levels deep and was left out; flatten it.`;
      warnings.add('clipped', { path }, message);
      return undefined;
    }
    const isArray = Array.isArray(source);
    const keys = isArray ? undefined : Object.keys(source);
    const length = isArray ? source.length : (keys?.length ?? 0);
    const copy: JsonContainer = isArray ? [] : {};
    frames.push({ source, keys, length, copy, path, index: 0 });
    ancestors.add(source);
    return copy;
  };

  /** The next value of the innermost container. Host code (getters, traps) may run, and throw. */
  const step = (frame: Frame): void => {
    const { copy, path: parent, keys } = frame;
    const key = keys ? (keys[frame.index] ?? '') : frame.index;
    frame.index += 1;
    values += 1;
    if (typeof key === 'string' && RESERVED_KEYS.includes(key)) {
      const message = `the key "${key}" is reserved and was left out; rename it.`;
      warnings.add('reserved-key', { path: { parent, key } }, message);
      return;
    }
    let value: unknown;
    try {
      value = (frame.source as Record<string | number, unknown>)[key];
      if (typeof value === 'object' && value !== null) value = open(value, { parent, key });
    } catch {
      value = undefined;
      warnings.add('wrong-type', { path: { parent, key } }, UNREADABLE);
    }
    if (typeof value === 'string') value = clip(value, parent, key);
    const plain = isPlain(value) ? value : typeof value === 'bigint' ? String(value) : undefined;
    // As in JSON.stringify: a hole or a function is null in a list, and nothing in an object.
    if (Array.isArray(copy)) copy.push(plain ?? null);
    else if (plain !== undefined) copy[clip(String(key), parent, key)] = plain;
  };

  let root: JsonValue | undefined;
  try {
    if (typeof input === 'object' && input !== null) root = open(input, undefined);
  } catch {
    warnings.add('wrong-type', {}, UNREADABLE);
  }
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    if (frame.index < frame.length && values < MAX_VALUES) {
      step(frame);
      continue;
    }
    if (frame.index < frame.length && values === MAX_VALUES) {
      values += 1;
      const message = `there are more than ${MAX_VALUES} values here and the rest was left out; split the file.`;
      warnings.add('clipped', { path: frame.path }, message);
    }
    Object.freeze(frame.copy);
    ancestors.delete(frame.source);
    frames.pop();
  }
  return root;
}
