import { expect } from '@open-wc/testing';
import { runStreak } from '../../../src/run/statistics/run-streak.js';

describe('a streak by run', () => {
  it('is 0 without runs', () => {
    expect(runStreak([])).to.deep.equal({ current: 0, longest: 0 });
  });

  it('counts completed runs back to the last that was not', () => {
    expect(
      runStreak(['completed', 'completed', 'partial', 'completed', 'completed', 'completed']),
    ).to.deep.equal({ current: 2, longest: 3 });
  });

  it('ends with a reset', () => {
    expect(runStreak(['reset', 'completed'])).to.deep.equal({ current: 0, longest: 1 });
  });

  it('is not broken by a run in which nothing happened', () => {
    expect(runStreak(['completed', 'empty', 'erased', 'completed']).current).to.equal(2);
  });
});
