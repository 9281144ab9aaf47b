/** Announcements of a session: a replaced snapshot once a microtask, facts at once and in order. */
import type { SessionFact } from './session-fact.js';

export class SessionSignals {
  readonly #snapshots = new Set<() => void>();
  readonly #facts = new Set<(fact: SessionFact) => void>();
  #queued = false;

  onSnapshot(callback: () => void, signal: AbortSignal): void {
    this.#add(this.#snapshots, callback, signal);
  }

  onFact(callback: (fact: SessionFact) => void, signal: AbortSignal): void {
    this.#add(this.#facts, callback, signal);
  }

  snapshotReplaced(): void {
    if (this.#queued) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      for (const callback of [...this.#snapshots]) callback();
    });
  }

  tell(fact: SessionFact): void {
    for (const callback of [...this.#facts]) callback(fact);
  }

  #add<T>(listeners: Set<T>, callback: T, signal: AbortSignal): void {
    if (signal.aborted) return;
    listeners.add(callback);
    signal.addEventListener('abort', () => listeners.delete(callback), { once: true });
  }
}
