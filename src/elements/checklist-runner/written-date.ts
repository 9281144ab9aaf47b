/** Dates as authors write them. */

/**
 * Wall milliseconds of an ISO 8601 date or date-time; undefined for anything else. A date alone
 * means that day here: read as UTC it would be the day before in the Americas.
 */
export function writtenDate(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written.trim());
  const at =
    day === null
      ? Date.parse(written)
      : new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3])).getTime();
  return Number.isNaN(at) ? undefined : at;
}
