/** Durations in languages that bring no sentences of their own for them. */
import { DURATION_UNITS, readableParts } from './duration-parts.js';
import { cachedFormatter, listFormat, numberFormat } from './formatters.js';

export type DurationWidth = 'short' | 'narrow';

/** Part of the language since 2025, and not yet in the types of ES2022. */
interface DurationFormat {
  format(duration: Readonly<Record<string, number>>): string;
}
type DurationFormatConstructor = new (lang: string, options: object) => DurationFormat;

const durationFormatOf = () =>
  (Intl as unknown as { DurationFormat?: DurationFormatConstructor }).DurationFormat;

/** `1 Std., 52 Min.`: from `Intl.DurationFormat`, or from its parts in browsers without it. */
export function formatDuration(lang: string, ms: number, width: DurationWidth): string {
  const parts = readableParts(ms);
  const DurationFormat = durationFormatOf();
  if (DurationFormat === undefined) {
    const units = parts.map(([unit, count]) =>
      numberFormat(lang, {
        style: 'unit',
        unit: unit.slice(0, -1),
        unitDisplay: width,
      }).format(count),
    );
    return listFormat(lang, { type: 'unit', style: width }).format(units);
  }
  // A duration of nothing formats as '' unless seconds are always shown.
  const nothing = parts.every(([, count]) => count === 0);
  const formatter = cachedFormatter(
    `duration ${lang} ${width} ${nothing}`,
    () =>
      new DurationFormat(lang, {
        style: width,
        ...(nothing && { secondsDisplay: 'always' }),
      }),
  );
  return formatter.format(Object.fromEntries(nothing ? [[DURATION_UNITS[3], 0]] : parts));
}
