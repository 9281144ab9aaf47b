/** Calendar days in the viewer's zone. */

/** Noon of a civil day number (days since 1970-01-01): an instant to format that day with. */
export function noonOfDay(day: number): number {
  const utc = new Date(day * 86_400_000);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), 12).getTime();
}

/** When the calendar day after an instant's begins. Not 24 hours on: days of 23 and 25 hours exist. */
export function nextMidnight(at: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}

/** Minutes east of UTC at an instant. */
export const utcOffset = (at: number): number => -new Date(at).getTimezoneOffset();
