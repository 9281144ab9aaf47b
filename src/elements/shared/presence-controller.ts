/** What an element owes the page while it stands in it: a share of the announcer, and a last save. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { joinAnnouncer } from './announcer.js';

export class PresenceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #flush: () => void;
  #leave: (() => void) | undefined;

  /** `flush` writes what is not written yet: before the element leaves, and before the page goes. */
  constructor(host: ReactiveControllerHost & HTMLElement, flush: () => void) {
    this.#host = host;
    this.#flush = flush;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = joinAnnouncer(this.#host);
    const { ownerDocument } = this.#host;
    ownerDocument.defaultView?.addEventListener('pagehide', this.#flush);
    ownerDocument.addEventListener('visibilitychange', this.#onVisibility);
  }

  hostDisconnected(): void {
    this.#flush();
    this.#leave?.();
    const { ownerDocument } = this.#host;
    ownerDocument.defaultView?.removeEventListener('pagehide', this.#flush);
    ownerDocument.removeEventListener('visibilitychange', this.#onVisibility);
  }

  readonly #onVisibility = (): void => {
    if (this.#host.ownerDocument.hidden) this.#flush();
  };
}
