import type { JsonValue } from './checklist.js';
import type { JsonObject } from './plain-data.js';
import type { Reading } from './reading.js';
import type { SourcePath } from './source-path.js';

/** What a field may hold: how it is read, and how the sentence names it. */
export interface FieldKind<T> {
  /** Undefined for a value that is no such thing. */
  readonly read: (value: JsonValue) => T | undefined;
  readonly name: string;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text: FieldKind<string> = {
  name: 'a text',
  read: (value) => (typeof value === 'string' ? value.trim() : undefined),
};
/** Versions, ids and priorities are often written as numbers. */
export const label: FieldKind<string> = {
  name: 'a text or a number',
  read: (value) => (typeof value === 'number' ? String(value) : text.read(value)),
};
export const flag: FieldKind<boolean> = {
  name: 'true or false',
  read: (value) => (typeof value === 'boolean' ? value : undefined),
};
export const oneOf = <T extends string | boolean>(...values: readonly T[]): FieldKind<T> => ({
  name: `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`,
  read: (value) => values.find((each) => each === value),
});
/** `["a", "b"]` or `"a, b"`. */
export const texts: FieldKind<readonly string[]> = {
  name: 'a list of texts',
  read: (value) => {
    const list = typeof value === 'string' ? value.split(',') : value;
    if (!Array.isArray(list) || list.some((each) => typeof each !== 'string')) return undefined;
    return Object.freeze(
      (list as string[]).map((each) => each.trim()).filter((each) => each !== ''),
    );
  },
};

/** All the way down: what a host is given of its list is not a way to change it. */
function freeze(value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const each of Object.values(value)) freeze(each);
  return Object.freeze(value);
}

/** The fields of one object; remembers which were understood, so that the others can be kept. */
export class Fields {
  readonly source: JsonObject;
  readonly path: SourcePath | undefined;
  readonly reading: Reading;
  /** Whether a value of the wrong type under a canonical name is worth a warning. */
  readonly isCanonical: boolean;
  // Own keys that nothing has used yet. A row has few of them and is asked for sixty names: looking
  // through them is several times as fast as looking into the object.
  #keys: readonly string[];

  constructor(
    source: JsonObject,
    path: SourcePath | undefined,
    reading: Reading,
    isCanonical = true,
  ) {
    this.source = source;
    this.isCanonical = isCanonical;
    this.path = path;
    this.reading = reading;
    this.#keys = Object.keys(source);
  }

  /** The value under an own key that nothing has used yet; null counts as absent. */
  get(key: string): JsonValue | undefined {
    return this.#keys.includes(key) ? (this.source[key] ?? undefined) : undefined;
  }

  pathTo(key: string): SourcePath {
    return { parent: this.path, key };
  }

  use(key: string): void {
    if (this.#keys.includes(key)) this.#keys = this.#keys.filter((each) => each !== key);
  }

  /**
   * The first value of that kind under any of the names. A value of another kind under the first,
   * canonical name draws a warning and is kept as data.
   */
  take<T>(names: readonly string[], kind: FieldKind<T>): T | undefined {
    for (const name of names) {
      const value = this.get(name);
      if (value === undefined) continue;
      const read = kind.read(value);
      if (read !== undefined) {
        this.use(name);
        if (read !== '') return read;
      } else if (name === names[0] && this.isCanonical) {
        const code = typeof value === 'string' ? 'unknown-value' : 'wrong-type';
        const message = `"${name}" is ignored, because it is not ${kind.name}; correct or remove it.`;
        this.reading.warn(code, this.pathTo(name), message);
      }
    }
    return undefined;
  }

  /** Everything that was not understood, as it came; undefined if there is nothing. */
  rest(): JsonObject | undefined {
    let rest: Record<string, JsonValue> | undefined;
    for (const key of this.#keys) (rest ??= {})[key] = freeze(this.source[key] ?? null);
    return rest && Object.freeze(rest);
  }
}

/** Sets a field that is there; an absent one stays out of the object. */
export function put<T, Key extends keyof T>(target: T, key: Key, value: T[Key] | undefined): void {
  if (value !== undefined) target[key] = value;
}

/** An object without the fields that are absent. */
export function defined<T extends object>(fields: T): Defined<T> {
  const result: Partial<T> = {};
  for (const key of Object.keys(fields) as (keyof T)[]) {
    if (fields[key] !== undefined) result[key] = fields[key];
  }
  return result as unknown as Defined<T>;
}

/** Optional where undefined was allowed, and never undefined when present. */
export type Defined<T> = {
  [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key];
} & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};
