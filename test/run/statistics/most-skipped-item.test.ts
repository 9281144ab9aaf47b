import { expect } from '@open-wc/testing';
import { mostSkippedItem } from '../../../src/run/statistics/most-skipped-item.js';

const items = (...ids: string[]) => ids.map((id) => ({ id, title: `Step ${id}` }));

describe('mostSkippedItem', () => {
  it('is the step with most skips, under its present title', () => {
    expect(mostSkippedItem({ a: [1, 8], b: [3, 8] }, items('a', 'b'))).to.deep.equal({
      itemId: 'b',
      title: 'Step b',
      skips: 3,
      exposures: 8,
    });
  });

  it('is on a tie the step with the higher rate', () => {
    const counts = { a: [2, 8], b: [2, 4], c: [2, 6] } as const;
    expect(mostSkippedItem(counts, items('a', 'b', 'c'))?.itemId).to.equal('b');
  });

  it('is at equal rates the first in the list', () => {
    const counts = { a: [2, 8], b: [2, 8] } as const;
    expect(mostSkippedItem(counts, items('b', 'a'))?.itemId).to.equal('b');
    expect(mostSkippedItem(counts, items('a', 'b'))?.itemId).to.equal('a');
  });

  it('passes over a step that left the list', () => {
    const counts = { gone: [9, 9], a: [1, 9] } as const;
    expect(mostSkippedItem(counts, items('a'))?.itemId).to.equal('a');
  });

  it('is absent while nothing was skipped', () => {
    expect(mostSkippedItem({ a: [0, 5] }, items('a'))).to.equal(undefined);
    expect(mostSkippedItem({}, items('a'))).to.equal(undefined);
    expect(mostSkippedItem({ gone: [1, 5] }, items('a'))).to.equal(undefined);
  });

  it('does not take what every object inherits for counts', () => {
    expect(mostSkippedItem({}, items('constructor', '__proto__', 'toString'))).to.equal(undefined);
    const counts = Object.fromEntries([['__proto__', [2, 3]]]) as Record<string, [number, number]>;
    expect(mostSkippedItem(counts, items('__proto__'))?.skips).to.equal(2);
  });
});
