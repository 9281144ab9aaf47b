/**
 * Keeps the runner's list up to date with its source. Children that arrive late are seen; when a source
 * vanishes or turns bad, the last good list is kept.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Checklist } from '../../checklist/checklist.js';
import {
  pickChecklist,
  sectionNamed,
  type ChecklistChoice,
} from '../../checklist/pick-checklist.js';
import type {
  ReadError,
  ReadOptions,
  ReadResult,
  ReadWarning,
} from '../../checklist/read-result.js';
import type { Localizer } from '../../i18n/localizer.js';
import { ChecklistLoader, type ChecklistSource } from '../../session/load-checklist.js';
import { findSource, isBeingParsed, sourceKey, type SourceElement } from './find-source.js';
import {
  FELL_OUT,
  hasFallenOut,
  hasSwallowed,
  readUnescaped,
  SWALLOWED,
  withCure,
} from './host-mangling.js';
import { isPanel, readLightDom, type InlineSource } from './light-dom-source.js';

export interface SourceHost extends ReactiveControllerHost, SourceElement {
  readonly pick: string;
  readonly map: ReadOptions['map'] | null;
  readonly localizer: Localizer;
}

export interface Reading {
  readonly checklist: Checklist;
  readonly warnings: readonly ReadWarning[];
  /** Absolute address, when it came from one. */
  readonly address: string | undefined;
  /** Which of several checklists in the source it is. */
  readonly picked: string | undefined;
}

export interface SourceCallbacks {
  readonly onReading: (reading: Reading) => void;
  readonly onError: (error: ReadError) => void;
}

/** A skeleton shows only when loading takes longer than this. */
const SKELETON_AFTER_MS = 150;

export class SourceController implements ReactiveController {
  readonly #host: SourceHost;
  readonly #callbacks: SourceCallbacks;
  readonly #loader = new ChecklistLoader();
  #observer: MutationObserver | undefined;
  #skeleton: ReturnType<typeof setTimeout> | undefined;
  #key: unknown;
  /** What the children say, until they change: each tick asks, and a long list takes long to read. */
  #children: { readonly source: InlineSource | undefined } | undefined;
  #options: readonly unknown[] = [];
  #read:
    | {
        readonly result: Extract<ReadResult, { checklist: Checklist }>;
        readonly address: string | undefined;
      }
    | undefined;
  /** Which of several checklists somebody chose on the page; empty for all as one list. */
  #chosen: string | undefined;

  /** Several checklists came in one source, and the host picks none of them. */
  choices: readonly ChecklistChoice[] = [];
  /** Somebody has to choose first. */
  choosing = false;
  reading: Reading | undefined;
  error: ReadError | undefined;
  /** Loading has taken long enough to show it. */
  slow = false;
  loading = false;

  constructor(host: SourceHost, callbacks: SourceCallbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver((records) => {
      if (records.every(({ target }) => isPanel(target))) return;
      this.#children = undefined;
      this.#look();
    });
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#children = undefined;
    this.#look();
  }

  hostUpdate(): void {
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    clearTimeout(this.#skeleton);
    this.#loader.cancel();
    if (this.loading) this.#key = undefined;
  }

  readonly #onParsed = (): void => {
    this.#look();
    this.#checkEnd();
  };

  /** The host's title, for lists without one. `data-title` shows no tooltip. */
  get title(): string {
    return this.#host.title || (this.#host.dataset['title'] ?? '');
  }

  /** Reads the present source again, from the start. */
  retry(): void {
    this.#key = undefined;
    this.#look();
  }

  /** Takes one of several checklists, all of them for the empty name; asks again for none. */
  choose(id: string | undefined): void {
    this.#chosen = id;
    this.#use();
  }

  #look(): void {
    if (!this.#host.isConnected) return;
    const source = this.#safeSource();
    if (source.kind === 'none') {
      // A source that vanished: the last good list stays.
      if (!this.reading && !this.error && hasFallenOut(this.#host)) this.#fail(FELL_OUT);
      return;
    }
    if (source.kind === 'inline' && isBeingParsed(this.#host)) {
      this.#lookOnceParsed();
      return;
    }
    const key = sourceKey(source);
    const { pick, map, localizer } = this.#host;
    const options = [pick, map, localizer.lang];
    const sameWay = options.every((each, index) => each === this.#options[index]);
    if (key === this.#key && sameWay) return;
    this.#options = options;
    this.#key = key;
    void this.#load(source);
  }

  #safeSource(): ChecklistSource {
    try {
      return findSource(
        this.#host,
        () => (this.#children ??= { source: readLightDom(this.#host) }),
      );
    } catch {
      const message = `src is no address: ${this.#host.src.slice(0, 80)}. Write a URL, a path, or #id.`;
      const error = { code: 'unreadable', path: '', message } as const;
      if (this.error?.message !== message) this.#fail(error);
      return { kind: 'none' };
    }
  }

  async #load(source: Exclude<ChecklistSource, { kind: 'none' }>): Promise<void> {
    this.loading = true;
    clearTimeout(this.#skeleton);
    this.#skeleton = setTimeout(() => {
      this.slow = this.loading;
      this.#host.requestUpdate();
    }, SKELETON_AFTER_MS);
    const { baseURI } = this.#host.ownerDocument;
    const address = source.kind === 'url' ? source.url : undefined;
    const { pick, map, localizer } = this.#host;
    const options = {
      fallbackTitle: this.title,
      baseUrl: address ?? baseURI,
      language: localizer.lang,
      ...(pick && { pick }),
      ...(map && { map }),
    };
    let result = await this.#loader.load(source, options);
    if (!result) return; // a newer source took over
    const text = sourceKey(source);
    if (result.error && typeof text === 'string') {
      result = readUnescaped(text, options) ?? {
        ...result,
        error: withCure(result.error, text),
      };
    }
    this.loading = false;
    this.slow = false;
    clearTimeout(this.#skeleton);
    this.#take(result, address);
  }

  #take(result: ReadResult, address: string | undefined): void {
    if (result.error) {
      this.#fail(result.error);
      return;
    }
    this.error = undefined;
    this.#read = { result, address };
    this.#use();
  }

  #use(): void {
    if (!this.#read) return;
    const { result, address } = this.#read;
    const { checklist, warnings, picked } = result;
    this.choices = picked === undefined ? result.choices : [];
    const chosen = this.choices.length > 0 ? this.#chosen : '';
    const section = chosen ? sectionNamed(checklist, chosen) : undefined;
    this.choosing = chosen !== '' && !section;
    this.#host.requestUpdate();
    if (this.choosing) return;
    this.reading = {
      checklist: section ? pickChecklist(checklist, section) : checklist,
      warnings,
      address,
      picked: section?.id ?? picked,
    };
    this.#callbacks.onReading(this.reading);
    this.#checkEnd();
  }

  /** Whether the element ends is known once the page is parsed. */
  #checkEnd(): void {
    const { ownerDocument } = this.#host;
    if (ownerDocument.readyState === 'loading') this.#lookOnceParsed();
    else if (this.reading && hasSwallowed(this.#host, this.reading.checklist)) {
      this.#fail(SWALLOWED);
    }
  }

  #lookOnceParsed(): void {
    const { ownerDocument } = this.#host;
    ownerDocument.addEventListener('DOMContentLoaded', this.#onParsed, { once: true });
  }

  #fail(error: ReadError): void {
    this.error = error;
    this.loading = false;
    this.#callbacks.onError(error);
    this.#host.requestUpdate();
  }
}
