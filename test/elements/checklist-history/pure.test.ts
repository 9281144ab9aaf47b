import { expect } from '@open-wc/testing';
import {
  compareRuns,
  rewordedSteps,
} from '../../../src/elements/checklist-history/compare-runs.js';
import { monthGroups } from '../../../src/elements/checklist-history/month-groups.js';
import { rowWords } from '../../../src/elements/checklist-history/run-words.js';
import { Localizer } from '../../../src/i18n/localizer.js';
import { linkTo, readLink } from '../../../src/elements/checklist-history/run-link.js';
import { makeRunRecord } from '../../../src/run/records/make-record.js';
import type { RecordItem, RunRecord } from '../../../src/run/records/run-record.js';
import { deployRun } from '../../run/records/a-run.js';
import { makeSummary } from '../../run/statistics/make-summary.js';

const step = (id: string, more: Partial<RecordItem> = {}): RecordItem => ({
  id,
  title: id.toUpperCase(),
  state: 'done',
  ...more,
});
const record = (items: readonly RecordItem[]): RunRecord => ({
  ...makeRunRecord(deployRun()),
  items,
});
const compared = (a: readonly RecordItem[], b: readonly RecordItem[]) =>
  compareRuns(record(a), record(b));

describe('comparing two runs', () => {
  it('takes times less than a minute apart for the same', () => {
    const a = [step('a', { ms: 60_000 }), step('b', { ms: 60_000 })];
    const b = [step('a', { ms: 119_999 }), step('b', { ms: 120_000 })];
    expect(compared(a, b).map(({ differs }) => differs)).to.deep.equal([false, true]);
  });

  it('tells apart what was done from what was not, however long it took', () => {
    const [only] = compared([step('a', { ms: 1 })], [step('a', { state: 'skipped', ms: 90_000 })]);
    expect(only).to.include({ differs: true });
    expect(only).not.to.have.property('slower');
  });

  it('finds a step by its id, reworded and moved, and shows what only one run has', () => {
    const steps = compared([step('a'), step('b')], [step('c'), step('a', { title: 'New' })]);
    expect(steps.map(({ title, a, b }) => [title, a?.id, b?.id])).to.deep.equal([
      ['A', 'a', 'a'],
      ['B', 'b', undefined],
      ['C', undefined, 'c'],
    ]);
  });

  it('counts the steps that read differently today, not those that are gone', () => {
    const today = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'Bee' },
    ];
    expect(rewordedSteps([step('a'), step('b'), step('gone')], today)).to.equal(1);
  });
});

describe('what a run is found by', () => {
  const now = new Date('2026-11-21T12:00').getTime();
  const words = (lang: string, more = {}) =>
    rowWords(
      now,
      new Localizer(lang),
    )(makeSummary({ endedAt: new Date('2026-03-05T12:00').getTime(), ...more }));

  it('is its month and its day as the language of the page writes them, and as files do', () => {
    expect(words('en')).to.include('mar 5').and.to.include('march 2026');
    expect(words('de')).to.include('5. märz').and.to.include('märz 2026');
    expect(words('ja')).to.include('3月5日');
    for (const lang of ['en', 'de', 'ja']) expect(words(lang)).to.include('2026-03-05');
  });

  it('is something even where its day is none', () => {
    expect(words('en', { name: 'Odd', endedAt: NaN })).to.include('odd');
  });
});

describe('past runs by month', () => {
  const at = (day: string, minutes: number, more = {}) =>
    makeSummary({ endedAt: new Date(`${day}T12:00`).getTime(), activeMs: minutes, ...more });
  const runs = [
    at('2026-11-05', 4),
    at('2026-11-02', 2),
    at('2026-11-01', 9, { outcome: 'partial' }),
    at('2026-10-31', 7),
    at('2025-10-31', 5),
  ];
  const whole = { newer: false, older: false };

  it('begin anew with each month of each year', () => {
    expect(monthGroups(runs, whole).map((group) => group.runs.length)).to.deep.equal([3, 1, 1]);
    expect(monthGroups([], whole)).to.deep.equal([]);
  });

  it('have the median of their completed runs', () => {
    const [november] = monthGroups(runs, whole);
    expect(november).to.include({ completed: 2, median: 3 });
  });

  it('have none where the month goes on on another page, or nothing can be trusted', () => {
    const medians = (cut: typeof whole) => monthGroups(runs, cut).map(({ median }) => median);
    expect(medians({ newer: true, older: true })).to.deep.equal([undefined, 7, undefined]);
    expect(monthGroups([at('2026-11-05', 4, { suspect: true })], whole)[0]?.median).to.equal(
      undefined,
    );
  });
});

describe('an address with a run in it', () => {
  it('keeps the page and replaces its fragment', async () => {
    const link = await linkTo(makeRunRecord(deployRun()), 'https://wiki.example/run?a=1#old');
    expect(link).to.match(/^https:\/\/wiki\.example\/run\?a=1#checklist-run=[\w-]+$/);
    expect((await readLink(link ?? ''))?.[1]).to.equal('list');
  });

  it('brings nothing along without that fragment, and null where it was cut', async () => {
    expect(await readLink('https://wiki.example/run#chapter-2')).to.equal(undefined);
    const link = (await linkTo(makeRunRecord(deployRun()), 'https://wiki.example/')) ?? '';
    for (const length of [60, 100, link.length - 1]) {
      expect(await readLink(link.slice(0, length)), `${length}`).to.equal(null);
    }
    expect(await readLink('https://wiki.example/#checklist-run=%%%')).to.equal(null);
  });

  it('does not unfold without end', async () => {
    const zeros = new Blob([new Uint8Array(40_000_000).fill(32)]).stream();
    const packed = zeros.pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
    const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    const link = `#checklist-run=${text.replaceAll('+', '-').replaceAll('/', '_')}`;
    expect(await readLink(link)).to.equal(null);
  });
});
