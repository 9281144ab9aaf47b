/** Milliseconds cut into the units that people read. */
export const DURATION_UNITS = ['days', 'hours', 'minutes', 'seconds'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

export type DurationParts = Readonly<Record<DurationUnit, number>>;

const SECONDS: DurationParts = {
  days: 86_400,
  hours: 3600,
  minutes: 60,
  seconds: 1,
};

/** From here on seconds are noise beside the minutes. */
const SECONDS_UNTIL_MINUTES = 10;

/** Whole units, rounded down as a clock does. What is negative or no number counts as 0. */
export function durationParts(ms: number): DurationParts {
  const total = Number.isFinite(ms) ? Math.max(0, Math.floor(ms / 1000)) : 0;
  return {
    days: Math.floor(total / SECONDS.days),
    hours: Math.floor((total % SECONDS.days) / SECONDS.hours),
    minutes: Math.floor((total % SECONDS.hours) / SECONDS.minutes),
    seconds: total % SECONDS.minutes,
  };
}

/**
 * What is worth saying: the greatest unit that is not 0 and the next smaller one, without it if it
 * is 0; seconds only below ten minutes. Never empty: nothing is `0 seconds`.
 */
export function readableParts(ms: number): readonly (readonly [DurationUnit, number])[] {
  const parts = durationParts(ms);
  const first = DURATION_UNITS.find((unit) => parts[unit] > 0) ?? 'seconds';
  const next = DURATION_UNITS[DURATION_UNITS.indexOf(first) + 1];
  const tooFine = next === 'seconds' && parts.minutes >= SECONDS_UNTIL_MINUTES;
  const shown: (readonly [DurationUnit, number])[] = [[first, parts[first]]];
  if (next !== undefined && parts[next] > 0 && !tooFine) shown.push([next, parts[next]]);
  return shown;
}

/** The duration for `<time datetime>`: `PT54M12S`. Hours may pass 24; nothing is `PT0S`. */
export function isoDuration(ms: number): string {
  const { days, hours, minutes, seconds } = durationParts(ms);
  const all = [
    [days * 24 + hours, 'H'],
    [minutes, 'M'],
    [seconds, 'S'],
  ] as const;
  const shown = all.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`);
  return `PT${shown.join('') || '0S'}`;
}
