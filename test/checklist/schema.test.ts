import { expect } from '@open-wc/testing';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import type { ChecklistNode } from '../../src/checklist/checklist.js';
import type { JsonObject } from '../../src/checklist/plain-data.js';
import { readChecklist } from '../../src/checklist/read-checklist.js';
import { loadCommonJs } from './load-common-js.js';
import { arbitraryOf, type Schema } from './schema-arbitrary.js';
import { expectedChecklist } from './schema-expectation.js';
import { mutantsOf, type Key } from './schema-mutants.js';

const schemaUrl = new URL('../../src/checklist/checklist.schema.json', import.meta.url);

/** A schema cannot say that ids differ; the documents are made so that they do. */
function makeIdsUnique(document: unknown): unknown {
  let count = 0;
  return JSON.parse(JSON.stringify(document), (key, value: unknown) => {
    const isId = key === 'id' && String(value).trim() !== '';
    return isId
      ? typeof value === 'number'
        ? (count += 1)
        : `${String(value)}#${(count += 1)}`
      : value;
  });
}

/** The tree as plain data, without the ids that the document does not name. */
function withoutDerivedIds(node: ChecklistNode, source: unknown): Record<string, unknown> {
  const { id, ...fields } = node;
  const named = (source as { id?: string | number }).id;
  const sources = ((source as JsonObject).items ?? []) as unknown[];
  const children = node.kind === 'section' ? node.children : node.items;
  const list = children.map((child, index) => withoutDerivedIds(child, sources[index]));
  const hasId = named !== undefined && String(named).trim() !== '';
  return {
    ...fields,
    ...(hasId ? { id } : {}),
    ...(node.kind === 'section' ? { children: list } : { items: list }),
  };
}

const RESERVED = /"(?:__proto__|prototype|constructor)":/;

const format = (path: readonly Key[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');

/** At the place, below it (a required field inside), or at the list of texts that it is a member of. */
const isRightPath = (found: string, path: readonly Key[]): boolean =>
  found.startsWith(format(path)) ||
  (typeof path.at(-1) === 'number' && found === format(path.slice(0, -1)));

describe('checklist.schema.json', () => {
  let schema: Schema;
  let ajv: Ajv2020;
  let documents: fc.Arbitrary<unknown>;
  let isValid: (value: unknown) => boolean;

  before(async function () {
    this.timeout(120_000);
    schema = (await (await fetch(schemaUrl)).json()) as Schema;
    const module = (await loadCommonJs('ajv/dist/2020')) as { Ajv2020: typeof Ajv2020 };
    ajv = new module.Ajv2020({ allowUnionTypes: true, strictRequired: false, strictTypes: false });
    const check = ajv.compile(schema as object);
    isValid = (value) => check(value);
    documents = arbitraryOf(schema, schema, 2).map(makeIdsUnique);
  });

  it('accepts only what the reader reads whole, field by field and without a warning', function () {
    this.timeout(60_000);
    let count = 0;
    fc.assert(
      fc.property(documents, (document) => {
        // Reserved keys are left out, with a warning, wherever they stand.
        fc.pre(isValid(document) && !RESERVED.test(JSON.stringify(document)));
        count += 1;
        const { checklist, warnings, error } = readChecklist(document);
        expect(error).to.equal(undefined);
        expect(warnings).to.deep.equal([]);
        const sources = (document as JsonObject).items as readonly unknown[];
        const children = checklist?.children.map((child, index) =>
          withoutDerivedIds(child, sources[index]),
        );
        const { leaves, ...read } = { ...checklist, children };
        expect(read).to.deep.equal(expectedChecklist(document as JsonObject));
        expect(leaves?.every((leaf) => leaf.items.length === 0)).to.equal(true);
      }),
      { numRuns: 1_500 },
    );
    expect(count).to.equal(1_500);
  });

  it('refuses nothing that the reader takes silently', function () {
    this.timeout(60_000);
    const compiled = new Map<string, (value: unknown) => unknown>();
    const accepts = (part: Schema, value: unknown): boolean => {
      const key = JSON.stringify(part);
      const check = compiled.get(key) ?? ajv.compile({ ...part, $defs: schema.$defs } as object);
      compiled.set(key, check);
      return check(value) === true;
    };
    const tally = new Map<string, number>();
    let count = 0;
    for (const document of fc.sample(documents, { numRuns: 40, seed: 7 })) {
      if (!isValid(document)) continue;
      for (const mutant of mutantsOf(document, schema, isValid, accepts, tally)) {
        const { error, warnings } = readChecklist(mutant.document);
        const paths = [...warnings, ...(error ? [error] : [])].map(({ path }) => path);
        const isTold = error?.path === '' || paths.some((path) => isRightPath(path, mutant.path));
        const what = `${format(mutant.path)} ${mutant.what}: ${paths.join(', ')}`;
        expect(isTold, `${what} in ${JSON.stringify(mutant.document)}`).to.equal(true);
        count += 1;
      }
    }
    expect(count).to.be.greaterThan(1_500);
    const fields = Object.keys(schema.properties ?? {}).filter((name) => name !== '$schema');
    const isMutated = (name: string): boolean =>
      [...tally.keys()].some((kind) => kind.startsWith(`${name} `));
    expect(fields.filter((name) => !isMutated(name))).to.deep.equal([]);
  });
});
