/** Milliseconds cut into the units that people read. */
export const DURATION_UNITS = ['days', 'hours', 'minutes', 'seconds'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

export type DurationParts = Readonly<Record<DurationUnit, number>>;

/** From here on seconds are noise beside the minutes. */
const SECONDS_UNTIL_MINUTES = 10;

/** Whole units, rounded down as a clock does. What is negative or no number counts as 0. */
export function durationParts(ms: number): DurationParts {
  const total = Number.isFinite(ms) ? Math.max(0, Math.floor(ms / 1000)) : 0;
  return {
    days: Math.floor(total / 86_400),
    hours: Math.floor(total / 3600) % 24,
    minutes: Math.floor(total / 60) % 60,
    seconds: total % 60,
  };
}

/**
 * What is worth saying: the greatest unit that is not 0 and the next smaller one, without it if it
 * is 0; seconds only below ten minutes. Never empty: nothing is `0 seconds`.
 */
export function readableParts(ms: number): readonly (readonly [DurationUnit, number])[] {
  const parts = durationParts(ms);
  const first = DURATION_UNITS.findIndex((unit) => parts[unit] > 0);
  return DURATION_UNITS.slice(first, first < 0 ? undefined : first + 2)
    .map((unit) => [unit, parts[unit]] as const)
    .filter(([unit, count], place) => {
      const tooFine = unit === 'seconds' && parts.minutes >= SECONDS_UNTIL_MINUTES;
      return place === 0 || (count > 0 && !tooFine);
    });
}

/** The duration for `<time datetime>`: `PT54M12S`. Hours may pass 24; nothing is `PT0S`. */
export function isoDuration(ms: number): string {
  const { days, hours, minutes, seconds } = durationParts(ms);
  const shown = { H: days * 24 + hours, M: minutes, S: seconds };
  const units = Object.entries(shown).filter(([, count]) => count > 0);
  return `PT${units.map(([unit, count]) => `${count}${unit}`).join('') || '0S'}`;
}
