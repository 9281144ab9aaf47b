import { expect } from '@open-wc/testing';
import { NO_STATISTICS } from '../../../src/elements/checklist-stats/no-statistics.js';
import { runsSince } from '../../../src/elements/checklist-stats/runs-since.js';
import {
  DEFAULT_TILES,
  TILE_NAMES,
  chooseTiles,
} from '../../../src/elements/checklist-stats/stats-tiles.js';
import { tileValue, type ValueTile } from '../../../src/elements/checklist-stats/tile-values.js';
import { Localizer } from '../../../src/i18n/localizer.js';
import type { RunStatistics } from '../../../src/run/statistics/run-statistics.js';

const MINUTE = 60_000;
const localizer = new Localizer('en');
const local = (month: number, day: number, hour = 12) =>
  new Date(2026, month - 1, day, hour).getTime();
const now = local(9, 15);

const read = (name: ValueTile, statistics: Partial<RunStatistics> = {}) =>
  tileValue(name, { ...NO_STATISTICS, ...statistics }, { localizer, now });

const valueTiles = TILE_NAMES.filter((name) => name !== 'completion-rate');

describe('choosing tiles', () => {
  it('takes all but the longest streak when nothing is said', () => {
    expect(DEFAULT_TILES).to.have.length(8);
    expect(chooseTiles(undefined)).to.deep.equal({ tiles: DEFAULT_TILES, unknown: [] });
    expect(chooseTiles('  ').tiles).to.equal(DEFAULT_TILES);
  });

  it('keeps the order asked for, each tile once', () => {
    expect(chooseTiles('streak, completed streak').tiles).to.deep.equal(['streak', 'completed']);
  });

  it('names the words that are no tiles and shows the others', () => {
    expect(chooseTiles('completed wins')).to.deep.equal({
      tiles: ['completed'],
      unknown: ['wins'],
    });
    expect(chooseTiles('wins constructor').tiles).to.equal(DEFAULT_TILES);
  });
});

describe('tile values', () => {
  it('say 0 or a dash before the first run', () => {
    const said = valueTiles.map((name) => [name, read(name)]);
    expect(Object.fromEntries(said)).to.deep.equal({
      completed: { value: '0' },
      streak: { value: '0' },
      'last-time': { value: '—' },
      'fastest-run': { value: '—' },
      'last-done': { value: '—' },
      resets: { value: '0' },
      'most-skipped': { value: '—' },
      'longest-streak': { value: '0' },
    });
  });

  it('put the best streak beside the current one', () => {
    const streak = { current: 4, longest: 6, every: 'day', due: false } as const;
    expect(read('streak', { streak })).to.deep.equal({
      value: '4',
      detail: 'best 6',
      title: '4 days in a row',
      lit: true,
    });
    expect(read('longest-streak', { streak }).value).to.equal('6');
  });

  it('tell what keeps a streak that would end', () => {
    const streak = { current: 1, longest: 6, every: 'week', due: true } as const;
    expect(read('streak', { streak }).title).to.equal(
      '1 week in a row: complete a run this week to keep it',
    );
  });

  it('do not light a streak that is over', () => {
    const streak = { current: 0, longest: 6, every: 'day', due: false } as const;
    expect(read('streak', { streak })).to.deep.equal({ value: '0', detail: 'best 6' });
  });

  it('show the active time, and the time with pauses only where it differs', () => {
    expect(read('last-time', { lastTime: 112 * MINUTE, lastElapsed: 130 * MINUTE })).to.deep.equal({
      value: '1 h 52 m',
      datetime: 'PT1H52M',
      title: '2 h 10 min with pauses',
    });
    expect(read('last-time', { lastTime: MINUTE, lastElapsed: MINUTE }).title).to.equal(undefined);
  });

  it('mark a fastest run that belongs to an earlier version of the list', () => {
    const fastestRun = { runId: 'r', ms: 91 * MINUTE, lead: 7 * MINUTE, previousVersion: true };
    expect(read('fastest-run', { fastestRun })).to.deep.equal({
      value: '1 h 31 m',
      datetime: 'PT1H31M',
      detail: 'previous version',
      title: '7 min faster than the next',
    });
  });

  it('say when by the calendar, and exactly in the tooltip', () => {
    const lastDone = local(9, 11, 9);
    const said = read('last-done', { lastDone });
    expect(said.value).to.equal('4 days ago');
    expect(said.datetime).to.equal(new Date(lastDone).toISOString());
    expect(said.title).to.contain('Friday, September 11, 2026');
  });

  it('count the runs in which the skipped step applied', () => {
    const mostSkippedItem = { itemId: 'i', title: 'Shadow mode', skips: 3, exposures: 8 };
    expect(read('most-skipped', { mostSkippedItem })).to.deep.equal({
      value: 'Shadow mode',
      userText: true,
      detail: 'skipped in 3 of 8 runs',
    });
  });
});

describe('the subtitle', () => {
  const day = (month: number, date: number, year = 2026) =>
    Date.UTC(year, month - 1, date) / 86_400_000;
  const say = (statistics: Partial<RunStatistics>) =>
    runsSince({ ...NO_STATISTICS, ...statistics }, localizer, now);

  it('counts every ended run, and names the month of the first', () => {
    expect(say({ completed: 14, partial: 4, resets: 3, since: day(3, 31) })).to.equal(
      '21 runs since March',
    );
    expect(say({ completed: 1, since: day(9, 1) })).to.equal('1 run since September');
  });

  it('names the year where it is another', () => {
    expect(say({ completed: 2, since: day(12, 31, 2025) })).to.equal('2 runs since December 2025');
  });

  it('is empty before the first run, and names no month before the first completed one', () => {
    expect(say({})).to.equal('');
    expect(say({ resets: 2 })).to.equal('2 runs');
  });
});
