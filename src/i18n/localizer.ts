/** Sentences, numbers and times in one language. Nothing here throws, whatever the language tag. */
import type { PluralForms, Strings, Text } from './text.js';
import { relativeDay } from '../run/relative-day.js';
import { utcOffset } from './calendar.js';
import { durationParts, isoDuration, readableParts, type DurationUnit } from './duration-parts.js';
import { formatDuration, type DurationWidth } from './format-duration.js';
import {
  dateFormat,
  listFormat,
  numberFormat,
  pluralRules,
  relativeTimeFormat,
} from './formatters.js';
import { ENGLISH, intlLanguage, languageChain, safeLanguage } from './language-tag.js';
import { registeredString } from './locale-registry.js';
import { timeText } from './text/time-text.js';

const NO_STRINGS: Strings = {};
const NO_INSTANT = '—';

const UNIT_TEXT: Readonly<Record<DurationWidth, Readonly<Record<DurationUnit, Text>>>> = {
  short: timeText,
  narrow: {
    days: timeText.compactDays,
    hours: timeText.compactHours,
    minutes: timeText.compactMinutes,
    seconds: timeText.compactSeconds,
  },
};

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
    return numberFormat(this.#intl).format(value);
  }

  /** `0.91` → `91%`. Only everything is 100%: a rate just below it shows as 99%. */
  percent(rate: number): string {
    const shown = rate < 1 ? Math.min(rate, 0.99) : rate;
    return numberFormat(this.#intl, {
      style: 'percent',
      maximumFractionDigits: 0,
    }).format(shown);
  }

  /** A running clock: `54:12`, `1:31:20`; from a day on `1 d 3 h`. */
  clock(ms: number): string {
    const { days, hours, minutes, seconds } = durationParts(ms);
    if (days > 0) return this.duration(ms);
    const two = numberFormat(this.#intl, { minimumIntegerDigits: 2 });
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
    const { value, unit } = relativeDay(at, now, utcOffset(now), utcOffset(at));
    if (unit === 'second' && this.#speaks(timeText.justNow)) return this.t(timeText.justNow);
    // Only for days and seconds are there words that are exact: "last month" may be yesterday.
    const numeric = unit === 'day' || unit === 'second' ? 'auto' : 'always';
    return relativeTimeFormat(this.#intl, numeric).format(value, unit);
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

  /** `a, b, and c`. */
  list(items: readonly string[]): string {
    return listFormat(this.#intl, { type: 'conjunction' }).format(items);
  }

  /** For `<time datetime>`: `PT54M12S`. */
  isoDuration(ms: number): string {
    return isoDuration(ms);
  }

  #duration(ms: number, width: DurationWidth): string {
    const texts = UNIT_TEXT[width];
    const parts = readableParts(ms);
    if (!parts.every(([unit]) => this.#speaks(texts[unit]))) {
      return formatDuration(this.#intl, ms, width);
    }
    return parts.map(([unit, n]) => this.t(texts[unit], { n, count: n })).join(' ');
  }

  #date(at: number, options: Intl.DateTimeFormatOptions): string {
    return isInstant(at) ? dateFormat(this.#intl, new Date(at), options).format(at) : NO_INSTANT;
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
  return forms[pluralRules(lang).select(count)] ?? forms.other;
}

function yearUnlessSame(at: number, now: number | undefined): Intl.DateTimeFormatOptions {
  const same = now === undefined || new Date(at).getFullYear() === new Date(now).getFullYear();
  return same ? {} : { year: 'numeric' };
}
