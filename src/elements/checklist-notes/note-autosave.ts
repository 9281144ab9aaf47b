/** Saves what is typed: after a pause, and when it is told to. */

/**
 * - `idle`: nothing was typed here.
 * - `saving`: typed, not stored yet.
 * - `just-saved`, then `saved`: stored, less and more than a minute ago.
 * - `failed`: refused by storage, or too long; the text is in the field alone.
 */
export type SaveState = 'idle' | 'saving' | 'just-saved' | 'saved' | 'failed';

/** Where one stay in the field is stored. */
export interface NoteEdit {
  /** Resolves, after storage, to whether it is kept. */
  save(text: string): Promise<boolean>;
  /** The field was left. */
  end(): void;
}

/** How long a pause in typing is, and for how long a save is called "just now". */
export const PAUSE_MS = 400;
export const JUST_NOW_MS = 60_000;

export class NoteAutosave {
  readonly #open: () => NoteEdit | undefined;
  readonly #changed: () => void;
  /** Kept after the field was left, for a text that was refused and is tried again. */
  #edit: NoteEdit | undefined;
  #left = true;
  #draft: string | undefined;
  #dirty = false;
  #wrote = false;
  #newest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: SaveState = 'idle';

  /** `open` is asked at the first key of each stay in the field. */
  constructor(open: () => NoteEdit | undefined, changed: () => void) {
    this.#open = open;
    this.#changed = changed;
  }

  get state(): SaveState {
    return this.#state;
  }

  /** The text of the field while it is more than what is stored. */
  get draft(): string | undefined {
    return this.#draft;
  }

  /** Something was typed since the field was last left. */
  get wrote(): boolean {
    return this.#wrote;
  }

  /** Every change of the text. */
  type(text: string): void {
    if (this.#left) this.#edit = this.#open();
    this.#left = false;
    this.#take(text);
    this.#dirty = true;
    this.#enter('saving');
    this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** A text that must not be stored. What was typed before it is. */
  hold(text: string): void {
    void this.flush();
    this.#take(text);
    this.#enter('failed');
  }

  /** Stores what is waiting, now. */
  async flush(): Promise<void> {
    if (!this.#dirty || this.#edit === undefined || this.#draft === undefined) return;
    clearTimeout(this.#timer);
    this.#dirty = false;
    const number = this.#newest;
    const kept = await this.#edit.save(this.#draft).catch(() => false);
    // Something newer was typed meanwhile, and has a save of its own.
    if (number !== this.#newest) return;
    // A text that was refused is tried again when the field is left or the page goes.
    this.#dirty = !kept;
    if (!kept) return this.#enter('failed');
    this.#draft = undefined;
    this.#enter('just-saved');
    this.#timer = setTimeout(() => this.#enter('saved'), JUST_NOW_MS);
  }

  /** The field is left: the next edit is another. Settles after storage. */
  async leave(): Promise<void> {
    const saving = this.flush();
    this.#edit?.end();
    this.#left = true;
    this.#wrote = false;
    await saving;
  }

  /** Another note takes the field. What was typed so far is stored where it was typed. */
  reset(): void {
    void this.leave();
    clearTimeout(this.#timer);
    this.#newest += 1;
    this.#draft = undefined;
    this.#dirty = false;
    this.#enter('idle');
  }

  #take(text: string): void {
    clearTimeout(this.#timer);
    this.#draft = text;
    this.#wrote = true;
    this.#newest += 1;
  }

  #enter(state: SaveState): void {
    this.#state = state;
    this.#changed();
  }
}
