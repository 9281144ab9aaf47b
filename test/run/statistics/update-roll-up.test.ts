import { expect } from '@open-wc/testing';
import { addRun, emptyRollUp, removeRun } from '../../../src/run/update-roll-up.js';
import { completedOn, makeSummary } from './make-summary.js';

const empty = emptyRollUp('deploy');

describe('addRun', () => {
  it('counts each outcome in its own sum', () => {
    const rollUp = [
      makeSummary(),
      makeSummary({ outcome: 'partial' }),
      makeSummary({ outcome: 'partial' }),
      makeSummary({ outcome: 'reset' }),
    ].reduce(addRun, empty);
    expect([rollUp.completed, rollUp.partial, rollUp.reset]).to.deep.equal([1, 2, 1]);
  });

  it('changes nothing for live, empty and erased runs', () => {
    for (const outcome of ['active', 'paused', 'empty', 'erased'] as const) {
      expect(addRun(empty, makeSummary({ outcome, day: 20759, fastMs: 1 }))).to.equal(empty);
      expect(removeRun(empty, makeSummary({ outcome }))).to.equal(empty);
    }
  });

  it('leaves the roll-up that it was given alone', () => {
    const before = addRun(empty, completedOn(100));
    addRun(before, completedOn(100, { fastMs: 5 }));
    removeRun(before, completedOn(100));
    expect(before.completed).to.equal(1);
    expect([...before.days.counts]).to.deep.equal([1]);
    expect(before.fast).to.deep.equal({});
  });

  it('grows the days at both ends', () => {
    const { days } = [100, 103, 98, 100].map((day) => completedOn(day)).reduce(addRun, empty);
    expect(days.firstDay).to.equal(98);
    expect([...days.counts]).to.deep.equal([1, 0, 2, 0, 0, 1]);
  });

  it('keeps partial and reset runs out of the days', () => {
    const summary = makeSummary({ outcome: 'partial', day: 20759 });
    expect(addRun(empty, summary).days.counts).to.have.length(0);
  });

  it('takes the greatest clock of ended runs and never lowers it', () => {
    const late = makeSummary({ clock: 90 });
    const rollUp = addRun(addRun(empty, late), makeSummary({ clock: 20 }));
    expect(rollUp.clock).to.equal(90);
    expect(removeRun(rollUp, late).clock).to.equal(90);
  });

  it('keeps a stale mark, which only a rebuild clears', () => {
    expect(addRun({ ...empty, stale: true }, makeSummary()).stale).to.equal(true);
  });

  it('counts a run of an impossible date without stretching the days to it', () => {
    const rollUp = addRun(addRun(empty, completedOn(20759)), completedOn(90_000_000));
    expect(rollUp.completed).to.equal(2);
    expect([...rollUp.days.counts]).to.deep.equal([1]);
    expect(removeRun(rollUp, completedOn(90_000_000)).days).to.deep.equal(rollUp.days);
  });
});

describe('removeRun', () => {
  it('trims the days from both ends', () => {
    const rollUp = [98, 100, 103].map((day) => completedOn(day)).reduce(addRun, empty);
    const { days } = [98, 103].map((day) => completedOn(day)).reduce(removeRun, rollUp);
    expect(days).to.deep.equal({ firstDay: 100, counts: Uint16Array.of(1) });
  });

  it('leaves the empty roll-up when the last run goes', () => {
    const summary = completedOn(20759, { fastMs: 60_000, clock: 0 });
    expect(removeRun(addRun(empty, summary), summary)).to.deep.equal(empty);
  });

  it('drops a required-item set without eligible runs', () => {
    const summary = makeSummary({ fastMs: 60_000, requiredKey: 'old' });
    const rollUp = addRun(addRun(empty, summary), makeSummary({ fastMs: 1, requiredKey: 'new' }));
    expect(rollUp.fast).to.deep.equal({ old: 1, new: 1 });
    expect(removeRun(rollUp, summary).fast).to.deep.equal({ new: 1 });
  });

  it('treats "__proto__" as a required-item set like any other', () => {
    const summary = makeSummary({ fastMs: 60_000, requiredKey: '__proto__' });
    const rollUp = addRun(addRun(empty, summary), summary);
    expect(Object.entries(rollUp.fast)).to.deep.equal([['__proto__', 2]]);
    expect(Object.entries(removeRun(rollUp, summary).fast)).to.deep.equal([['__proto__', 1]]);
  });

  it('never counts below zero', () => {
    const rollUp = removeRun(empty, completedOn(100, { fastMs: 1 }));
    expect(rollUp).to.deep.equal({ ...empty, clock: 20 });
  });

  it('takes back one of more runs on a day than 16 bits can count', () => {
    const counts = Uint16Array.of(1, 65_535);
    const full = { ...empty, completed: 65_536, days: { firstDay: 100, counts } };
    const over = addRun(full, completedOn(101));
    expect([...over.days.counts]).to.deep.equal([1, 65_536]);
    expect(removeRun(over, completedOn(101)).days).to.deep.equal({ firstDay: 100, counts });
  });
});
