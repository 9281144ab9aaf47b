/** How long the rest may take, until there are measured splits to say it better. */
import type { RunCounts } from '../../run/run.js';

const MINUTE = 60_000;

/** The author's estimate (seconds) times the open share: milliseconds, or undefined without one. */
export function timeLeft(
  totalTime: number | undefined,
  counts: Pick<RunCounts, 'total' | 'open'>,
): number | undefined {
  if (totalTime === undefined || totalTime <= 0 || counts.open === 0) return undefined;
  return (totalTime * 1000 * counts.open) / counts.total;
}

/** An estimate has no seconds: whole minutes, from half an hour on in steps of five. */
const stepOf = (ms: number): number => (ms < 30 * MINUTE ? MINUTE : 5 * MINUTE);

export const roundEstimate = (ms: number): number =>
  Math.max(MINUTE, Math.round(ms / stepOf(ms)) * stepOf(ms));

/** The wall clock when the rest is done, as roughly as anybody can know. */
export const doneAt = (now: number, left: number): number =>
  Math.round((now + left) / stepOf(left)) * stepOf(left);
