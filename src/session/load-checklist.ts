/**
 * From a source to a checklist. One loader an element: a newer source aborts the older one, and an
 * answer that comes late is dropped.
 */
import { readChecklist } from '../checklist/read-checklist.js';
import type { ReadError, ReadOptions, ReadResult } from '../checklist/read-result.js';

/** Where a list can come from, in order of precedence; `none` is a bare element. */
export type ChecklistSource =
  | { readonly kind: 'property'; readonly value: unknown }
  | { readonly kind: 'url'; readonly url: string; readonly fetch: FetchChecklist }
  | { readonly kind: 'inline'; readonly value: unknown; readonly name: string }
  | { readonly kind: 'none' };

/** Answers an address with a response, a text, or the list as plain data. */
export type FetchChecklist = (url: string, signal: AbortSignal) => Promise<unknown>;

const failure = (code: ReadError['code'], message: string): ReadResult => ({
  error: { code, path: '', message },
  warnings: [],
});

const fileName = (url: string): string => {
  const path = url.replace(/[?#].*$/su, '');
  return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1)) || url;
};

async function fetchChecklist(
  { url, fetch }: ChecklistSource & { readonly kind: 'url' },
  options: ReadOptions,
  signal: AbortSignal,
): Promise<ReadResult> {
  const source = safeFileName(url);
  let answer: unknown;
  try {
    answer = await fetch(url, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    return failure(
      'unreadable',
      `${source} could not be loaded. Check the address and the connection, and that its server allows this page to read it.`,
    );
  }
  if (!(answer instanceof Response)) return readChecklist(answer, { ...options, source });
  if (!answer.ok) {
    return failure(
      'unreadable',
      `${source} could not be loaded: the server answered ${String(answer.status)}. Check the address in src.`,
    );
  }
  return readChecklist(await answer.text(), { ...options, source });
}

function safeFileName(url: string): string {
  try {
    return fileName(url);
  } catch {
    return url; // a stray % in the address
  }
}

export class ChecklistLoader {
  #running: AbortController | undefined;

  /** Resolves to the reading, or to nothing when a newer source took over. */
  async load(source: ChecklistSource, options: ReadOptions): Promise<ReadResult | undefined> {
    this.cancel();
    if (source.kind !== 'url') {
      if (source.kind === 'none') return undefined;
      const name = source.kind === 'inline' ? { source: source.name } : {};
      return readChecklist(source.value, { ...options, ...name });
    }
    const running = new AbortController();
    this.#running = running;
    try {
      const result = await fetchChecklist(source, options, running.signal);
      return running.signal.aborted ? undefined : result;
    } catch {
      if (running.signal.aborted) return undefined;
      return failure(
        'unreadable',
        `${safeFileName(source.url)} broke off while loading. Try again.`,
      );
    } finally {
      if (this.#running === running) this.#running = undefined;
    }
  }

  cancel(): void {
    this.#running?.abort();
    this.#running = undefined;
  }
}
