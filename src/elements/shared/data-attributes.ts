/**
 * Every attribute is also read as `data-…`: TechDocs and DOMPurify keep only those of elements they
 * do not know. The plain attribute wins.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type AttributeHost = ReactiveControllerHost & HTMLElement;

/** Mirrors `data-x` of the host into its attribute `x`'s property, without writing an attribute. */
export class DataAttributesController implements ReactiveController {
  readonly #host: AttributeHost;
  readonly #names: readonly string[];
  #observer: MutationObserver | undefined;

  constructor(host: AttributeHost, names: readonly string[]) {
    this.#host = host;
    this.#names = names;
    host.addController(this);
  }

  hostConnected(): void {
    for (const name of this.#names) this.#read(name, null);
    this.#observer = new MutationObserver((records) => {
      for (const { attributeName, oldValue } of records) {
        if (attributeName) this.#read(attributeName.replace(/^data-/u, ''), oldValue);
      }
    });
    const attributeFilter = this.#names.map((name) => `data-${name}`);
    this.#observer.observe(this.#host, { attributeFilter, attributeOldValue: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #read(name: string, old: string | null): void {
    if (this.#host.hasAttribute(name)) return;
    const value = this.#host.getAttribute(`data-${name}`);
    if (value === null && old === null) return;
    this.#host.attributeChangedCallback(name, old, value);
  }
}

declare global {
  interface HTMLElement {
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
  }
}
