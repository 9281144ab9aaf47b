import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseInline, plainText, type InlineNode } from '../../src/checklist/inline-text.js';
import { pairMarks, tokenize } from '../../src/checklist/inline-tokens.js';

const text = (words: string): InlineNode => ({ type: 'text', text: words });

/** Compact notation for expectations: code `c`, strong **s**, emphasis *e*, link <url|…>. */
const show = (nodes: readonly InlineNode[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'code') return `‹code ${node.text}›`;
      if (node.type === 'link') return `‹link ${node.url} ${show(node.children)}›`;
      return `‹${node.type} ${show(node.children)}›`;
    })
    .join('');

const depthOf = (nodes: readonly InlineNode[]): number =>
  Math.max(0, ...nodes.map((node) => ('children' in node ? 1 + depthOf(node.children) : 1)));

/** 20 kB of what makes naive readers quadratic or worse. */
const SIZE = 20_000;
const hostile: readonly string[] = [
  ...['*', '_', '`', '[', ']', '\\', '**', '*a ', '_a ', '**a ', '[a](', '](', '`a``', '*a**'].map(
    (part) => part.repeat(SIZE / part.length),
  ),
  '['.repeat(SIZE / 2) + ']'.repeat(SIZE / 2),
  '[a'.repeat(SIZE / 4) + '](b)'.repeat(SIZE / 8),
  '*a _b '.repeat(SIZE / 12) + 'c_ d*'.repeat(SIZE / 10),
  '*a '.repeat(SIZE / 6) + 'b_ '.repeat(SIZE / 6),
  '`'.repeat(SIZE / 2) + ' ' + '`'.repeat(SIZE / 2 - 1),
  Array.from({ length: 200 }, (_, index) => '`'.repeat(index + 1)).join(' '),
  `[a](${'('.repeat(SIZE)}`,
  `[a](${'x'.repeat(SIZE)}`,
  '[a](b '.repeat(SIZE / 6),
  ' '.repeat(SIZE),
];

describe('parseInline', function () {
  // Properties and 20 kB texts, perhaps on a machine that does other things as well.
  this.timeout(60_000);

  const cases: readonly (readonly [written: string, read: string])[] = [
    ['plain <b>text</b> &amp;', 'plain <b>text</b> &amp;'],
    ['run `npm *test*` now', 'run ‹code npm *test*› now'],
    ['`` a`b `` and `open', '‹code a`b› and `open'],
    ['*a* **b** ***c***', '‹emphasis a› ‹strong b› ‹strong ‹emphasis c››'],
    ['_a_ __b__ snake_case_name', '‹emphasis a› ‹strong b› snake_case_name'],
    ['**a *b* c**', '‹strong a ‹emphasis b› c›'],
    ['2 * 3 * 4 and a*b', '2 * 3 * 4 and a*b'],
    ['*a **b* c**', '‹emphasis a **b› c**'],
    ['****a****', '****a****'],
    ['\\*a\\* \\[b](c) \\d', '*a* [b](c) \\d'],
    ['[a *b*](https://e.org/x)', '‹link https://e.org/x a ‹emphasis b››'],
    ['[a](https://e.org/x_(y)_z).', '‹link https://e.org/x_(y)_z a›.'],
    ['[a](docs/a.md) [b](#b)', '‹link docs/a.md a› ‹link #b b›'],
    ['[a](mailto:a@e.org)', '‹link mailto:a@e.org a›'],
    ['[a] (b) [c]() [d](e f)', '[a] (b) [c]() [d](e f)'],
    ['[a [b](c) d](e)', '[a ‹link c b› d](e)'],
    ['![a](b.png)', '!‹link b.png a›'],
    ['*[a*](b)', '*‹link b a*›'],
  ];
  for (const [written, read] of cases) {
    it(`reads ${written} as ${read}`, () => {
      expect(show(parseInline(written))).to.equal(read);
    });
  }

  const unsafe = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://e.org/x',
    'file:///etc/passwd',
    'javascript&colon;alert(1)://x:y@',
  ];
  for (const url of unsafe) {
    it(`makes no link to ${JSON.stringify(url)}`, () => {
      const urls = parseInline(`[a](${url})`).flatMap((node) =>
        node.type === 'link' ? [node.url] : [],
      );
      // What is left is an address on the same site, which cannot be code.
      const protocols = urls.map((each) => new URL(each, 'https://e.org/').protocol);
      expect(protocols.filter((protocol) => protocol !== 'https:')).to.deep.equal([]);
    });
  }

  it('resolves relative addresses against the base it is given', () => {
    expect(show(parseInline('[a](../b)', 'https://e.org/c/d/e'))).to.equal(
      '‹link https://e.org/c/b a›',
    );
  });

  it('loses no character but marks: what has none comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (written) => {
        fc.pre(!/[\\`*_[\]]/.test(written));
        expect(parseInline(written)).to.deep.equal(written === '' ? [] : [text(written)]);
      }),
    );
  });

  it('reads any mixture of marks without throwing, eight levels deep at most', () => {
    const marks = fc.constantFrom(
      '*',
      '**',
      '_',
      '__',
      '`',
      '``',
      '[',
      ']',
      '](u)',
      '\\',
      ' ',
      // No opening bracket: what stands between it and a closing one may be an address, and no text.
      'a',
      ')',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const nodes = parseInline(parts.join(''));
        expect(depthOf(nodes)).to.be.at.most(9);
        const letters = (plainText(parts.join('')).match(/a/g) ?? []).length;
        expect(letters).to.equal(parts.filter((part) => part === 'a').length);
      }),
      { numRuns: 2_000 },
    );
  });

  it('looks at each character of a hostile text a few times at most', () => {
    for (const written of hostile) {
      let steps = 0;
      const counted = new Proxy(new String(written), {
        get(target, name) {
          if (name === 'charAt') {
            return (at: number): string => {
              steps += 1;
              return target.charAt(at);
            };
          }
          const value: unknown = Reflect.get(target, name);
          return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        },
      });
      const tokens = tokenize(counted as unknown as string);
      pairMarks(tokens);
      expect(steps, written.slice(0, 12)).to.be.at.most(8 * written.length);
      expect(tokens.length, written.slice(0, 12)).to.be.at.most(written.length);
      expect(depthOf(parseInline(written))).to.be.at.most(9);
    }
  });
});

describe('plainText', () => {
  it('strips the marks, for accessible names', () => {
    const written = 'Run `npm test`, **then** [deploy *it*](https://e.org) \\*now\\*';
    expect(plainText(written)).to.equal('Run npm test, then deploy it *now*');
  });
});
