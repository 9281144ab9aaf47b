import { expect } from '@open-wc/testing';
import { holdsByTravel, runEndOf, type RunEnd } from '../../../src/run/statistics/travel-grace.js';
import { makeSummary } from './make-summary.js';

const end = (iso: string, tz: string, offset: number, day: number): RunEnd => ({
  completedAt: Date.parse(iso),
  tz,
  offset,
  day,
});

const BERLIN = 'Europe/Berlin';
const LOS_ANGELES = 'America/Los_Angeles';
const TOKYO = 'Asia/Tokyo';
/** Monday 4 January 2027 is civil day 20822. */
const losAngelesMonday = end('2027-01-04T20:00:00-08:00', LOS_ANGELES, -480, 20822);

describe('holdsByTravel', () => {
  it('breaks from Monday 23:59 to Wednesday 00:01 in one zone, 24 h 02 min later', () => {
    const earlier = end('2027-01-04T23:59:00+01:00', BERLIN, 60, 20822);
    const later = end('2027-01-06T00:01:00+01:00', BERLIN, 60, 20824);
    expect(holdsByTravel(earlier, later)).to.equal(false);
  });

  it('breaks over a missed day of 23 hours, 23 h 02 min later', () => {
    const earlier = end('2027-03-27T23:59:00+01:00', BERLIN, 60, 20904);
    const later = end('2027-03-29T00:01:00+02:00', BERLIN, 120, 20906);
    expect(holdsByTravel(earlier, later)).to.equal(false);
  });

  it('holds in Samoa over the date that never was', () => {
    const earlier = end('2011-12-29T23:00:00-10:00', 'Pacific/Apia', -600, 15337);
    const later = end('2011-12-31T10:00:00+14:00', 'Pacific/Apia', 840, 15339);
    expect(holdsByTravel(earlier, later)).to.equal(true);
  });

  it('holds from Los Angeles on Monday evening to Tokyo on Wednesday morning', () => {
    const later = end('2027-01-06T09:00:00+09:00', TOKYO, 540, 20824);
    expect(holdsByTravel(losAngelesMonday, later)).to.equal(true);
  });

  it('breaks from Los Angeles on Monday evening to Tokyo on Thursday morning', () => {
    const later = end('2027-01-07T09:00:00+09:00', TOKYO, 540, 20825);
    expect(holdsByTravel(losAngelesMonday, later)).to.equal(false);
  });

  it('holds westward by the stored dates, where both zones read two days', () => {
    const earlier = end('2027-01-04T09:00:00+09:00', TOKYO, 540, 20822);
    const later = end('2027-01-05T20:00:00-08:00', LOS_ANGELES, -480, 20823);
    expect(holdsByTravel(earlier, later)).to.equal(true);
  });

  it('holds by the earlier zone alone, more than 23 hours later', () => {
    // Monday 06:00 in Los Angeles is Monday 23:00 in Tokyo; Wednesday 14:00 there is 39 hours later
    // and Tuesday 21:00 in Los Angeles.
    const earlier = end('2027-01-04T06:00:00-08:00', LOS_ANGELES, -480, 20822);
    const later = end('2027-01-06T14:00:00+09:00', TOKYO, 540, 20824);
    expect(holdsByTravel(earlier, later)).to.equal(true);
  });

  it('holds by the later zone alone, more than 23 hours later', () => {
    // Monday 23:50 in Los Angeles is Tuesday 16:50 in Tokyo; Wednesday 23:40 there is 31 hours later
    // and Wednesday 06:40 in Los Angeles.
    const earlier = end('2027-01-04T23:50:00-08:00', LOS_ANGELES, -480, 20822);
    const later = end('2027-01-06T23:40:00+09:00', TOKYO, 540, 20824);
    expect(holdsByTravel(earlier, later)).to.equal(true);
  });

  it('breaks at 23 hours exactly, where a day start moved between two ends of one zone', () => {
    const earlier = end('2027-01-04T03:00:00+01:00', BERLIN, 60, 20821);
    const later = end('2027-01-05T02:00:00+01:00', BERLIN, 60, 20823);
    expect(holdsByTravel(earlier, later)).to.equal(false);
    expect(holdsByTravel(earlier, { ...later, completedAt: later.completedAt - 1 })).to.equal(true);
  });

  it('reads a zone that the browser does not know by its offset', () => {
    const earlier = end('2027-01-04T20:00:00-08:00', 'Nowhere/West', -480, 20822);
    const wednesday = end('2027-01-06T14:00:00+09:00', 'Nowhere/East', 540, 20824);
    const thursday = end('2027-01-07T09:00:00+09:00', 'Nowhere/East', 540, 20825);
    expect(holdsByTravel(earlier, wednesday)).to.equal(true);
    expect(holdsByTravel(earlier, thursday)).to.equal(false);
  });
});

describe('runEndOf', () => {
  it('is known of completed runs only', () => {
    const completedAt = Date.parse('2026-11-02T12:00:00Z');
    expect(runEndOf(makeSummary())).to.deep.equal({
      completedAt,
      tz: 'UTC',
      offset: 0,
      day: 20759,
    });
    expect(runEndOf(makeSummary({ outcome: 'partial' }))).to.equal(undefined);
    expect(runEndOf(undefined)).to.equal(undefined);
  });
});
