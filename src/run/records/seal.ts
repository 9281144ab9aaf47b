/**
 * A seal: the SHA-256 of what happened in a run. It proves something only when it is kept elsewhere
 * than the record, which is why no record has one inside.
 */
import { canonicalText } from '../canonical-text.js';
import { mergeEvents } from '../merge-events.js';
import type { RunEvent } from '../run-event.js';

/** The hexadecimal SHA-256 of a text in UTF-8. Browsers have one on secure pages alone. */
export type Sha256 = (text: string) => Promise<string>;

const PREFIX = 'sha256:';

/** One line an event, in (clock, id) order, keys sorted: the same on every device. */
export const sealedText = (events: readonly RunEvent[]): string =>
  mergeEvents([], events).map(canonicalText).join('\n');

export const sealOf = async (events: readonly RunEvent[], sha256: Sha256): Promise<string> =>
  PREFIX + (await sha256(sealedText(events)));

/** Seals are copied by hand: case, spaces and a missing prefix mean nothing. */
export function readSeal(text: string): string | undefined {
  const hex = text.replace(/\s/g, '').toLowerCase().replace(PREFIX, '');
  return /^[0-9a-f]{64}$/.test(hex) ? PREFIX + hex : undefined;
}
