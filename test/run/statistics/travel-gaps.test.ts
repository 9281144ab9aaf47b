import { expect } from '@open-wc/testing';
import { emptyRollUp, addRun, removeRun } from '../../../src/run/update-roll-up.js';
import {
  gapsToJudge,
  gapsToRecheck,
  withBridged,
} from '../../../src/run/statistics/travel-gaps.js';
import { completedOn } from './make-summary.js';

const withDays = (...days: number[]) =>
  days.map((day) => completedOn(day)).reduce(addRun, emptyRollUp('deploy'));

describe('gapsToRecheck', () => {
  it('names the gaps on both sides of a day that gained a run', () => {
    expect(gapsToRecheck(withDays(100, 102, 105), 102)).to.deep.equal([
      { earlier: 100, later: 102 },
      { earlier: 102, later: 105 },
    ]);
  });

  it('names the gap that closed over a day without runs left', () => {
    const rollUp = removeRun(withDays(100, 102, 104), completedOn(102));
    expect(gapsToRecheck(rollUp, 102)).to.deep.equal([{ earlier: 100, later: 104 }]);
  });

  it('passes over neighbouring dates, which hold by themselves', () => {
    expect(gapsToRecheck(withDays(100, 101, 102), 101)).to.deep.equal([]);
  });

  it('passes over gaps too wide for any journey', () => {
    expect(gapsToRecheck(withDays(100, 106), 106)).to.deep.equal([]);
    expect(gapsToRecheck(withDays(100, 105), 105)).to.deep.equal([{ earlier: 100, later: 105 }]);
  });

  it('is empty where the first or the last day went', () => {
    expect(gapsToRecheck(removeRun(withDays(100, 102), completedOn(100)), 100)).to.deep.equal([]);
    expect(gapsToRecheck(removeRun(withDays(100, 102), completedOn(102)), 102)).to.deep.equal([]);
    expect(gapsToRecheck(emptyRollUp('deploy'), 0)).to.deep.equal([]);
  });
});

describe('gapsToJudge', () => {
  it('names every gap that a journey could hold, in order', () => {
    expect(gapsToJudge(withDays(90, 100, 101, 103, 108, 114))).to.deep.equal([
      { earlier: 101, later: 103 },
      { earlier: 103, later: 108 },
    ]);
  });
});

describe('withBridged', () => {
  it('keeps the bridged days sorted and once each', () => {
    let rollUp = withDays(100, 102, 104);
    rollUp = withBridged(withBridged(withBridged(rollUp, 104, true), 102, true), 104, true);
    expect(rollUp.bridged).to.deep.equal([102, 104]);
    expect(withBridged(rollUp, 102, false).bridged).to.deep.equal([104]);
  });

  it('gives the same roll-up back when nothing changes', () => {
    const rollUp = withDays(100, 102);
    expect(withBridged(rollUp, 102, false)).to.equal(rollUp);
  });
});

describe('a bridge', () => {
  it('goes with the runs of its day', () => {
    const rollUp = withBridged(withDays(100, 102), 102, true);
    expect(removeRun(rollUp, completedOn(102)).bridged).to.deep.equal([]);
  });

  it('goes when the day before it is completed', () => {
    const rollUp = withBridged(withDays(100, 102), 102, true);
    expect(addRun(rollUp, completedOn(101)).bridged).to.deep.equal([]);
  });

  it('goes when the other side of the gap goes', () => {
    const rollUp = withBridged(withDays(90, 100, 102), 102, true);
    expect(removeRun(rollUp, completedOn(100)).bridged).to.deep.equal([]);
  });

  it('stays through runs elsewhere', () => {
    const rollUp = withBridged(withDays(100, 102), 102, true);
    expect(addRun(rollUp, completedOn(200)).bridged).to.deep.equal([102]);
  });
});
