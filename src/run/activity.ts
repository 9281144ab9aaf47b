import { isReversal, type RunEvent } from './run-event.js';

/**
 * Says after each event whether time counts as active from there on: not while paused, and not
 * between an end and its undoing (rule 7). Ends that hold are no business of its: the walk over the
 * events stops at the one that decides, and a reset that a finish beats did not stop the work.
 */
export class Activity {
  readonly #undone: ReadonlySet<string>;
  #paused = false;
  readonly #ends = new Set<string>();
  readonly #reopened = new Set<string>();

  /** `undone`: the ids that are undone once all events are heard. */
  constructor(undone: ReadonlySet<string>) {
    this.#undone = undone;
  }

  get active(): boolean {
    return !this.#paused && this.#ends.size === 0;
  }

  /** Takes the run's events one after the other, in (clock, id) order. */
  hear(event: RunEvent): void {
    if (isReversal(event)) {
      for (const target of event.targets) this.#reverse(target, event.kind);
    } else if (event.kind === 'finish' || event.kind === 'reset') {
      const revoked = this.#undone.has(event.id) && !this.#reopened.has(event.id);
      if (revoked) this.#ends.add(event.id);
    } else if ((event.kind === 'pause' || event.kind === 'resume') && !this.#undone.has(event.id)) {
      this.#paused = event.kind === 'pause';
    }
  }

  #reverse(target: string, direction: 'undo' | 'redo'): void {
    if (direction === 'undo') {
      this.#ends.delete(target);
      this.#reopened.add(target);
    } else if (this.#reopened.delete(target) && this.#undone.has(target)) {
      this.#ends.add(target);
    }
  }
}
