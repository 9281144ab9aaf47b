import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseJson, type ParsedJson } from '../../src/checklist/text-formats/json-parser.js';
import { LineIndex } from '../../src/checklist/text-formats/line-index.js';
import { offsetOf } from '../../src/checklist/text-formats/source-map.js';

/** The engine's answer; undefined where it refuses. */
function engineParse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function parse(text: string): ParsedJson {
  const parsed = parseJson(text);
  if (parsed.error) throw new Error(`${parsed.error.message} at ${parsed.error.offset}`);
  return parsed;
}

/** JSON in every spelling: white space anywhere, escapes, exponents, repeated and reserved keys. */
const space = fc.stringMatching(/^[ \t\r\n]{0,2}$/);
const key = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'a', '1', ''),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const scalar = fc.oneof(
  fc.constantFrom('true', 'false', 'null', '-0', '1E5', '0.5e-3', '1e999', '"\\u00e9\\/\\ud800"'),
  fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
  fc.double().map((value) => JSON.stringify(value)),
);
const { json } = fc.letrec<{ json: string; list: string; object: string }>((tie) => {
  const padded = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.tuple(space, part, space).map((parts) => parts.join(''));
  const entry = fc
    .tuple(padded(key.map((text) => JSON.stringify(text))), padded(tie('json')))
    .map((parts) => parts.join(':'));
  return {
    json: fc.oneof({ depthSize: 'small' }, scalar, padded(tie('list')), padded(tie('object'))),
    list: fc.array(padded(tie('json')), { maxLength: 4 }).map((parts) => `[${parts.join(',')}]`),
    object: fc.array(entry, { maxLength: 4 }).map((parts) => `{${parts.join(',')}}`),
  };
});

const inserted = fc.stringMatching(/^[{}[\],:"\\0\-1.eE+tfn/* \n\u0000é]$/);

/** A text that differs from JSON in a few characters. */
const mutated = fc
  .tuple(
    json,
    fc.array(fc.tuple(fc.nat(), fc.nat(2), inserted), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([text, changes]) =>
    changes.reduce((changed, [at, removed, added]) => {
      const place = at % (changed.length + 1);
      return changed.slice(0, place) + added + changed.slice(place + removed);
    }, text),
  );

describe('parseJson', function () {
  // Properties and a million levels, perhaps on a machine that does other things as well.
  this.timeout(60_000);

  it('gives what JSON.parse gives, without a repair, for whatever JSON.parse accepts', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(json, mutated), (text) => {
        const engine = engineParse(text);
        const ours = parseJson(text);
        if (!engine) return;
        accepted += 1;
        expect(ours.error).to.equal(undefined);
        expect(ours).to.have.deep.property('repairs', []);
        expect((ours as ParsedJson).value).to.deep.equal(engine.value);
        expect(JSON.stringify((ours as ParsedJson).value)).to.equal(JSON.stringify(engine.value));
      }),
      { numRuns: 3_000 },
    );
    expect(accepted).to.be.greaterThan(1_000);
  });

  it('refuses what JSON.parse refuses, or says what it repaired', () => {
    let refused = 0;
    fc.assert(
      fc.property(mutated, (text) => {
        if (engineParse(text)) return;
        refused += 1;
        const ours = parseJson(text);
        if (ours.error) expect(ours.error.offset).to.be.within(0, text.length);
        else expect(ours.repairs).not.to.have.length(0);
      }),
      { numRuns: 3_000 },
    );
    expect(refused).to.be.greaterThan(1_000);
  });

  it('keeps an own key __proto__ an own key, and every prototype as it was', () => {
    const { value } = parse('{"__proto__": {"polluted": true}, "a": 1,}');
    expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
    expect(Object.keys(value as object)).to.deep.equal(['__proto__', 'a']);
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
  });

  it('reads around comments and trailing commas, and names the place of each', () => {
    const text = '// list\n{"a": [1, 2,], /* two\nlines */ "b": {"c": 3,},\n}';
    const { value, repairs } = parse(text);
    expect(value).to.deep.equal({ a: [1, 2], b: { c: 3 } });
    const lines = new LineIndex(text);
    const places = repairs.map(({ offset }) => lines.at(offset));
    expect(places).to.deep.equal([
      { line: 1, column: 1 },
      { line: 2, column: 12 },
      { line: 2, column: 16 },
      { line: 3, column: 22 },
      { line: 3, column: 24 },
    ]);
  });

  const failures: readonly (readonly [
    text: string,
    line: number,
    column: number,
    words: string,
  ])[] = [
    ['{"a": 1\n "b": 2}', 2, 2, '"," or "}"'],
    ['{"a" 1}', 1, 6, '":" after the key'],
    ['{a: 1}', 1, 2, 'a key in double quotes'],
    ['["a\nb"]', 1, 4, 'a closing quote'],
    ['["a', 1, 4, 'the end of the text'],
    ['["\\x"]', 1, 3, 'an escape'],
    ['[1,,2]', 1, 4, 'a value'],
    ['[,1]', 1, 2, 'a value'],
    ['[01]', 1, 3, '"," or "]"'],
    ['[1] 2', 1, 5, 'the end of the text is expected'],
    ['[1 /* no end', 1, 13, '"*/"'],
    ['[tru]', 1, 2, 'a value'],
    ['{"a": 1', 1, 8, 'the end of the text'],
  ];
  for (const [text, line, column, words] of failures) {
    it(`says where ${JSON.stringify(text)} stops being JSON, and what is expected there`, () => {
      const { error } = parseJson(text);
      expect(error?.message).to.contain(words);
      expect(new LineIndex(text).at(error?.offset ?? -1)).to.deep.equal({ line, column });
    });
  }

  it('knows where every value of a document begins', () => {
    const text =
      '{\r\n  "title": "Trip",\r\n  "items": [\r\n    "a",\r\n    {"title": 5}\r\n  ]\r\n}';
    const tree = parse(text);
    const lines = new LineIndex(text);
    const at = (...keys: (string | number)[]) => lines.at(offsetOf(tree, keys));
    expect(at()).to.deep.equal({ line: 1, column: 1 });
    expect(at('items')).to.deep.equal({ line: 3, column: 12 });
    expect(at('items', 0)).to.deep.equal({ line: 4, column: 5 });
    expect(at('items', 1, 'title')).to.deep.equal({ line: 5, column: 15 });
    // What the document lacks is shown at what should have had it.
    expect(at('items', 1, 'id')).to.deep.equal({ line: 5, column: 5 });
  });

  it('reads a million levels without overflowing the stack', () => {
    const depth = 1_000_000;
    let { value } = parse('['.repeat(depth) + ']'.repeat(depth)) as { value: unknown };
    let levels = 0;
    for (; Array.isArray(value); value = value[0]) levels += 1;
    expect(levels).to.equal(depth);
    expect(parseJson('{"a":'.repeat(depth)).error?.message).to.contain('a value');
  });
});
