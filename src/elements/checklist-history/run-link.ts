/** A run in the fragment of this page's address: no server ever sees it. */
import { compactRun, type CompactRun } from '../../run/records/compact-run.js';
import type { RunRecord } from '../../run/records/run-record.js';

const FRAGMENT = '#checklist-run=';
/** Chats and mail programs cut longer addresses. */
const LONGEST_LINK = 30_000;
/** What a link may unfold to: ten times the events of the longest list. */
const MOST_TEXT = 16_000_000;

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
    char.charCodeAt(0),
  );

/** The address that opens the run on another device; undefined where only a file can carry it. */
export async function linkTo(
  { checklist, events = [], revisions }: RunRecord,
  page: string,
): Promise<string | undefined> {
  const known = revisions.find(({ id }) => id === checklist.revision);
  const compact = known && compactRun({ checklistId: checklist.id, events, known });
  if (compact === undefined || typeof CompressionStream === 'undefined') return undefined;
  const text = new Blob([JSON.stringify(compact)]).stream();
  const packed = text.pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const link = page.replace(/#.*$/su, '') + FRAGMENT + toBase64Url(bytes);
  return link.length > LONGEST_LINK ? undefined : link;
}

/** Undefined where the address brings no run along; null for one that cannot be read. */
export async function readLink(address: string): Promise<CompactRun | null | undefined> {
  const at = address.indexOf(FRAGMENT);
  if (at < 0) return undefined;
  try {
    const bytes = fromBase64Url(address.slice(at + FRAGMENT.length));
    const unpacked = new Blob([bytes])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'))
      .pipeThrough(new TextDecoderStream());
    let text = '';
    // A few bytes can unfold to gigabytes, so what comes out is counted.
    for (const reader = unpacked.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) return JSON.parse(text) as CompactRun;
      text += value;
      if (text.length > MOST_TEXT) return null;
    }
  } catch {
    return null;
  }
}
