/** Time and randomness, as arguments: the only places where the session touches either. */
import { randomName } from '../storage/random-name.js';

export interface Clock {
  /** Wall milliseconds since 1970 UTC. */
  now(): number;
  /** Milliseconds since the page was opened; never set back. */
  mono(): number;
  /** Offset from UTC at that moment, in minutes, east positive. */
  offset(at: number): number;
  /** IANA name of the viewer's zone. */
  timeZone(): string;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  mono: () => performance.now(),
  offset: (at) => -new Date(at).getTimezoneOffset(),
  timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
};

export interface IdSource {
  /** `<page>.<n>`: unique among all pages, and gaps show what is missing. */
  next(): string;
  /** A random name of its own: run ids made from a count would fuse two offline passes. */
  random(): string;
}

export function createIdSource(page: string = randomName()): IdSource {
  let count = 0;
  return {
    next: () => `${page}.${(count++).toString(36)}`,
    random: randomName,
  };
}

/** One page life, one id source. */
export const pageIds: IdSource = createIdSource();
