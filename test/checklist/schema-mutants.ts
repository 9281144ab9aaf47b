import { resolve, type Schema } from './schema-arbitrary.js';

export type Key = string | number;
export interface Mutant {
  readonly path: readonly Key[];
  /** What was done, for the message of a failing test. */
  readonly what: string;
  readonly document: unknown;
}

/** Values of every type; wherever one of them breaks a keyword of the schema, that is a mutant. */
const CANDIDATES: readonly unknown[] = [
  true,
  5,
  -1,
  1e9,
  1.5,
  7,
  1_440,
  'text',
  'no such thing',
  '',
  '   ',
  'javascript:alert(1)',
  {},
  [],
  [true],
];

/** A copy that differs at one path. */
function replaced(
  value: unknown,
  [key = '', ...rest]: readonly Key[],
  change: (parent: Record<Key, unknown>, key: Key) => void,
): unknown {
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as Record<Key, unknown>;
  if (rest.length === 0) change(copy, key);
  else copy[key] = replaced(copy[key], rest, change);
  return copy;
}

/** All places of a document that the schema says something about, with what it says. */
function* sites(
  schema: Schema,
  value: unknown,
  root: Schema,
  accepts: (schema: Schema, value: unknown) => boolean,
  path: readonly Key[] = [],
): Generator<{ readonly path: readonly Key[]; readonly schema: Schema }> {
  const resolved = resolve(schema, root);
  if (resolved.anyOf && resolved.type === undefined) {
    yield { path, schema: resolved };
    for (const branch of resolved.anyOf) {
      if (!accepts(branch, value)) continue;
      for (const site of sites(branch, value, root, accepts, path)) {
        if (site.path.length > path.length || site.schema.required) yield site;
      }
      return;
    }
    return;
  }
  yield { path, schema: resolved };
  if (Array.isArray(value) && resolved.items) {
    for (const [index, each] of value.entries()) {
      yield* sites(resolved.items, each, root, accepts, [...path, index]);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, field] of Object.entries(resolved.properties ?? {})) {
      const each = (value as Record<string, unknown>)[name];
      if (field && each !== undefined) yield* sites(field, each, root, accepts, [...path, name]);
    }
  }
}

/**
 * Every document that differs from a good one in one place and that the validator refuses. `tally`
 * counts them by field and change, across documents; after five of a kind there are no more.
 */
export function* mutantsOf(
  document: unknown,
  root: Schema,
  isValid: (value: unknown) => boolean,
  accepts: (schema: Schema, value: unknown) => boolean,
  tally: Map<string, number>,
): Generator<Mutant> {
  const make = (
    path: readonly Key[],
    what: string,
    change: (parent: Record<Key, unknown>, key: Key) => void,
  ): Mutant[] => {
    const names = path.map((key) => (typeof key === 'number' ? '[]' : key));
    const kind = `${names.slice(-3).join('.')} ${what}`;
    const count = tally.get(kind) ?? 0;
    if (count >= 5) return [];
    const mutant = { path, what, document: replaced(document, path, change) };
    if (isValid(mutant.document)) return [];
    tally.set(kind, count + 1);
    return [mutant];
  };
  for (const { path, schema } of sites(root, document, root, accepts)) {
    for (const name of schema.required ?? []) {
      yield* make([...path, name], 'removed', (parent, key) => {
        Reflect.deleteProperty(parent, key);
      });
    }
    if (path.length === 0) continue;
    for (const candidate of CANDIDATES) {
      yield* make(path, JSON.stringify(candidate), (parent, key) => {
        parent[key] = candidate;
      });
    }
  }
}
