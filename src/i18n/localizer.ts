/** Sentences, numbers and times in one language. Nothing here throws, whatever the language tag. */
import type { PluralForms, Strings, Text } from './text.js';
import { relativeDay } from '../run/relative-day.js';
import { utcOffset } from './calendar.js';
import { durationParts, isoDuration, readableParts } from './duration-parts.js';
import { formatter } from './formatters.js';
import { ENGLISH, intlLanguage, languageChain, safeLanguage } from './language-tag.js';
import { registeredString } from './locale-registry.js';
import { timeText } from './text/time-text.js';

const NO_STRINGS: Strings = {};
const NO_INSTANT = '—';
const MINUTE = 60_000;

/** Times in milliseconds, instants in wall milliseconds, shown in the viewer's zone. */
export class Localizer {
  /** The language, as a canonical tag. */
  readonly lang: string;
  /** What `Intl` formats in. */
  readonly #intl: string;
  readonly #overrides: Strings;

  /** `overrides` go before every registered locale. A `lang` that is no tag counts as `en`. */
  constructor(lang: string = ENGLISH, overrides: Strings = NO_STRINGS) {
    this.lang = safeLanguage(lang);
    this.#intl = intlLanguage(this.lang);
    this.#overrides = overrides;
  }

  /** The sentence, its `{name}`s filled in; `count` also chooses the plural form. Numbers are formatted. */
  t(text: Text, values: Readonly<Record<string, string | number>> = {}): string {
    const { form, lang } = this.#find(text);
    const sentence = typeof form === 'string' ? form : chooseForm(form, lang, values['count']);
    return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return placeholder;
      return typeof value === 'number' ? this.number(value) : value;
    });
  }

  number(value: number): string {
    return this.#number({}).format(value);
  }

  /** `0.91` → `91%`. Only everything is 100%: a rate just below it shows as 99%. */
  percent(rate: number): string {
    const shown = rate < 1 ? Math.min(rate, 0.99) : rate;
    return this.#number({ style: 'percent' }).format(shown);
  }

  /** A running clock: `54:12`, `1:31:20`; from a day on `1 d 3 h`. */
  clock(ms: number): string {
    const { days, hours, minutes, seconds } = durationParts(ms);
    if (days > 0) return this.duration(ms);
    const two = this.#number({ minimumIntegerDigits: 2 });
    const parts = [two.format(seconds)];
    parts.unshift(hours > 0 ? two.format(minutes) : this.number(minutes));
    if (hours > 0) parts.unshift(this.number(hours));
    return parts.join(':');
  }

  /** `1 h 52 min`, `45 s`, `1 d 3 h`: the two greatest units, rounded down. */
  duration(ms: number): string {
    return this.#duration(ms, 'short');
  }

  /** The same where space is short: `1 h 52 m`. */
  compact(ms: number): string {
    return this.#duration(ms, 'narrow');
  }

  /** By calendar day: `today`, `yesterday`, `4 days ago`, `2 weeks ago`; the future is `just now`. */
  relativeDay(at: number, now: number): string {
    if (!isInstant(at) || !isInstant(now)) return NO_INSTANT;
    return this.#relative(relativeDay(at, now, utcOffset(now), utcOffset(at)));
  }

  /** `just now`, `5 minutes ago`, `3 hours ago`; from a day on by calendar day. */
  ago(at: number, now: number): string {
    const minutes = Math.floor((now - at) / MINUTE);
    if (!(minutes < 1440)) return this.relativeDay(at, now);
    if (minutes < 1) return this.#relative({ value: 0, unit: 'second' });
    return this.#relative(
      minutes < 60
        ? { value: -minutes, unit: 'minute' }
        : { value: -Math.floor(minutes / 60), unit: 'hour' },
    );
  }

  #relative({
    value,
    unit,
  }: {
    readonly value: number;
    readonly unit: Intl.RelativeTimeFormatUnit;
  }): string {
    if (unit === 'second' && this.#speaks(timeText.justNow)) return this.t(timeText.justNow);
    // Only for days and seconds are there words that are exact: "last month" may be yesterday.
    const numeric = unit === 'day' || unit === 'second' ? 'auto' : 'always';
    return formatter(Intl.RelativeTimeFormat, this.#intl, { numeric }).format(value, unit);
  }

  /** `14:46`, or as the region writes it: `2:46 PM` under `en-US`. */
  timeOfDay(at: number): string {
    return this.#date(at, {
      hour: 'numeric',
      minute: '2-digit',
      ...this.#hourCycle(),
    });
  }

  /** `Friday, August 28, 2026 at 14:46`. */
  dateTime(at: number): string {
    return this.#date(at, {
      dateStyle: 'full',
      timeStyle: 'short',
      ...this.#hourCycle(),
    });
  }

  /** `Aug 28`; with `now`, the year as well where it is another: `Aug 28, 2025`. */
  day(at: number, now?: number): string {
    return this.#date(at, {
      month: 'short',
      day: 'numeric',
      ...yearUnlessSame(at, now),
    });
  }

  /** `March`; with `now`, the year as well where it is another: `March 2025`. */
  month(at: number, now?: number): string {
    return this.#date(at, { month: 'long', ...yearUnlessSame(at, now) });
  }

  /** For `<time datetime>`: `PT54M12S`. */
  isoDuration(ms: number): string {
    return isoDuration(ms);
  }

  /** By the sentences of the language, else by those of `Intl`. */
  #duration(ms: number, width: 'short' | 'narrow'): string {
    const parts = readableParts(ms).map(([unit, n]) => {
      const minutes = width === 'narrow' ? timeText.compactMinutes : timeText.minutes;
      return { unit, n, text: unit === 'minutes' ? minutes : timeText[unit] };
    });
    if (parts.every(({ text }) => this.#speaks(text))) {
      return parts.map(({ text, n }) => this.t(text, { n, count: n })).join(' ');
    }
    const units = parts.map(({ unit, n }) =>
      this.#number({ style: 'unit', unit: unit.slice(0, -1), unitDisplay: width }).format(n),
    );
    return formatter(Intl.ListFormat, this.#intl, { type: 'unit', style: width }).format(units);
  }

  #number(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    return formatter(Intl.NumberFormat, this.#intl, options);
  }

  #date(at: number, options: Intl.DateTimeFormatOptions): string {
    if (!isInstant(at)) return NO_INSTANT;
    // A formatter keeps the zone it was made in: a laptop that has travelled gets a new one.
    return formatter(Intl.DateTimeFormat, this.#intl, options, utcOffset(at)).format(at);
  }

  /** English of no region means an international page; `Intl` would read it as American. */
  #hourCycle(): Intl.DateTimeFormatOptions {
    return this.#intl === ENGLISH ? { hourCycle: 'h23' } : {};
  }

  /** The sentence is in the language of the numbers around it, so `Intl` need not stand in. */
  #speaks(text: Text): boolean {
    const { lang } = this.#find(text);
    return [this.lang, this.#intl].some((tag) => languageChain(tag).includes(lang));
  }

  #find(text: Text): {
    readonly form: string | PluralForms;
    readonly lang: string;
  } {
    const own = Object.hasOwn(this.#overrides, text.key) ? this.#overrides[text.key] : undefined;
    if (own !== undefined) return { form: own, lang: this.lang };
    return registeredString(this.lang, text.key) ?? { form: text.en, lang: ENGLISH };
  }
}

/** `Intl` throws for anything else, and imported records hold anything. */
const isInstant = (at: number) => !Number.isNaN(new Date(at).getTime());

function chooseForm(forms: PluralForms, lang: string, count: string | number | undefined): string {
  if (typeof count !== 'number') return forms.other;
  if (count === 0 && forms.zero !== undefined) return forms.zero;
  // The rules of the language that the forms are in, which may be the fallback's.
  return forms[formatter(Intl.PluralRules, lang, {}).select(count)] ?? forms.other;
}

function yearUnlessSame(at: number, now: number | undefined): Intl.DateTimeFormatOptions {
  const same = now === undefined || new Date(at).getFullYear() === new Date(now).getFullYear();
  return same ? {} : { year: 'numeric' };
}
