/** Tells when the viewer's calendar day has changed, however long the page slept meanwhile. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nextMidnight } from '../../i18n/calendar.js';

export interface DayChangeOptions {
  /** Wall milliseconds. */
  readonly now: () => number;
  readonly dayChanged: () => void;
}

export class DayChangeController implements ReactiveController {
  readonly #options: DayChangeOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #midnight = 0;

  constructor(host: ReactiveControllerHost, options: DayChangeOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#wait();
    // Timers stand still while a laptop sleeps, and slow down in background tabs.
    document.addEventListener('visibilitychange', this.#handleVisibility);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#handleVisibility);
  }

  #wait(): void {
    const now = this.#options.now();
    this.#midnight = nextMidnight(now);
    clearTimeout(this.#timer);
    // One second late, never early: a timer that fired before midnight would wait a whole day.
    this.#timer = setTimeout(this.#check, this.#midnight - now + 1000);
  }

  readonly #check = (): void => {
    const changed = this.#options.now() >= this.#midnight;
    this.#wait();
    if (changed) this.#options.dayChanged();
  };

  readonly #handleVisibility = (): void => {
    if (document.visibilityState === 'visible') this.#check();
  };
}
