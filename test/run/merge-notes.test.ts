import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { mergeNotes } from '../../src/run/merge-notes.js';
import type { NoteVersion } from '../../src/run/note.js';
import { PATIENCE_MS, shuffled } from './arbitraries.js';

const version = (id: string, text: string, extra: Partial<NoteVersion> = {}): NoteVersion => ({
  noteKey: 'list/checklist',
  id,
  rev: 1,
  clock: 1,
  base: [],
  text,
  device: 'laptop',
  at: 0,
  ...extra,
});

/** Whether all lines of `part` stand in `whole`, in their order. */
function keepsLines(whole: string, part: string): boolean {
  const wanted = part === '' ? [] : part.split('\n');
  let found = 0;
  for (const line of whole.split('\n'))
    if (found < wanted.length && line === wanted[found]) found += 1;
  return found === wanted.length;
}

const texts = fc
  .array(fc.constantFrom('milk', 'eggs', 'bread', '', 'tea'), { maxLength: 8 })
  .map((lines) => lines.join('\n'));

describe('mergeNotes (rule 14)', function () {
  this.timeout(PATIENCE_MS);

  it('shows nothing of no versions, and one version as it was written', () => {
    expect(mergeNotes([])).to.deep.equal({ text: '', base: [] });
    const text = '  odd \r\n\n\ttext\n';
    expect(mergeNotes([version('a', text)])).to.deep.equal({ text, base: [['a', 1]] });
  });

  it('lets a version cover what it was written on', () => {
    const first = version('a', 'milk');
    const second = version('b', 'milk\neggs', { clock: 2, base: [['a', 1]] });
    expect(mergeNotes([second, first])).to.deep.equal({ text: 'milk\neggs', base: [['b', 1]] });
  });

  it('lets an emptied note be empty', () => {
    const emptied = version('b', '', { clock: 2, base: [['a', 1]] });
    expect(mergeNotes([version('a', 'milk'), emptied]).text).to.equal('');
  });

  it('brings back a version that went on after it was covered', () => {
    const first = version('a', 'milk\ntea', { rev: 2, clock: 3 });
    const second = version('b', 'milk\neggs', { clock: 2, base: [['a', 1]] });
    expect(mergeNotes([first, second])).to.deep.equal({
      text: 'milk\neggs\ntea',
      base: [
        ['b', 1],
        ['a', 2],
      ],
    });
  });

  it('keeps of one version the later revision, and of two texts the same one everywhere', () => {
    const [old, late] = [version('a', 'old'), version('a', 'late', { rev: 2 })];
    expect(mergeNotes([late, old]).text).to.equal('late');
    const rival = version('a', 'aaa');
    expect(mergeNotes([old, rival]).text).to.equal('aaa');
    expect(mergeNotes([rival, old]).text).to.equal('aaa');
  });

  it('weaves what two devices wrote at the same time, common lines once', () => {
    const one = version('a', 'milk\neggs\nbread');
    const two = version('b', 'milk\ntea\nbread\njam');
    expect(mergeNotes([two, one]).text).to.equal('milk\neggs\ntea\nbread\njam');
  });

  it('shows one of a circle of versions that name each other', () => {
    const one = version('a', 'milk', { base: [['b', 1]] });
    const two = version('b', 'eggs', { base: [['a', 1]] });
    const self = version('c', 'tea', { base: [['c', 1]] });
    expect(mergeNotes([two, one, self]).text).to.equal('milk\ntea');
  });

  it('loses no line of any uncovered version, in whatever order the versions come', () => {
    const versions = fc
      .array(fc.tuple(texts, fc.nat({ max: 3 })), { minLength: 1, maxLength: 5 })
      .map((all) =>
        all.map(([text, clock], index) => version(`v${String(index)}`, text, { clock })),
      )
      .chain((all) => fc.tuple(fc.constant(all), shuffled(all)));
    fc.assert(
      fc.property(versions, ([all, other]) => {
        const { text } = mergeNotes(all);
        for (const each of all) expect(keepsLines(text, each.text), each.text).to.equal(true);
        expect(mergeNotes(other)).to.deep.equal(mergeNotes(all));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is as short as two texts allow', () => {
    const shortest = (a: readonly string[], b: readonly string[]): number => {
      if (a.length === 0 || b.length === 0) return a.length + b.length;
      if (a[0] === b[0]) return 1 + shortest(a.slice(1), b.slice(1));
      return 1 + Math.min(shortest(a.slice(1), b), shortest(a, b.slice(1)));
    };
    const lines = fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const { text } = mergeNotes([version('a', a.join('\n')), version('b', b.join('\n'))]);
        expect(text.split('\n')).to.have.length(shortest(a, b));
      }),
      { numRuns: 300 },
    );
  });

  it('puts texts too long to weave one after the other, between what they share at both ends', () => {
    const long = (name: string): string => {
      const lines = Array.from({ length: 2_500 }, (_, index) => `${name} ${String(index)}`).join(
        '\n',
      );
      return `${lines}\nshared\n${lines}`;
    };
    const [one, two] = [`head\n${long('one')}\nfoot`, `head\n${long('two')}\nfoot`];
    const { text } = mergeNotes([version('a', one), version('b', two)]);
    expect(text).to.equal(`head\n${long('one')}\n${long('two')}\nfoot`);
  });

  it('merges a thousand versions without weaving each pair anew', () => {
    const many = Array.from({ length: 1_000 }, (_, index) =>
      version(`v${String(index)}`, `line ${String(index)}\nlast`, { clock: index }),
    );
    const { text } = mergeNotes(many);
    for (const each of many) expect(keepsLines(text, each.text)).to.equal(true);
  });
});
