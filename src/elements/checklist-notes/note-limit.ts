/** How much a note may hold. */

/** In bytes of UTF-8, as it is stored. */
export const NOTE_LIMIT = 64 * 1024;
/** From here on the field says how much room is left. */
const NEAR = NOTE_LIMIT * 0.9;
/** A UTF-16 unit is at most this many bytes, so short notes need no counting. */
const MOST_BYTES_A_UNIT = 3;

export interface NoteSize {
  readonly bytes: number;
  /** Worth saying. */
  readonly near: boolean;
  /** It is not stored as it stands. */
  readonly over: boolean;
}

/** Exact near the limit; far below it `bytes` is an upper bound. */
export function noteSize(text: string): NoteSize {
  const most = text.length * MOST_BYTES_A_UNIT;
  if (most < NEAR) return { bytes: most, near: false, over: false };
  const bytes = new TextEncoder().encode(text).length;
  return { bytes, near: bytes >= NEAR, over: bytes > NOTE_LIMIT };
}

/** For the hint: rounded up, so that what is over the limit never reads as within it. */
export const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);
