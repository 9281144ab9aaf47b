/**
 * The notes of one checklist: My Notes, a note on the run, and one a step. The latter belong to the
 * run; typed before there is one, they wait under `next` and move into the run that starts.
 */
import { mergeNotes } from '../run/merge-notes.js';
import type { NoteVersion } from '../run/note.js';
import type { ChecklistStore } from '../storage/checklist-store.js';
import type { Clock, IdSource } from './clock.js';
import { CHECKLIST_NOTE, RUN_NOTE, type NoteOwner } from './session-snapshot.js';

const NEXT_RUN = 'next';

/** One focus-to-blur session rewrites only its own version. */
interface Editing {
  readonly id: string;
  rev: number;
  readonly base: NoteVersion['base'];
}

export interface NoteBookOptions {
  readonly checklistId: string;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly device: () => string;
}

export class NoteBook {
  readonly #options: NoteBookOptions;
  readonly #versions = new Map<string, NoteVersion[]>();
  readonly #editing = new Map<string, Editing>();
  #owner: NoteOwner = { id: NEXT_RUN };
  /** The same map until a text changes: whoever shows it compares identities. */
  #texts: ReadonlyMap<string, string> | undefined;
  readonly #read = new Set<string>();

  constructor(options: NoteBookOptions) {
    this.#options = options;
  }

  /** Nothing is known any more: it was deleted, or brought back. */
  clear(): void {
    this.#versions.clear();
    this.#read.clear();
    this.#editing.clear();
    this.#texts = undefined;
  }

  /** All that this page has read or written. */
  get versions(): readonly NoteVersion[] {
    return [...this.#versions.values()].flat();
  }

  /** Absent until its notes have been read. */
  get owner(): NoteOwner | undefined {
    return this.#read.has(this.#owner.id) ? this.#owner : undefined;
  }

  /** Texts as shown, by short key: `checklist`, `run`, `item/<itemId>`. */
  get texts(): ReadonlyMap<string, string> {
    this.#texts ??= this.#mergeAll();
    return this.#texts;
  }

  textOf(shortKey: string, owner?: NoteOwner): string {
    return this.#merged(this.#storedKey(shortKey, owner?.id)).text;
  }

  #mergeAll(): ReadonlyMap<string, string> {
    const texts = new Map<string, string>();
    for (const shortKey of this.#shortKeys()) {
      const text = this.#merged(this.#storedKey(shortKey)).text;
      if (text !== '') texts.set(shortKey, text);
    }
    return texts;
  }

  async read(store: ChecklistStore, runId: string | undefined): Promise<void> {
    this.#own(runId ?? NEXT_RUN);
    await this.#readOwner(store, this.#owner.id);
    await this.#take(store, this.#storedKey(CHECKLIST_NOTE));
  }

  /** Shows the notes of another run. Returns whether they were read already. */
  useRun(runId: string | undefined): boolean {
    this.#own(runId ?? NEXT_RUN);
    return this.owner !== undefined;
  }

  /** A version from storage or from another tab; the later revision of a version wins. */
  take(version: NoteVersion): boolean {
    const versions = this.#versions.get(version.noteKey) ?? [];
    const index = versions.findIndex((each) => each.id === version.id);
    const known = versions[index];
    if (known && known.rev >= version.rev) return false;
    this.#texts = undefined;
    if (known) versions[index] = version;
    else versions.push(version);
    this.#versions.set(version.noteKey, versions);
    return true;
  }

  /** The version that an edit writes, already taken. Default owner: the one that is shown. */
  edit(shortKey: string, text: string, actor: string | undefined, owner?: NoteOwner): NoteVersion {
    return this.#edit(this.#storedKey(shortKey, owner?.id), text, actor);
  }

  /** The field was entered: what shows now is what the next edit stands on. */
  begin(shortKey: string): void {
    const noteKey = this.#storedKey(shortKey);
    if (!this.#editing.has(noteKey)) this.#editing.set(noteKey, this.#newEditing(noteKey));
  }

  /** The field was left: the next edit writes a version of its own. */
  end(shortKey: string, owner?: NoteOwner): void {
    this.#editing.delete(this.#storedKey(shortKey, owner?.id));
  }

  /**
   * Notes that waited for a run move into it, and out of it when its start is undone; `undefined` is
   * no run. A text that is there already stays, above the one that comes. Returns what to store.
   */
  async move(
    store: ChecklistStore,
    from: string | undefined,
    to: string | undefined,
  ): Promise<readonly NoteVersion[]> {
    const [left, entered] = [from ?? NEXT_RUN, to ?? NEXT_RUN];
    for (const owner of [left, entered])
      if (!this.#read.has(owner)) await this.#readOwner(store, owner);
    const moved: NoteVersion[] = [];
    for (const shortKey of this.#shortKeys(left)) {
      if (shortKey === CHECKLIST_NOTE) continue;
      const [noteKey, target] = [
        this.#storedKey(shortKey, left),
        this.#storedKey(shortKey, entered),
      ];
      const { text } = this.#merged(noteKey);
      if (text === '') continue;
      const there = this.#merged(target).text;
      const joined = there !== '' && there !== text;
      // Who types on has not seen what is there, and must not cover it.
      const unseen = joined && this.#editing.has(noteKey) && this.#newEditing(target);
      for (const [key, next] of [
        [noteKey, ''],
        [target, joined ? `${there}\n${text}` : text],
      ] as const) {
        this.#editing.delete(key);
        moved.push(this.#edit(key, next, undefined));
        this.#editing.delete(key);
      }
      if (unseen) this.#editing.set(target, unseen);
    }
    if (this.#owner.id === left) {
      this.#owner.id = entered;
      this.#owner = { id: entered };
      this.#texts = undefined;
    }
    return moved;
  }

  async #readOwner(store: ChecklistStore, owner: string): Promise<void> {
    await this.#take(store, this.#storedKey(RUN_NOTE, owner));
    await this.#take(store, this.#storedKey('item/', owner));
    this.#read.add(owner);
  }

  /** The versions of a note, or of all whose key begins so. */
  async #take(store: ChecklistStore, key: string): Promise<void> {
    for (const version of await store.readNotes(key))
      if (version.noteKey === key || key.endsWith('/')) this.take(version);
  }

  #edit(noteKey: string, text: string, actor: string | undefined): NoteVersion {
    const { clock, device } = this.#options;
    const editing = this.#editing.get(noteKey) ?? this.#newEditing(noteKey);
    this.#editing.set(noteKey, editing);
    editing.rev += 1;
    const clocks = (this.#versions.get(noteKey) ?? []).map((version) => version.clock);
    const version: NoteVersion = {
      noteKey,
      id: editing.id,
      rev: editing.rev,
      clock: Math.max(0, ...clocks) + 1,
      base: editing.base,
      text,
      device: device(),
      ...(actor === undefined ? {} : { actor }),
      at: clock.now(),
    };
    this.take(version);
    return version;
  }

  #own(owner: string): void {
    if (owner === this.#owner.id) return;
    this.#texts = undefined;
    this.#owner = { id: owner };
  }

  #newEditing(noteKey: string): Editing {
    return { id: this.#options.ids.next(), rev: 0, base: this.#merged(noteKey).base };
  }

  #merged(noteKey: string): ReturnType<typeof mergeNotes> {
    return mergeNotes(this.#versions.get(noteKey) ?? []);
  }

  #storedKey(shortKey: string, owner = this.#owner.id): string {
    const { checklistId } = this.#options;
    if (shortKey === CHECKLIST_NOTE) return `${checklistId}/${CHECKLIST_NOTE}`;
    if (shortKey === RUN_NOTE) return `${checklistId}/${RUN_NOTE}/${owner}`;
    return `${checklistId}/item/${owner}/${shortKey.slice('item/'.length)}`;
  }

  #shortKeys(owner = this.#owner.id): readonly string[] {
    const items = this.#storedKey('item/', owner);
    const keys = [...this.#versions.keys()].filter((key) => key.startsWith(items));
    return [CHECKLIST_NOTE, RUN_NOTE, ...keys.map((key) => `item/${key.slice(items.length)}`)];
  }
}
