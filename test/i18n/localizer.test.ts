import { expect } from '@open-wc/testing';
import { Localizer } from '../../src/i18n/localizer.js';
import { registerLocale } from '../../src/i18n/locale-registry.js';
import { text } from '../../src/i18n/text.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** An instant by the viewer's calendar, whatever the zone of the machine. */
const local = (year: number, month: number, day: number, hour = 12, minute = 0) =>
  new Date(year, month - 1, day, hour, minute).getTime();

describe('Localizer: sentences', () => {
  const items = text('test.items', { one: '{count} item', other: '{count} items' });

  it('chooses the plural form by the count and formats it', () => {
    const en = new Localizer('en');
    expect(en.t(items, { count: 1 })).to.equal('1 item');
    expect(en.t(items, { count: 0 })).to.equal('0 items');
    expect(en.t(items, { count: 2241 })).to.equal('2,241 items');
  });

  it('takes the form for zero when there is one', () => {
    const steps = text('test.zero', {
      zero: 'nothing',
      one: '{count} step',
      other: '{count} steps',
    });
    expect(new Localizer('en').t(steps, { count: 0 })).to.equal('nothing');
  });

  it('keeps English plurals when the sentence falls back to English', () => {
    // Japanese has one form only; its rules would say "1 items".
    expect(new Localizer('ja').t(items, { count: 1 })).to.equal('1 item');
  });

  it('leaves a placeholder without a value as it stands, inherited names included', () => {
    const odd = text('test.odd', '{title} {constructor}');
    expect(new Localizer('en').t(odd)).to.equal('{title} {constructor}');
  });

  it('does not fill in what a value happens to contain', () => {
    const skip = text('test.skip', 'Skip: {title} {count}');
    expect(new Localizer('en').t(skip, { title: '{count} $& $1', count: 3 })).to.equal(
      'Skip: {count} $& $1 3',
    );
  });

  it('falls back by key from the region to the language to English', () => {
    const here = text('test.here', 'here');
    const there = text('test.there', 'there');
    const nowhere = text('test.nowhere', 'nowhere');
    registerLocale('de', { 'test.here': 'hier', 'test.there': 'dort' });
    registerLocale('de-AT', { 'test.here': 'da' });
    const at = new Localizer('de-AT');
    expect([at.t(here), at.t(there), at.t(nowhere)]).to.deep.equal(['da', 'dort', 'nowhere']);
    expect(new Localizer('de').t(here)).to.equal('hier');
  });

  it('puts the strings of the element before every locale', () => {
    registerLocale('nl', { 'test.items': 'stappen' });
    const own = new Localizer('nl', { 'test.items': { one: '{count} stap', other: '{count} x' } });
    expect(own.t(items, { count: 1 })).to.equal('1 stap');
  });

  it('keeps what was registered when a language is registered again', () => {
    registerLocale('sv', { 'test.here': 'här' });
    registerLocale('sv', { 'test.there': 'där' });
    expect(new Localizer('sv').t(text('test.here', 'here'))).to.equal('här');
  });

  it('uses the plural rules of the language that the forms are in', () => {
    registerLocale('pl', {
      'test.items': { one: '{count} krok', few: '{count} kroki', other: '{count} kroków' },
    });
    const pl = new Localizer('pl');
    expect([1, 3, 5].map((count) => pl.t(items, { count }))).to.deep.equal([
      '1 krok',
      '3 kroki',
      '5 kroków',
    ]);
  });
});

describe('Localizer: numbers and durations', () => {
  const en = new Localizer('en');

  it('writes durations in the two greatest units', () => {
    const said = [
      0,
      45_000,
      330_000,
      54 * MINUTE + 12_000,
      112 * MINUTE,
      2 * HOUR,
      27 * HOUR,
      3 * DAY,
    ];
    expect(said.map((ms) => en.duration(ms))).to.deep.equal([
      '0 s',
      '45 s',
      '5 min 30 s',
      '54 min',
      '1 h 52 min',
      '2 h',
      '1 d 3 h',
      '3 d',
    ]);
    expect(en.compact(112 * MINUTE)).to.equal('1 h 52 m');
  });

  it('writes a clock that rolls over to days', () => {
    const said = [0, 5_000, 54 * MINUTE + 12_000, 91 * MINUTE + 20_000, 27 * HOUR + 5];
    expect(said.map((ms) => en.clock(ms))).to.deep.equal([
      '0:00',
      '0:05',
      '54:12',
      '1:31:20',
      '1 d 3 h',
    ]);
  });

  it('takes durations that are none for nothing', () => {
    expect([-5000, Number.NaN, Number.POSITIVE_INFINITY].map((ms) => en.clock(ms))).to.deep.equal([
      '0:00',
      '0:00',
      '0:00',
    ]);
  });

  it('writes durations that HTML can read', () => {
    expect([0, 54 * MINUTE + 12_000, 27 * HOUR].map((ms) => en.isoDuration(ms))).to.deep.equal([
      'PT0S',
      'PT54M12S',
      'PT27H',
    ]);
  });

  it('says 100% only for everything', () => {
    expect([0, 0.914, 0.996, 1].map((rate) => en.percent(rate))).to.deep.equal([
      '0%',
      '91%',
      '99%',
      '100%',
    ]);
  });

  it('leaves durations to Intl in languages without sentences for them', () => {
    expect(new Localizer('fr').duration(112 * MINUTE)).to.match(/^1.h.* 52.min$/);
    expect(new Localizer('fr').duration(0)).to.match(/^0.s$/);
    registerLocale('fi', { 'time.hours': '{n} t', 'time.minutes': '{n} min' });
    expect(new Localizer('fi').duration(112 * MINUTE)).to.equal('1 t 52 min');
  });

  it('writes durations the same way in browsers without Intl.DurationFormat', () => {
    const intl = Intl as { DurationFormat?: unknown };
    const kept = intl.DurationFormat;
    const withIt = new Localizer('es').duration(112 * MINUTE);
    intl.DurationFormat = undefined;
    try {
      expect(new Localizer('es').duration(112 * MINUTE)).to.equal(withIt);
      expect(new Localizer('es').duration(0)).to.equal('0 s');
    } finally {
      intl.DurationFormat = kept;
    }
  });
});

describe('Localizer: days and times', () => {
  const en = new Localizer('en');
  const now = local(2026, 9, 15, 0, 30);

  it('counts calendar days, not 24 hours', () => {
    expect(en.relativeDay(local(2026, 9, 14, 23, 50), now)).to.equal('yesterday');
    expect(en.relativeDay(local(2026, 9, 15, 0, 1), now)).to.equal('today');
    expect(en.relativeDay(local(2026, 9, 11), now)).to.equal('4 days ago');
    expect(en.relativeDay(local(2026, 8, 31), now)).to.equal('2 weeks ago');
    expect(en.relativeDay(local(2026, 6, 1), now)).to.equal('3 months ago');
    expect(en.relativeDay(local(2024, 6, 1), now)).to.equal('2 years ago');
  });

  it('takes the future for a clock that was set', () => {
    expect(en.relativeDay(now + 5 * DAY, now)).to.equal('just now');
    expect(new Localizer('fr').relativeDay(now + DAY, now)).to.equal('maintenant');
  });

  it('writes times in the viewer’s zone, by the region’s clock', () => {
    const at = local(2026, 8, 28, 14, 46);
    expect(en.timeOfDay(at)).to.equal('14:46');
    expect(new Localizer('en-US').timeOfDay(at)).to.match(/^2:46\sPM$/);
    expect(en.day(at)).to.equal('Aug 28');
    expect(en.month(at)).to.equal('August');
    expect(en.dateTime(at)).to.match(/^Friday, August 28, 2026.* 14:46$/);
  });

  it('names the year where it is another', () => {
    const at = local(2025, 3, 2);
    expect(en.month(at, now)).to.equal('March 2025');
    expect(en.day(at, now)).to.equal('Mar 2, 2025');
    expect(en.day(local(2026, 3, 2), now)).to.equal('Mar 2');
  });
});

describe('Localizer: languages that are none', () => {
  it('speaks English, without throwing', () => {
    for (const lang of ['', ' ', 'english', 'e', 'en--GB', '🤖', 'x'.repeat(500), '-']) {
      const localizer = new Localizer(lang);
      expect(localizer.duration(112 * MINUTE), lang).to.equal('1 h 52 min');
      expect(localizer.day(local(2026, 8, 28)), lang).to.equal('Aug 28');
    }
  });

  it('reads an underscore as a hyphen', () => {
    expect(new Localizer('de_AT').lang).to.equal('de-AT');
  });

  it('shows a dash for an instant that is none', () => {
    const en = new Localizer('en');
    expect([en.day(Number.NaN), en.timeOfDay(9e99), en.dateTime(Number.NaN)]).to.deep.equal([
      '—',
      '—',
      '—',
    ]);
    expect(en.relativeDay(Number.NaN, 0)).to.equal('—');
  });
});
