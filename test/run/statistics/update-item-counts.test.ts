import { expect } from '@open-wc/testing';
import { addItemCounts, removeItemCounts } from '../../../src/run/update-item-counts.js';
import { makeSummary } from './make-summary.js';

const ITEMS = ['build', 'test', 'deploy'];

describe('addItemCounts', () => {
  it('counts an exposure for each step that applied and a skip for each skipped one', () => {
    const summary = makeSummary({ skippedItems: ['test'], notApplicableItems: ['deploy'] });
    expect(addItemCounts({}, summary, ITEMS)).to.deep.equal({ build: [0, 1], test: [1, 1] });
  });

  it('counts what a partial run left open, as its summary lists it', () => {
    const summary = makeSummary({ outcome: 'partial', skippedItems: ['test', 'deploy'] });
    expect(addItemCounts({ test: [2, 3] }, summary, ITEMS)).to.deep.equal({
      build: [0, 1],
      test: [3, 4],
      deploy: [1, 1],
    });
  });

  it('counts nothing of reset, live, empty and erased runs', () => {
    for (const outcome of ['reset', 'active', 'paused', 'empty', 'erased'] as const) {
      const summary = makeSummary({ outcome, skippedItems: ['test'] });
      expect(addItemCounts({ test: [1, 1] }, summary, ITEMS)).to.deep.equal({ test: [1, 1] });
    }
  });

  it('counts a deferred step as faced but not skipped', () => {
    const summary = makeSummary({ deferredItems: ['deploy'] });
    expect(addItemCounts({}, summary, ['deploy'])).to.deep.equal({ deploy: [0, 1] });
  });

  it('counts a skipped step as faced while its revision is unknown here', () => {
    expect(addItemCounts({}, makeSummary({ skippedItems: ['x'] }), [])).to.deep.equal({
      x: [1, 1],
    });
  });

  it('takes any string for an id, and the row survives structured cloning', () => {
    const ids = ['__proto__', 'constructor', 'toString', '', '12'];
    const summary = makeSummary({ skippedItems: ['__proto__'] });
    let counts = addItemCounts({}, summary, ids);
    counts = structuredClone(addItemCounts(structuredClone(counts), summary, ids));
    expect(new Map(Object.entries(counts))).to.deep.equal(
      new Map([
        ['__proto__', [2, 2]],
        ['constructor', [0, 2]],
        ['toString', [0, 2]],
        ['', [0, 2]],
        ['12', [0, 2]],
      ]),
    );
    expect(Object.getPrototypeOf(counts)).to.equal(Object.prototype);
  });
});

describe('removeItemCounts', () => {
  it('drops the steps that no run faced', () => {
    const summary = makeSummary({ skippedItems: ['test', '__proto__'] });
    const counts = addItemCounts({ build: [0, 1] }, summary, ITEMS);
    expect(removeItemCounts(counts, summary, ITEMS)).to.deep.equal({ build: [0, 1] });
  });

  it('never counts below zero', () => {
    const summary = makeSummary({ skippedItems: ['test'] });
    expect(removeItemCounts({ test: [0, 2] }, summary, ['test'])).to.deep.equal({ test: [0, 1] });
  });
});
