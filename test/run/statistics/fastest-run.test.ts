import { expect } from '@open-wc/testing';
import { fastestRun } from '../../../src/run/statistics/fastest-run.js';
import { makeSummary } from './make-summary.js';

const fast = (runId: string, fastMs: number) => makeSummary({ runId, fastMs });

describe('fastestRun', () => {
  it('leads the next fastest by the difference', () => {
    expect(
      fastestRun({ fastest: [fast('a', 200_000), fast('b', 230_000)], fastestBefore: undefined }),
    ).to.deep.equal({ runId: 'a', ms: 200_000, lead: 30_000, previousVersion: false });
  });

  it('leaves the record to the earlier of two equal runs, with a lead of 0', () => {
    const statistic = fastestRun({
      fastest: [fast('a', 5), fast('b', 5)],
      fastestBefore: undefined,
    });
    expect(statistic).to.deep.equal({ runId: 'a', ms: 5, lead: 0, previousVersion: false });
  });

  it('has no lead when it is alone', () => {
    expect(fastestRun({ fastest: [fast('a', 5)], fastestBefore: undefined })).to.deep.equal({
      runId: 'a',
      ms: 5,
      previousVersion: false,
    });
  });

  it('shows the record of the earlier list until the edited one has its own', () => {
    expect(fastestRun({ fastest: [], fastestBefore: fast('old', 9) })).to.deep.equal({
      runId: 'old',
      ms: 9,
      previousVersion: true,
    });
    expect(
      fastestRun({ fastest: [fast('new', 99)], fastestBefore: fast('old', 9) })?.runId,
    ).to.equal('new');
  });

  it('is absent without an eligible run', () => {
    expect(fastestRun({ fastest: [], fastestBefore: undefined })).to.equal(undefined);
    expect(fastestRun({ fastest: [], fastestBefore: makeSummary() })).to.equal(undefined);
  });
});
