import { expect } from '@open-wc/testing';
import { chart } from '../../../src/run/statistics/chart.js';
import { completionRate } from '../../../src/run/statistics/completion-rate.js';
import { makeSummary } from './make-summary.js';

describe('chart', () => {
  it('shows ended runs oldest first, resets included', () => {
    const bars = chart([
      makeSummary({ runId: 'c', outcome: 'reset', done: 5, endedAt: 3000 }),
      makeSummary({ runId: 'b', outcome: 'partial', done: 9, applicable: 16, endedAt: 2000 }),
      makeSummary({ runId: 'a', endedAt: 1000 }),
    ]);
    expect(bars).to.deep.equal([
      { runId: 'a', outcome: 'completed', done: 17, applicable: 17, endedAt: 1000 },
      { runId: 'b', outcome: 'partial', done: 9, applicable: 16, endedAt: 2000 },
      { runId: 'c', outcome: 'reset', done: 5, applicable: 17, endedAt: 3000 },
    ]);
  });

  it('shows the newest twelve of more', () => {
    const recent = Array.from({ length: 14 }, (_, index) => makeSummary({ endedAt: 14 - index }));
    expect(chart(recent).map(({ endedAt }) => endedAt)).to.deep.equal([
      3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
    ]);
  });

  it('passes over runs that have not ended', () => {
    expect(chart([makeSummary({ outcome: 'active' }), makeSummary({ outcome: 'erased' })])).to.eql(
      [],
    );
  });
});

describe('completionRate', () => {
  const rateOf = (...recent: Parameters<typeof makeSummary>[0][]) =>
    completionRate(chart(recent.map(makeSummary)));

  it('pools the runs, so that a short one does not weigh as much as a long one', () => {
    expect(rateOf({ done: 15, applicable: 18 }, { done: 0, applicable: 2 })).to.equal(0.75);
  });

  it('leaves resets out', () => {
    expect(rateOf({ done: 3, applicable: 4 }, { outcome: 'reset', done: 0 })).to.equal(0.75);
    expect(rateOf({ outcome: 'reset', done: 5 })).to.equal(undefined);
  });

  it('is 0 for one run with every step skipped', () => {
    expect(rateOf({ done: 0, skipped: 17 })).to.equal(0);
  });

  it('is absent, not NaN, where nothing was applicable', () => {
    expect(rateOf({ done: 0, applicable: 0, notApplicable: 17 })).to.equal(undefined);
    expect(rateOf()).to.equal(undefined);
  });
});
