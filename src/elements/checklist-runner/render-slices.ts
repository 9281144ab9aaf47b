/**
 * Long lists are rendered in slices while the page is idle: the first rows show at once, and no click
 * waits for the last ones.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Rows in the first frame and in each idle slice. */
const SLICE = 200;

const whenIdle = (callback: () => void): (() => void) => {
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(callback, 16);
    return () => {
      clearTimeout(timer);
    };
  }
  const handle = requestIdleCallback(callback, { timeout: 200 });
  return () => {
    cancelIdleCallback(handle);
  };
};

export class RenderSlices implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #rows: () => number;
  #cancel: (() => void) | undefined;
  #list: unknown;
  #limit = SLICE;

  /** `rows` is the number of rows that the list has in all. */
  constructor(host: ReactiveControllerHost, rows: () => number) {
    this.#host = host;
    this.#rows = rows;
    host.addController(this);
  }

  /** Rows to render of this list now. Another list begins anew. */
  limitFor(list: unknown): number {
    if (list !== this.#list) {
      this.#list = list;
      this.#limit = SLICE;
    }
    return this.#limit;
  }

  hostUpdated(): void {
    if (this.#cancel || this.#limit >= this.#rows()) return;
    this.#cancel = whenIdle(() => {
      this.#cancel = undefined;
      this.#limit += SLICE;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
