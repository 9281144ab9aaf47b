import { expect } from '@open-wc/testing';
import { completionTitle } from '../../../src/elements/checklist-runner/completion-words.js';
import { layoutOf } from '../../../src/elements/checklist-runner/list-layout.js';
import { segmentsOf } from '../../../src/elements/checklist-runner/segments.js';
import { derivedState } from '../../../src/elements/checklist-runner/step-counts.js';
import { roundEstimate, timeLeft } from '../../../src/elements/checklist-runner/time-left.js';
import { writtenDate } from '../../../src/elements/checklist-runner/written-date.js';
import { Localizer } from '../../../src/i18n/localizer.js';
import { item, steps } from '../../harness/checklists.js';
import { section, snapshotOf, tree } from './templates-fixture.js';

const MINUTE = 60_000;
const counts = (more: Partial<ReturnType<typeof snapshotOf>['counts']>) => ({
  total: 10,
  open: 0,
  requiredOpen: 0,
  done: 0,
  skipped: 0,
  notApplicable: 0,
  deferred: 0,
  ...more,
});

describe('the time left', () => {
  it('is the open share of the estimate', () => {
    expect(timeLeft(7200, { total: 17, open: 9 })).to.be.closeTo(63.5 * MINUTE, MINUTE / 2);
  });

  it('is not guessed without an estimate, nor when nothing is open', () => {
    expect(timeLeft(undefined, { total: 4, open: 4 })).to.equal(undefined);
    expect(timeLeft(600, { total: 4, open: 0 })).to.equal(undefined);
  });

  it('is said in whole minutes, from half an hour on in steps of five, never as nothing', () => {
    const minutes = [0.1, 12.4, 29.6, 33, 63.5].map(
      (each) => roundEstimate(each * MINUTE) / MINUTE,
    );
    expect(minutes).to.deep.equal([1, 12, 30, 35, 65]);
  });
});

describe('a written date', () => {
  it('without a time is that day here, in every zone', () => {
    expect(new Date(writtenDate('2026-11-07') ?? 0).getDate()).to.equal(7);
  });

  it('with a time is that moment, and anything else is none', () => {
    expect(writtenDate('2026-11-07T10:00:00Z')).to.equal(Date.UTC(2026, 10, 7, 10));
    expect(writtenDate('next week')).to.equal(undefined);
    expect(writtenDate(undefined)).to.equal(undefined);
  });
});

describe('the strip', () => {
  it('is in list order, with a gap before each group but the first', () => {
    const list = tree([item('a'), section('S', [item('b'), section('T', [item('c')])])]);
    const snapshot = snapshotOf(list, { a: { state: 'done' }, c: { state: 'deferred' } });
    expect(segmentsOf(layoutOf(list), snapshot)).to.deep.equal([
      { state: 'done', opensGroup: false },
      { state: 'current', opensGroup: true },
      { state: 'deferred', opensGroup: false },
    ]);
  });
});

describe('a step with parts', () => {
  it('is open, mixed or done as they are', () => {
    expect(derivedState(counts({ open: 10 }))).to.equal('open');
    expect(derivedState(counts({ open: 9, skipped: 1 }))).to.equal('mixed');
    expect(derivedState(counts({ done: 9, skipped: 1 }))).to.equal('mixed');
    expect(derivedState(counts({ done: 10 }))).to.equal('done');
  });
});

describe('the layout of a list', () => {
  it('counts every row, remarks included, and numbers only the steps', () => {
    const list = tree([item('n', { type: 'note' }), item('a'), section('S', [item('b')])]);
    const layout = layoutOf(list);
    expect(layout.rows).to.equal(3);
    expect(['n', 'a', 'b'].map((id) => layout.number(id))).to.deep.equal([0, 1, 2]);
  });

  it('is worked out once for each list', () => {
    const list = steps(3);
    expect(layoutOf(list)).to.equal(layoutOf(list));
  });
});

describe('the title of a run that ended', () => {
  const en = new Localizer();
  const run = (outcome: 'completed' | 'partial') => ({ outcome, suspect: false });

  it('claims all only when all was done', () => {
    expect(completionTitle(run('completed'), counts({ done: 10 }), en)).to.equal('All 10 done');
    expect(completionTitle(run('completed'), counts({ done: 9, skipped: 1 }), en)).to.equal(
      'Complete',
    );
    expect(completionTitle(run('completed'), counts({ done: 8, deferred: 2 }), en)).to.equal(
      'Complete, except 2 deferred',
    );
    expect(completionTitle(run('partial'), counts({ done: 7, open: 3 }), en)).to.equal(
      '7 of 10 done',
    );
  });
});
