/**
 * Checklists as people write them, generated: many shapes, many names for the same field, with and without
 * ids, ticks and descriptions, and with fields that say something else beside them. Seeded.
 */
import {
  DESCRIPTION_KEYS,
  DONE_KEYS,
  ID_KEYS,
  LIST_KEYS,
  OBJECTS,
  SECTION_KEYS,
  SECTION_LISTS,
  SECTIONS,
  SENTENCES,
  TAILS,
  THINGS,
  TITLE_KEYS,
  VERBS,
} from './ordinary-words.js';

export interface OrdinaryList {
  readonly shape: string;
  readonly data: unknown;
  /** The titles of all steps, in order. */
  readonly titles: readonly string[];
}

type Record = Readonly<{ [key: string]: unknown }>;

/** Mulberry32: small, and the same everywhere. */
class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  is(probability: number): boolean {
    return this.next() < probability;
  }

  upTo(most: number, least = 1): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  of<Value>(values: readonly Value[]): Value {
    return values[Math.floor(this.next() * values.length)] as Value;
  }

  some<Value>(values: readonly Value[], count: number): readonly Value[] {
    const rest = [...values];
    return Array.from({ length: Math.min(count, rest.length) }, () =>
      rest.splice(Math.floor(this.next() * rest.length), 1),
    ).flat();
  }
}

/** Fields that are neither title nor description nor tick. */
const OTHERS: { readonly [key: string]: (chance: Chance, index: number) => unknown } = {
  priority: (chance) => chance.of(['high', 'medium', 'low']),
  assignee: (chance) => chance.of(['Robin', 'Kim', 'Alex']),
  due: (chance) => `2025-0${String(chance.upTo(9))}-1${String(chance.upTo(9))}`,
  url: (chance) => `https://example.org/${String(chance.upTo(999))}`,
  tags: (chance) => chance.some(['ops', 'safety', 'web', 'daily'], chance.upTo(3)),
  minutes: (chance) => chance.upTo(60),
  estimatedTime: (chance) => `${String(chance.upTo(50))} min`,
  order: (_, index) => index,
  required: (chance) => chance.is(0.7),
  type: (chance) => chance.of(['manual', 'automated']),
  icon: (chance) => chance.of(['🔧', '📦', '🔒']),
  createdAt: () => '2025-03-05T10:00:00Z',
  code: (_, index) => `A-${String(index)}`,
  references: () => ['https://example.org/a', 'https://example.org/b'],
  effort: (chance) => chance.of(['S', 'M', 'L']),
  evidence: () => null,
  comments: () => [],
  metadata: () => ({ source: 'import', version: 2 }),
  status: (chance) => chance.of(['open', 'done', 'in progress']),
  command: (chance) => chance.of(['kubectl get pods', 'git pull']),
  expected: (chance) => chance.of(['8 bar', 'OK', 'exit 0']),
  examples: (chance) => chance.some(SENTENCES, 2),
};

const idOf = (kind: string, title: string, index: number): unknown => {
  if (kind === 'number') return index;
  if (kind === 'code') return `SEC-${String(index).padStart(3, '0')}`;
  return title.toLowerCase().replace(/\W+/gu, '-');
};

/** How all steps of one list are written. */
function stepWriter(chance: Chance): (title: string, more?: Record) => unknown {
  const isText = chance.is(0.25);
  const mixes = chance.is(0.08);
  const titleKey = chance.of(TITLE_KEYS);
  const [descriptionKey = ''] = chance.some(
    DESCRIPTION_KEYS.filter((key) => key !== titleKey),
    Number(chance.is(0.45)),
  );
  const [doneKey = ''] = chance.some(DONE_KEYS, Number(chance.is(0.4)));
  const [idKey = ''] = chance.some(ID_KEYS, Number(chance.is(0.5)));
  const idKind = chance.of(['number', 'code', 'slug']);
  const others = chance.some(
    Object.keys(OTHERS).filter((key) => key !== titleKey),
    chance.upTo(5, 0),
  );
  const isSparse = chance.is(0.35);
  let index = 0;
  return (title, more) => {
    if ((isText || (mixes && chance.is(0.4))) && !more) return title;
    index += 1;
    const hasIt = (): boolean => !isSparse || chance.is(0.6);
    return {
      ...(idKey ? { [idKey]: idOf(idKind, title, index) } : {}),
      [titleKey]: title,
      ...(descriptionKey && hasIt() ? { [descriptionKey]: chance.of(SENTENCES) } : {}),
      ...(doneKey ? { [doneKey]: chance.is(0.3) } : {}),
      ...Object.fromEntries(
        others.filter(hasIt).map((key) => [key, OTHERS[key]?.(chance, index)] as const),
      ),
      ...more,
    };
  };
}

/** What stands above the list. */
const headOf = (chance: Chance): Record => ({
  ...(chance.is(0.7) ? { [chance.of(['title', 'name'])]: 'Opening routine' } : {}),
  ...(chance.is(0.3) ? { description: chance.of(SENTENCES) } : {}),
  ...(chance.is(0.3) ? { version: '1.0' } : {}),
  ...(chance.is(0.2) ? { author: 'Robin' } : {}),
  ...(chance.is(0.2) ? { tags: ['ops', 'safety', 'web'] } : {}),
  ...(chance.is(0.15) ? { settings: { theme: 'dark', notify: true } } : {}),
  ...(chance.is(0.1) ? { authors: [{ name: 'Robin', email: 'r@example.org' }] } : {}),
  ...(chance.is(0.1) ? { references: ['https://example.org/a', 'https://example.org/b'] } : {}),
});

function titlesOf(chance: Chance, count: number): readonly string[] {
  if (chance.is(0.25)) return chance.some(THINGS, count);
  const isQuestion = chance.is(0.25);
  const titles = new Set<string>();
  while (titles.size < count) {
    const [object, tail] = [chance.of(OBJECTS), chance.of(TAILS)];
    titles.add(isQuestion ? `Are ${object} ready${tail}?` : `${chance.of(VERBS)} ${object}${tail}`);
  }
  return [...titles];
}

export function ordinaryList(seed: number): OrdinaryList {
  const chance = new Chance(seed);
  const shape = chance.of(
    'rows|list|wrapped|sections|sections|array of sections|map|map below|records by key|flat'.split(
      '|',
    ),
  );
  const step = stepWriter(chance);
  const [list, lists, sectionKey] = [
    chance.of(LIST_KEYS),
    chance.of(SECTION_LISTS),
    chance.of(SECTION_KEYS),
  ];
  const head = headOf(chance);
  const sizes = chance
    .some(SECTIONS, chance.upTo(5, 2))
    .map((name) => [name, chance.upTo(5)] as const);
  const titles = titlesOf(
    chance,
    Math.min(
      25,
      sizes.reduce((sum, [, size]) => sum + size, 0),
    ),
  );
  let at = 0;
  const sections = sizes.map(([name, size]) => ({
    name,
    titles: titles.slice(at, (at += size)),
  }));
  const [hasIds, hasWords] = [chance.is(0.4), chance.is(0.3)];
  const record = (name: string, own: readonly string[], index: number): Record => ({
    ...(hasIds ? { id: index + 1 } : {}),
    [sectionKey]: name,
    ...(hasWords ? { description: chance.of(SENTENCES) } : {}),
    [list]: own.map((title) => step(title)),
  });
  const records = sections.map(({ name, titles: own }, index) => record(name, own, index));
  const below = lists === list ? 'sections' : lists;
  const data = (): unknown => {
    switch (shape) {
      case 'rows':
        return titles.map((title) => step(title));
      case 'list':
        return { ...head, [list]: titles.map((title) => step(title)) };
      case 'wrapped':
        return { status: 'ok', data: { ...head, [list]: titles.map((title) => step(title)) } };
      case 'sections':
        return { ...head, [below]: records };
      case 'array of sections':
        return records;
      case 'map':
        return Object.fromEntries(
          sections.map(({ name, titles: own }) => [name, own.map((title) => step(title))]),
        );
      case 'map below':
        return {
          ...head,
          [below]: Object.fromEntries(
            sections.map(({ name, titles: own }) => [name, own.map((title) => step(title))]),
          ),
        };
      case 'records by key':
        return {
          ...head,
          [below]: Object.fromEntries(
            records.map((each, index) => [`part_${String(index + 1)}`, each]),
          ),
        };
      default:
        return sections.flatMap(({ name, titles: own }) =>
          own.map((title) => step(title, { category: name })),
        );
    }
  };
  return { shape, data: data(), titles };
}
