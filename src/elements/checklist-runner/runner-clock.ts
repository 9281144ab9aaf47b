/** Ticks once a second while a run's time is shown and running; stands still in hidden tabs. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class RunnerClock implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #runs: () => boolean;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, runs: () => boolean) {
    this.#host = host;
    this.#runs = runs;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('visibilitychange', this.#adjust);
  }

  hostUpdated(): void {
    this.#adjust();
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('visibilitychange', this.#adjust);
    this.#stop();
  }

  readonly #adjust = (): void => {
    if (!this.#runs() || this.#host.ownerDocument.hidden) {
      this.#stop();
      return;
    }
    this.#timer ??= setInterval(() => {
      this.#host.requestUpdate();
    }, 1000);
  };

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
