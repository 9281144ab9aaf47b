import type { JsonValue } from './checklist.js';
import type { FieldMap } from './field-map.js';
import { isObject } from './fields.js';

/** A reader that the host page brings for a format of its own. */
export interface ChecklistReader {
  /** Named in the sentence when it fails. */
  readonly name: string;
  /** Whether the data is of this format; looks at a marker, because every list is asked. */
  matches(data: JsonValue): boolean;
  /** The same list in the canonical format, as plain data. */
  read(data: JsonValue): unknown;
}

const readers: ChecklistReader[] = [];

/** Adds a reader for all lists that are read from now on. The latest one is asked first. */
export function registerReader(reader: ChecklistReader): void {
  readers.unshift(reader);
}

/** What the host makes of the data, or the data as it is. Throws an Error that names a reader that failed. */
export function readAsHost(
  data: JsonValue,
  map: FieldMap | ((data: JsonValue) => unknown) | undefined,
): unknown {
  if (typeof map === 'function') return call('map', () => map(data));
  if (map) return rename(data, map);
  const reader = readers.find((each) => call(each.name, () => each.matches(data)));
  return reader ? call(reader.name, () => reader.read(data)) : data;
}

function call<T>(name: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new Error(
      `the reader "${name}" failed (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

/** Gives keys their canonical names, all the way down; an object that has the name already keeps it. */
function rename(data: JsonValue, map: FieldMap): JsonValue {
  const names = new Map(Object.entries(map).map(([name, key]) => [key, name]));
  const go = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return (value as readonly JsonValue[]).map(go);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        const name = names.get(key);
        return [name === undefined || Object.hasOwn(value, name) ? key : name, go(each)];
      }),
    );
  };
  return go(data);
}
