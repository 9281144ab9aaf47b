import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readChecklist } from '../../src/checklist/read-checklist.js';
import { decodeText } from '../../src/checklist/text-formats/decode-text.js';
import { parseJson } from '../../src/checklist/text-formats/json-parser.js';
import { LenientScanner } from '../../src/checklist/text-formats/lenient-scanner.js';
import { read } from './fixtures.js';

const parse = (text: string): ReturnType<typeof parseJson> =>
  parseJson(text, new LenientScanner(text));

describe('text that is not quite JSON', () => {
  const repaired: readonly (readonly [
    name: string,
    text: string,
    value: unknown,
    offsets: readonly number[],
  ])[] = [
    ['a missing comma', '{"a": 1\n "b": 2}', { a: 1, b: 2 }, [9]],
    ['a missing comma in a list', '["a" "b",\n"c"\n"d"]', ['a', 'b', 'c', 'd'], [5, 14]],
    ['a missing last brace', '{"a": ["b"]', { a: ['b'] }, [11]],
    ['two missing brackets', '{"a": ["b"\n', { a: ['b'] }, [11, 11]],
    ['a missing inner bracket', '{"a": ["b" }', { a: ['b'] }, [11]],
    ['quotes inside a text', '["say "hi" now", "b"]', ['say "hi" now', 'b'], [6, 9]],
    ['an inner quote and a comma', '["say "stop", then go"]', ['say "stop", then go'], [6, 11]],
    ['an inner quote and a colon', '{"a": "the "b": c"}', { a: 'the "b": c' }, [11, 13]],
    [
      'single quotes',
      `{'a': 'it's', 'b': 'say "x" don\\'t'}`,
      { a: "it's", b: `say "x" don't` },
      [1],
    ],
    ['smart quotes', '{“a”: „b“, ‘c’: “d ’ e”}', { a: 'b', c: 'd ’ e' }, [1]],
    ['keys without quotes', '{a: 1, $b-2: {c: 2}}', { a: 1, '$b-2': { c: 2 } }, [1]],
    ['one object a line', '{"a": 1}\n{"a": 2}\r\n{"a": 3}\n', [{ a: 1 }, { a: 2 }, { a: 3 }], [9]],
    ['a key without a value', '{"a": 1, "b"}', { a: 1, b: null }, [12]],
    ['comments and trailing commas', '["a" /* b */, "c",] // d', ['a', 'c'], [5, 17, 20]],
  ];
  for (const [name, text, value, offsets] of repaired) {
    it(`reads ${name}, and says where`, () => {
      const parsed = parse(text);
      expect(parsed).to.have.deep.property('value', value);
      expect(parsed.error ? [] : parsed.repairs.map(({ offset }) => offset)).to.deep.equal(offsets);
    });
  }

  const refused: readonly (readonly [text: string, words: string, offset: number])[] = [
    ['["a",\n,]', 'a value is expected, but here is ",]"', 6],
    ['[1,,2]', 'a value is expected, but here is ",2]"', 3],
    ['{"a": [{"b": {"c": 1', '"," or "}" is expected', 20],
    ['["never closed]', 'a closing quote', 15],
    ['["a\nb"]', 'a closing quote', 3],
    ['[1] 2', 'the end of the text is expected', 4],
    ['["\\x", \'b\']', 'an escape', 2],
    ['{"a" 1}', 'a closing quote', 7],
  ];
  for (const [text, words, offset] of refused) {
    it(`still refuses ${JSON.stringify(text)}`, () => {
      const { error } = parse(text);
      expect(error?.message).to.contain(words);
      expect(error?.offset).to.equal(offset);
    });
  }

  const cut: readonly (readonly [name: string, text: string, titles: string[], line: number])[] = [
    ['a last line that is cut off', '{"title":"a"}\n{"title":"b"}\n{"title":"c', ['a', 'b'], 3],
    ['a broken line', '{"title":"a"}\n{"title":b"}\n{"title":"c"}\n', ['a', 'c'], 2],
    ['a line of words', '{"title":"a"}\nand then\n{"title":"c"}', ['a', 'c'], 2],
    ['a last value cut off in its line', '{"title":"a"}{"title":"b"}{"title":"c', ['a', 'b'], 1],
    ['words below a list', '{"items":["a", "b"]}\n\nThat is all.', ['a', 'b'], 3],
    [
      'a broken document',
      '{\n"items": ["a"]\n}\n{\n"items": [b]\n}\n{\n"items": ["c"]\n}',
      ['a', 'c'],
      4,
    ],
  ];
  for (const [name, text, titles, line] of cut) {
    it(`leaves out ${name}, and says which line begins it`, () => {
      const { checklist, warnings } = readChecklist(text);
      expect(checklist?.leaves.map(({ title }) => title)).to.deep.equal(titles);
      const lost = warnings.filter(({ message }) => message.includes('left out'));
      expect(lost.map(({ code, line: at }) => [code, at])).to.deep.equal([['repaired', line]]);
    });
  }

  it('refuses a text with more broken lines than whole ones', () => {
    expect(readChecklist('{"title":"a"}\n{"title":b"}\n{"title":c"}').error?.code).to.equal(
      'syntax',
    );
    expect(readChecklist('[\n{"a": 1},\n{"b": tru}\n]').error?.line).to.equal(3);
  });

  it('names line and column of a repair, and of what stands behind it', () => {
    const { checklist, warnings } = readChecklist('{"title": "x",\n "items": ["a"\n  5]}');
    expect(checklist?.leaves.map(({ title }) => title)).to.deep.equal(['a']);
    expect(warnings.map(({ code, line, column }) => [code, line, column])).to.deep.equal([
      ['repaired', 3, 3],
      ['wrong-type', 3, 3],
    ]);
  });

  it('reads UTF-16 in either order, with its mark or without', () => {
    const text = '{"title": "Liste für Łódź", "items": ["één"]}';
    const bytes = (bigEndian: boolean, mark: string): Uint8Array => {
      const view = new DataView(new ArrayBuffer((mark + text).length * 2));
      for (let at = 0; at < view.byteLength; at += 2) {
        view.setUint16(at, (mark + text).charCodeAt(at / 2), !bigEndian);
      }
      return new Uint8Array(view.buffer);
    };
    for (const bigEndian of [true, false]) {
      for (const mark of ['', '\uFEFF']) {
        expect(read(decodeText(bytes(bigEndian, mark))).title).to.equal('Liste für Łódź');
      }
    }
    expect(read(decodeText(new TextEncoder().encode(text))).title).to.equal('Liste für Łódź');
  });

  it('changes nothing in what JSON allows', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), fc.nat(3), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        const parsed = parse(text);
        expect(parsed.error ?? parsed.repairs).to.deep.equal([]);
        expect(JSON.stringify((parsed as { value: unknown }).value)).to.equal(
          JSON.stringify(JSON.parse(text)),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('answers any cut or changed text, in time that grows with its length', () => {
    const marks = [
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      "'",
      '\\',
      '“',
      '”',
      ' ',
      '\n',
      'a',
      '1',
      '/*',
    ];
    const part = fc.constantFrom(...marks, 'true', '"a"', '"a":', '//');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const { error } = parse(text);
        if (error) expect(error.offset).to.be.within(0, text.length);
      }),
      { numRuns: 5_000 },
    );
    // Quotes, spaces and brackets that look ahead would never end here if they did so twice.
    for (const unit of ['"', '" ', '", ', "'a", '{a', '[', '{"a" ', '“ ']) {
      expect(parse(unit.repeat(200_000)).error).to.not.equal(undefined);
    }
  }).timeout(60_000);
});
