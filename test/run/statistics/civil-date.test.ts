import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { civilDateOf, monthNumberOf, weekdayOf } from '../../../src/run/statistics/civil-date.js';

describe('civilDateOf', () => {
  it('names leap days, century years and dates before 1970', () => {
    expect(civilDateOf(0)).to.deep.equal({ year: 1970, month: 1, day: 1 });
    expect(civilDateOf(-1)).to.deep.equal({ year: 1969, month: 12, day: 31 });
    expect(civilDateOf(11_016)).to.deep.equal({ year: 2000, month: 2, day: 29 });
    expect(civilDateOf(-25_508)).to.deep.equal({ year: 1900, month: 3, day: 1 });
    expect(civilDateOf(-25_509)).to.deep.equal({ year: 1900, month: 2, day: 28 });
    expect(civilDateOf(20_759)).to.deep.equal({ year: 2026, month: 11, day: 2 });
  });

  it('agrees with the calendar of the language on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (number) => {
        const { year, month, day } = civilDateOf(number);
        expect(Date.UTC(year, month - 1, day)).to.equal(number * 86_400_000);
        expect(weekdayOf(number)).to.equal(new Date(number * 86_400_000).getUTCDay());
      }),
      { numRuns: 1000 },
    );
  });
});

describe('monthNumberOf', () => {
  it('grows by one from December to January', () => {
    expect(monthNumberOf(20_818)).to.equal(2026 * 12 + 11);
    expect(monthNumberOf(20_819)).to.equal(2027 * 12);
  });
});
