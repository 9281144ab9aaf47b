/**
 * Made-up lists that somebody goes on editing, with the truth about which step is which. The truth is
 * kept beside the document, so that nothing in the reader or in the matching can lean on it.
 */
export const EDITS = ['insert', 'delete', 'move', 'reword', 'swap'] as const;
export type EditKind = (typeof EDITS)[number];

export interface ListShape {
  readonly size: 17 | 112 | 2_000;
  readonly hasIds: boolean;
  readonly repeats: boolean;
}

/** `key` is the truth: it stays with the step whatever becomes of its text and place. */
export interface Step {
  readonly key: number;
  readonly id?: string;
  title: string;
}
export interface Part {
  readonly title: string;
  steps: Step[];
}

export type Random = () => number;

/** Mulberry32: the same seed gives the same histories everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const words = (text: string): readonly string[] => text.split(' ');
const VERBS = words('Check Clean Inspect Replace Record Photograph Label Tighten Drain Test');
const THINGS = words(
  'pump valve filter hose gauge bearing gasket cable sensor fan tank belt lamp switch breaker motor nozzle drain hatch seal',
);
const PLACES = words('upstairs outside inside below above behind beside underneath onboard ashore');
const EXTRAS = words('carefully again first twice now thoroughly briefly');

export class Editor {
  readonly parts: Part[];
  readonly #random: Random;
  readonly #shape: ListShape;
  readonly #titles = new Set<string>();
  readonly #all: string[] = [];
  #keys = 0;

  constructor(shape: ListShape, random: Random) {
    this.#shape = shape;
    this.#random = random;
    const count = Math.max(2, Math.round(Math.sqrt(shape.size) / 2));
    this.parts = Array.from({ length: count }, (_, index) => ({
      title: `Part ${index + 1}`,
      steps: [],
    }));
    for (let index = 0; index < shape.size; index += 1) {
      this.parts[Math.floor((index * count) / shape.size)]?.steps.push(this.#newStep());
    }
  }

  get steps(): readonly Step[] {
    return this.parts.flatMap((part) => part.steps);
  }

  /** What an author would save. */
  document(): unknown {
    const items = this.parts.map(({ title, steps }) => ({
      title,
      items: steps.map(({ id, title }) => (id === undefined ? { title } : { id, title })),
    }));
    return { title: 'List', items };
  }

  /** One edit that a reader can see, and the steps it was made to. */
  edit(kind: EditKind): readonly number[] {
    const before = JSON.stringify(this.#wording());
    for (;;) {
      const keys = this.#tryEdit(kind);
      if (JSON.stringify(this.#wording()) !== before) return keys;
    }
  }

  #wording(): unknown {
    return this.parts.map(({ steps }) => steps.map(({ title }) => title));
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #pick<T>(list: readonly T[]): T {
    const picked = list[this.#below(list.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  }

  #newStep(): Step {
    this.#keys += 1;
    const key = this.#keys;
    const title = this.#newTitle();
    return this.#shape.hasIds ? { key, id: `s${key}`, title } : { key, title };
  }

  #newTitle(): string {
    if (this.#shape.repeats && this.#all.length > 0 && this.#random() < 0.2) {
      return this.#pick(this.#all);
    }
    for (;;) {
      const thing = this.#pick(THINGS);
      const title = `${this.#pick(VERBS)} the ${thing} and the ${this.#pick(THINGS)} ${this.#pick(PLACES)}`;
      if (this.#titles.has(title)) continue;
      this.#titles.add(title);
      this.#all.push(title);
      return title;
    }
  }

  #tryEdit(kind: EditKind): readonly number[] {
    const from = this.#pick(this.parts.filter((part) => part.steps.length > 1));
    const at = this.#below(from.steps.length);
    const step = from.steps[at];
    if (!step) throw new Error('no step');
    const to = this.#pick(this.parts.filter((part) => part !== from));
    switch (kind) {
      case 'insert': {
        const added = this.#newStep();
        from.steps.splice(at, 0, added);
        return [added.key];
      }
      case 'delete':
        from.steps.splice(at, 1);
        return [step.key];
      case 'move':
        from.steps.splice(at, 1);
        to.steps.splice(this.#below(to.steps.length + 1), 0, step);
        return [step.key];
      case 'swap': {
        const place = this.#below(to.steps.length);
        const other = to.steps[place];
        if (!other || other.title === step.title) return [];
        from.steps[at] = other;
        to.steps[place] = step;
        return [step.key, other.key];
      }
      case 'reword':
        step.title = this.#reworded(step.title);
        return [step.key];
    }
  }

  /** Similar by 0.8 or more, counted in edits of single characters, and unlike any other title. */
  #reworded(title: string): string {
    for (;;) {
      const parts = title.split(' ');
      const at = this.#below(parts.length);
      switch (this.#below(5)) {
        case 0:
          parts.splice(at, 0, this.#pick(EXTRAS));
          break;
        case 1:
          parts.splice(at, 1);
          break;
        case 2:
          parts[at] = this.#pick([...VERBS, ...THINGS, ...PLACES]);
          break;
        case 3:
          parts.push('.');
          break;
        default:
          parts[at] = `${parts[at] ?? ''}s`;
      }
      const text = parts.join(' ').replace(/ \.$/, '.');
      if (
        this.#titles.has(text) ||
        1 - distance(title, text) / Math.max(title.length, text.length) < 0.8
      )
        continue;
      this.#titles.add(text);
      return text;
    }
  }
}

/** Levenshtein's: another measure than the one under test. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const change = one[at - 1] === other[to - 1] ? 0 : 1;
      next.push(Math.min(row[to]! + 1, next[to - 1]! + 1, row[to - 1]! + change));
    }
    row = next;
  }
  return row[other.length]!;
}
