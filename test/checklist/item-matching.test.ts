import { expect } from '@open-wc/testing';
import { matchItems, type MatchableItem } from '../../src/checklist/item-matching.js';
import { keepIds, matchableItems } from '../../src/checklist/keep-ids.js';
import { similarity } from '../../src/checklist/text-similarity.js';
import { EDITS } from './edit-histories.js';
import { read } from './fixtures.js';
import { followHistory, noFates } from './follow-history.js';

/** `a b b` as steps that only their titles tell apart; ids as a reader derives them. */
const list = (titles: string, section = ''): readonly MatchableItem[] =>
  matchableItems(read({ title: 'x', items: [{ title: section, items: titles.split(' ') }] }));

/** For each step of the new list, the place in the old one of the step that it is. */
function places(before: readonly MatchableItem[], after: readonly MatchableItem[]): unknown[] {
  const matches = matchItems(before, after);
  return after.map(({ id }) => {
    const was = matches.get(id);
    return was === undefined ? undefined : before.findIndex((item) => item.id === was);
  });
}

const item = (id: string, title: string): MatchableItem => ({ id, title });

describe('matching the steps of two wordings', () => {
  it('goes by the author’s ids, whatever became of text and place', () => {
    const before = [item('1', 'Wash the car'), item('2', 'Pay the bill')];
    const after = [item('2', 'Settle the invoice'), item('1', 'Clean it')];
    expect(places(before, after)).to.deep.equal([1, 0]);
  });

  it('goes by the text where a list was numbered anew', () => {
    const before = [item('1', 'Wash'), item('2', 'Dry'), item('3', 'Iron')];
    const after = [item('1', 'Sort'), item('2', 'Wash'), item('3', 'Dry'), item('4', 'Iron')];
    expect(places(before, after)).to.deep.equal([undefined, 0, 1, 2]);
  });

  it('finds a step in another section, and under a renamed one', () => {
    expect(places(list('a b', 'One'), list('b a', 'Two'))).to.deep.equal([1, 0]);
  });

  it('takes a similar text for the same step only between the same neighbours', () => {
    const before = list('first check-the-oil-level last');
    expect(places(before, list('first check-the-oil-levels last'))).to.deep.equal([0, 1, 2]);
    expect(places(before, list('check-the-oil-levels first last'))).to.deep.equal([
      undefined,
      0,
      2,
    ]);
  });

  it('never takes one number or letter for another', () => {
    const texts: readonly (readonly [string, string])[] = [
      ['Start the pump 1', 'Start the pump 2'],
      ['Close the valve A', 'Close the valve B'],
    ];
    for (const [before, after] of texts) {
      expect(places([item('~', before)], [item('~~', after)])).to.deep.equal([undefined]);
    }
  });

  it('tells equal titles apart by their order among the steps around them', () => {
    expect(places(list('a S b S c'), list('a b S c'))).to.deep.equal([0, 2, 3, 4]);
    expect(places(list('a S b S c'), list('x a S b S c'))).to.deep.equal([
      undefined,
      0,
      1,
      2,
      3,
      4,
    ]);
    expect(places(list('S a S a S'), list('S a S a S'))).to.deep.equal([0, 1, 2, 3, 4]);
  });

  it('leaves steps unmatched where nobody can say which of two is meant', () => {
    expect(places(list('a S S b'), list('a S b'))).to.deep.equal([0, undefined, 3]);
    expect(places(list('a S b'), list('a S S b'))).to.deep.equal([0, undefined, undefined, 2]);
  });

  it('measures similarity from 0 to 1', () => {
    expect(similarity('abcd', 'abcd')).to.equal(1);
    expect(similarity('abcd', 'abxd')).to.equal(0.75);
    expect(similarity('aaaa', 'bbbb')).to.equal(0);
    expect(similarity('aa', 'aaa')).to.equal(0.8);
  });

  it('gives up on texts that would take seconds to compare', () => {
    expect(similarity('a'.repeat(600), 'b'.repeat(600))).to.equal(0);
  });
});

describe('keeping ids', () => {
  const keep = (...texts: string[]): string[] => {
    const wordings: (readonly MatchableItem[])[] = [];
    for (const text of texts) {
      wordings.unshift(matchableItems(keepIds(read(text.split(' ')), wordings)));
    }
    return wordings[0]!.map(({ id }) => id);
  };
  const derived = (title: string): string => read([title]).leaves[0]!.id;

  it('hands back the same checklist where every id stays', () => {
    const checklist = read(['a', 'b']);
    expect(keepIds(checklist, [matchableItems(read(['b', 'a', 'c']))])).to.equal(checklist);
    expect(keepIds(checklist, [])).to.equal(checklist);
  });

  it('keeps the id of a reworded step, and does not give it to one that takes the old words', () => {
    const [first, second, third] = keep(
      'x open-the-door y',
      'x open-the-doors y',
      'x open-the-doors open-the-door y',
    ).slice(0, 3);
    expect([first, second]).to.deep.equal([derived('x'), derived('open-the-door')]);
    expect(third).to.equal(`${derived('open-the-door')}~2`);
  });

  it('gives a step that was gone and comes back its id', () => {
    expect(keep('a b', 'a', 'a b')[1]).to.equal(derived('b'));
  });

  it('never lets two steps or sections have one id', () => {
    const before = matchableItems(read(['a', 'b']));
    const checklist = keepIds(read([{ title: 'a', done: false, items: ['a', 'c'] }, 'b']), [
      before,
    ]);
    const [parent] = checklist.children;
    expect(checklist.leaves[0]?.id).to.equal(derived('a'));
    expect(parent?.id).to.equal(`${derived('a')}~2`);
    expect(Object.isFrozen(checklist.leaves) && Object.isFrozen(parent)).to.equal(true);
  });
});

describe('ticks over edit histories', function () {
  this.timeout(120_000);

  it('stay with their steps, and never go to another', () => {
    const fates = noFates();
    for (let seed = 0; seed < 120; seed += 1) {
      const size = seed % 40 === 0 ? 2_000 : seed % 2 === 0 ? 112 : 17;
      const shape = { size, hasIds: seed % 3 !== 0, repeats: seed % 9 < 3 } as const;
      followHistory(shape, seed, { edits: 5, stride: 1, fates });
    }
    for (const kind of [...EDITS, 'untouched'] as const)
      expect(fates[kind].moved, kind).to.equal(0);
    const share = ({ kept, lost }: { kept: number; lost: number }): number => kept / (kept + lost);
    expect(share(fates.move)).to.be.at.least(0.99);
    expect(share(fates.reword)).to.be.at.least(0.95);
    expect(share(fates.untouched)).to.be.at.least(0.999);
  });

  it('take no more room for ten times the steps than ten times', () => {
    // Counts what is asked of the items, which no clock and no busy machine can blur.
    const asked = (length: number): number => {
      let count = 0;
      const counted = (title: string): MatchableItem => ({
        id: title,
        get title() {
          count += 1;
          return title;
        },
      });
      const items = Array.from({ length }, (_, index) => counted(`step ${index}`));
      matchItems(items, [...items].reverse());
      return count;
    };
    expect(asked(10_000)).to.be.at.most(10 * asked(1_000));
  });
});
