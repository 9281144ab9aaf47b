/** Arbitraries made from the published schema's own keywords, so that a new field is tested unasked. */
import * as fc from 'fast-check';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema | false>>;
  readonly required?: readonly string[];
  readonly then?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

export function resolve(schema: Schema, root: Schema): Schema {
  const name = schema.$ref?.replace('#/$defs/', '');
  const target = name === undefined ? undefined : root.$defs?.[name];
  if (name !== undefined && !target) throw new Error(`no definition ${name}`);
  return target ? { ...resolve(target, root), ...schema } : schema;
}

/** fast-check makes no look-aheads: they are taken out, and what they refuse is filtered. */
function matching(pattern: string): fc.Arbitrary<string> {
  const whole = new RegExp(pattern, 'u');
  const plain = new RegExp(pattern.replace(/\(\?[=!][^()]*\)/g, ''), 'u');
  const words = fc.string({ unit: 'grapheme', maxLength: 30 });
  const strings = fc.stringMatching(plain, { size: 'small' });
  return (pattern === '\\S' ? fc.oneof(strings, words) : strings).filter((text) =>
    whole.test(text),
  );
}

const plainText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.constantFrom('', ' ', '- [x] title — not split', '**a** - b', '<b>', '{{id}}', '\u202E'),
);

/** Anything at all that the schema leaves free, under names that the format reserves or ignores. */
const unknownFields = fc.dictionary(
  fc.constantFrom('inputs', 'when', 'after', 'wait', 'mode', 'order', 'i18n', 'x-ours', 'toString'),
  fc.jsonValue({ maxDepth: 2 }).filter((value) => !/__proto__/.test(JSON.stringify(value))),
  { maxKeys: 2 },
);

function ofType(type: string, schema: Schema, root: Schema, depth: number): fc.Arbitrary<unknown> {
  switch (type) {
    case 'string':
      return schema.pattern === undefined ? plainText : matching(schema.pattern);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1_000, max: schema.maximum ?? 1_000 });
    case 'number':
      return fc
        .double({ min: schema.minimum ?? -1e9, max: schema.maximum ?? 1e9, noNaN: true })
        .map((value) => value + 0);
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}, root, depth - 1), {
        minLength: schema.minItems ?? 0,
        maxLength: depth > 0 ? 4 : 1,
      });
    default:
      return objectOf(schema, root, depth);
  }
}

function objectOf(schema: Schema, root: Schema, depth: number): fc.Arbitrary<unknown> {
  const required = schema.required ?? [];
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    // Without this the tree of steps would never end.
    const isTooDeep = name === 'items' && depth <= 0 && !required.includes(name);
    if (field !== false && !isTooDeep) fields[name] = arbitraryOf(field, root, depth);
  }
  const known = fc.record(fields, { requiredKeys: [...required] });
  return fc.tuple(unknownFields, known).map(([unknown, object]) => ({ ...unknown, ...object }));
}

/** Values that the schema allows, down to `depth` levels; a validator has the last word. */
export function arbitraryOf(schema: Schema, root: Schema, depth: number): fc.Arbitrary<unknown> {
  const { type, anyOf, ...resolved } = resolve(schema, root);
  if (resolved.enum) return fc.constantFrom(...resolved.enum);
  if (anyOf && type === undefined) {
    const branches = anyOf.filter(
      (branch) => depth > 0 || !resolve(branch, root).required?.includes('items'),
    );
    return fc.oneof(...branches.map((branch) => arbitraryOf(branch, root, depth)));
  }
  if (type === undefined) return plainText;
  const types = typeof type === 'string' ? [type] : type;
  return fc.oneof(...types.map((each) => ofType(each, resolved, root, depth)));
}
