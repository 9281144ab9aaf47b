import { expect } from '@open-wc/testing';
import { civilDay } from '../../../src/run/statistics/civil-day.js';
import { civilDayInZone } from '../../../src/run/statistics/civil-day-in-zone.js';

interface CalendarCase {
  readonly name: string;
  readonly tz: string;
  /** Instant, offset in minutes, civil day. */
  readonly first: readonly [iso: string, offset: number, day: number];
  readonly second: readonly [iso: string, offset: number, day: number];
  readonly distance: number;
}

/** Six calendars on which counting by 24 hours goes wrong. Days are counted by hand from 1970. */
const CALENDAR_CASES: readonly CalendarCase[] = [
  {
    name: 'Berlin, a day of 23 hours, 27 to 28 March 2027',
    tz: 'Europe/Berlin',
    first: ['2027-03-27T23:30:00+01:00', 60, 20904],
    second: ['2027-03-28T23:30:00+02:00', 120, 20905],
    distance: 1,
  },
  {
    name: 'Berlin, both ends of the day of 25 hours, 25 October 2026',
    tz: 'Europe/Berlin',
    first: ['2026-10-25T00:30:00+02:00', 120, 20751],
    second: ['2026-10-25T23:59:00+01:00', 60, 20751],
    distance: 0,
  },
  {
    name: 'New York, clocks forward, 13 to 14 March 2027',
    tz: 'America/New_York',
    first: ['2027-03-13T23:00:00-05:00', -300, 20890],
    second: ['2027-03-14T22:00:00-04:00', -240, 20891],
    distance: 1,
  },
  {
    name: 'Lord Howe, clocks forward by 30 minutes, 3 to 4 October 2026',
    tz: 'Australia/Lord_Howe',
    first: ['2026-10-03T23:45:00+10:30', 630, 20729],
    second: ['2026-10-04T23:50:00+11:00', 660, 20730],
    distance: 1,
  },
  {
    name: 'Santiago, clocks forward at midnight, 5 to 6 September 2026',
    tz: 'America/Santiago',
    first: ['2026-09-05T23:30:00-04:00', -240, 20701],
    second: ['2026-09-06T01:00:00-03:00', -180, 20702],
    distance: 1,
  },
  {
    name: 'Samoa, 29 to 31 December 2011, the 30th never was',
    tz: 'Pacific/Apia',
    first: ['2011-12-29T23:00:00-10:00', -600, 15337],
    second: ['2011-12-31T10:00:00+14:00', 840, 15339],
    distance: 2,
  },
];

describe('civilDay', () => {
  for (const { name, tz, first, second, distance } of CALENDAR_CASES) {
    it(`counts the dates on the wall: ${name}`, () => {
      const days = [first, second].map(([iso, offset]) => civilDay(Date.parse(iso), offset));
      expect(days).to.deep.equal([first[2], second[2]]);
      expect(second[2] - first[2]).to.equal(distance);
    });

    it(`is what the zone itself reads: ${name}`, () => {
      // The offset is wrong on purpose: with a known zone it is not looked at.
      const days = [first, second].map(([iso]) => civilDayInZone(Date.parse(iso), tz, 0));
      expect(days).to.deep.equal([first[2], second[2]]);
    });
  }

  it('counts a run before the day start to the day before', () => {
    const at = Date.parse('2026-11-03T03:59:59+01:00');
    expect(civilDay(at, 60, 240)).to.equal(20759);
    expect(civilDay(at + 1000, 60, 240)).to.equal(20760);
    expect(civilDay(at, 60)).to.equal(20760);
  });

  it('goes below zero before 1970', () => {
    expect(civilDay(-1, 0)).to.equal(-1);
    expect(civilDay(0, -60)).to.equal(-1);
    expect(civilDayInZone(0, 'America/New_York', 0)).to.equal(-1);
  });

  it('counts a run over midnight on the day it ended', () => {
    expect(civilDay(Date.parse('2026-11-02T23:50:00+01:00'), 60)).to.equal(20759);
    expect(civilDay(Date.parse('2026-11-03T00:10:00+01:00'), 60)).to.equal(20760);
  });
});

describe('civilDayInZone', () => {
  it('reads by the offset where the browser does not know the zone', () => {
    const at = Date.parse('2026-11-02T23:30:00Z');
    for (const tz of ['', 'Mars/Olympus', 'not a zone']) {
      expect(civilDayInZone(at, tz, 0)).to.equal(20759);
      expect(civilDayInZone(at, tz, 60)).to.equal(20760);
    }
  });

  it('still answers rightly after more zones than it keeps formatters for', () => {
    const at = Date.parse('2026-11-02T15:30:00Z');
    for (let n = 0; n < 100; n++) civilDayInZone(at, `No/Zone${n}`, 0);
    expect(civilDayInZone(at, 'Asia/Tokyo', 0)).to.equal(20760);
    expect(civilDayInZone(at, 'America/Los_Angeles', 0)).to.equal(20759);
  });

  it('does not throw on an instant that no date can hold', () => {
    expect(civilDayInZone(9e15, 'Asia/Tokyo', 0)).to.equal(104_166_666);
  });
});
