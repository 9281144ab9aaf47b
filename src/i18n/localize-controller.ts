import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Strings } from './text.js';
import { safeLanguage } from './language-tag.js';
import { unwatchLanguage, watchLanguage } from './language-watch.js';
import { Localizer } from './localizer.js';
import { nearestLanguage } from './nearest-language.js';

/** An element that speaks. Its `strings` go before every locale, by key. */
export type LocalizedHost = ReactiveControllerHost &
  HTMLElement & { readonly strings?: Strings | undefined };

/**
 * Gives an element the localizer of the language it stands in, and renders it again when that
 * language, the registered locales or its own `strings` change.
 */
export class LocalizeController implements ReactiveController {
  readonly #host: LocalizedHost;
  #localizer: Localizer | undefined;
  #strings: Strings | undefined;

  constructor(host: LocalizedHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Stays the same object until what it says may differ. */
  get localizer(): Localizer {
    const strings = this.#host.strings;
    if (this.#localizer === undefined || strings !== this.#strings) {
      this.#strings = strings;
      this.#localizer = new Localizer(nearestLanguage(this.#host), strings);
    }
    return this.#localizer;
  }

  hostConnected(): void {
    watchLanguage(this.#host, {
      languageChanged: () => this.#checkLanguage(),
      stringsChanged: () => this.#refresh(),
    });
    // It may have been moved to another language.
    if (this.#localizer !== undefined) this.#checkLanguage();
  }

  hostDisconnected(): void {
    unwatchLanguage(this.#host);
  }

  /** A `lang` changed somewhere: most often not one that this element stands in. */
  #checkLanguage(): void {
    if (this.#localizer?.lang !== safeLanguage(nearestLanguage(this.#host))) this.#refresh();
  }

  #refresh(): void {
    this.#localizer = undefined;
    this.#host.requestUpdate();
  }
}
