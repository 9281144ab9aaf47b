import { expect } from '@open-wc/testing';
import { relativeDay } from '../../../src/run/relative-day.js';

const ago = (at: string, now: string, offset = 0, offsetAt?: number) =>
  relativeDay(Date.parse(at), Date.parse(now), offset, offsetAt);

describe('relativeDay', () => {
  it('says today for this date, however many hours ago', () => {
    const today = { value: 0, unit: 'day' };
    expect(ago('2026-11-02T00:00:00Z', '2026-11-02T23:59:00Z')).to.deep.equal(today);
    expect(Object.is(ago('2026-11-02T00:00Z', '2026-11-02T00:00Z').value, 0)).to.equal(true);
  });

  it('says yesterday two minutes later when midnight lies between', () => {
    expect(ago('2026-11-01T23:59:00Z', '2026-11-02T00:01:00Z')).to.deep.equal({
      value: -1,
      unit: 'day',
    });
  });

  it('reads dates where the viewer is', () => {
    // 23:30 and 00:30 in Berlin; one date in London.
    const [at, now] = ['2026-11-02T22:30:00Z', '2026-11-02T23:30:00Z'];
    expect(ago(at, now, 60).value).to.equal(-1);
    expect(ago(at, now, 0).value).to.equal(0);
  });

  it('keeps the date of a late run over a clock change when told the offset of then', () => {
    // New York: Saturday 13 March 2027 23:30 (-05:00), seen on Monday at 09:00 (-04:00).
    const [at, now] = ['2027-03-14T04:30:00Z', '2027-03-15T13:00:00Z'];
    expect(ago(at, now, -240, -300).value).to.equal(-2);
    expect(ago(at, now, -240).value).to.equal(-1);
  });

  it('counts days up to six, then whole weeks, months and years', () => {
    const now = '2026-11-30T12:00:00Z';
    expect(ago('2026-11-26T12:00:00Z', now)).to.deep.equal({ value: -4, unit: 'day' });
    expect(ago('2026-11-24T12:00:00Z', now)).to.deep.equal({ value: -6, unit: 'day' });
    expect(ago('2026-11-23T12:00:00Z', now)).to.deep.equal({ value: -1, unit: 'week' });
    expect(ago('2026-11-16T12:00:00Z', now)).to.deep.equal({ value: -2, unit: 'week' });
    expect(ago('2026-10-31T12:00:00Z', now)).to.deep.equal({ value: -4, unit: 'week' });
    expect(ago('2026-10-30T12:00:00Z', now)).to.deep.equal({ value: -1, unit: 'month' });
    expect(ago('2025-12-01T12:00:00Z', now)).to.deep.equal({ value: -11, unit: 'month' });
    expect(ago('2025-11-30T12:00:00Z', now)).to.deep.equal({ value: -1, unit: 'year' });
    expect(ago('2023-12-01T12:00:00Z', now)).to.deep.equal({ value: -2, unit: 'year' });
  });

  it('says now for an instant in the future', () => {
    expect(ago('2026-11-03T00:00:00Z', '2026-11-02T23:59:59Z')).to.deep.equal({
      value: 0,
      unit: 'second',
    });
  });

  it('says today where a flight west made the date of the run a later one', () => {
    // 09:00 on the 3rd in Tokyo, seen an hour later in Los Angeles, where it is the 2nd.
    const [at, now] = ['2026-11-03T00:00:00Z', '2026-11-03T01:00:00Z'];
    expect(ago(at, now, -480, 540)).to.deep.equal({ value: 0, unit: 'day' });
  });
});
