/** What a canonical document says, read a second time by other code than the reader's. */
import type { JsonObject } from '../../src/checklist/plain-data.js';
import type { JsonValue } from '../../src/checklist/checklist.js';

const UNITS: Record<string, number> = { w: 604_800, d: 86_400, h: 3_600, m: 60, s: 1 };

export function expectedSeconds(value: JsonValue): number {
  if (typeof value === 'number') return value * 60;
  const text = value as string;
  const words = text.startsWith('P') ? text.toLowerCase().replace(/[pt]/g, '') : text;
  let seconds = 0;
  let digits = '';
  let isUnitRead = true;
  for (const character of words) {
    if (/[\d.,]/.test(character)) {
      if (/\d/.test(character) || digits !== '') digits += character === ',' ? '.' : character;
      isUnitRead = false;
    } else if (/[a-z]/.test(character) && !isUnitRead) {
      seconds += Number.parseFloat(digits) * (UNITS[character] ?? Number.NaN);
      digits = '';
      isUnitRead = true;
    }
  }
  return seconds;
}

/** The box that a text begins with, and what is in it. */
function expectedBox(text: string, hasBullet: boolean): readonly [box: string, mark: string] {
  const drawn = /^([☐☑☒✓✔✅])\uFE0F?\s/u.exec(text);
  if (drawn) return [drawn[0], drawn[1] ?? ''];
  const [box = '', inside = '', next = ''] = /^\[([^[\]]*)\](?=(.?))/su.exec(text) ?? [];
  const mark = inside.trim();
  const isAlone = next === '' || /\s/.test(next);
  const isBox =
    (isAlone && /^(?:[xX]?|[^\w\s]\uFE0F?)$/u.test(mark)) ||
    (/\p{L}/u.test(next) && /^[ xX]$/.test(inside)) ||
    (hasBullet && /\s/.test(next) && /^[a-zA-Z]$/.test(inside));
  return isBox ? [box, mark] : ['', ''];
}

const stateIn = (mark: string): string => {
  if (mark === '-' || mark === '~') return 'not-applicable';
  if (mark === '>') return 'deferred';
  return /^[xX✓✔☑☒✅]/u.test(mark) ? 'done' : 'open';
};

/** A step that is one text. */
function expectedLine(line: string): Record<string, unknown> {
  let rest = line.trim();
  const bullet = /^(?:[-*+•‣◦▪]|\d{1,9}[.)])(?:\s|(?=\[[ xX]\]))/.exec(rest)?.[0] ?? '';
  rest = rest.slice(bullet.length).trim();
  const [box, mark] = expectedBox(rest, bullet !== '');
  const initial = stateIn(mark);
  rest = rest.slice(box.length).trim();
  let required = true;
  if (rest.startsWith('?') && /\s/.test(rest.charAt(1))) {
    required = false;
    rest = rest.slice(1).trim();
  }
  if (rest === '') return { title: line.trim(), initial: 'open', required: true };
  // The whole text in bold is a title in bold: the marks go.
  for (const mark of ['**', '__']) {
    const inner = rest.slice(2, -2);
    if (rest.length > 4 && rest === mark + inner + mark && !inner.includes(mark)) {
      return { title: inner.replace(/:$/, '').trim(), initial, required };
    }
  }
  const places = [...rest].flatMap((character, index, all) => {
    const isDash = character === '—' || character === '–';
    return isDash && /\s/.test(all[index - 1] ?? '') && /\s/.test(all[index + 1] ?? '')
      ? [index]
      : [];
  });
  const [dash] = places;
  if (dash === undefined) return { title: rest, initial, required };
  const characters = [...rest];
  const title = characters.slice(0, dash).join('').trim();
  const description = characters
    .slice(dash + 1)
    .join('')
    .trim();
  return { title, initial, required, ...(description === '' ? {} : { description }) };
}

const trimmed = (value: JsonValue | undefined): string | undefined => {
  const text =
    typeof value === 'number' ? `${value}` : typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
};

const listOf = (value: JsonValue | undefined): string[] => {
  const list = typeof value === 'string' ? value.split(',') : ((value ?? []) as string[]);
  return list.map((each) => each.trim()).filter(Boolean);
};

const without = (source: JsonObject, names: readonly string[]): JsonObject | undefined => {
  const rest = Object.fromEntries(Object.entries(source).filter(([key]) => !names.includes(key)));
  return Object.keys(rest).length === 0 ? undefined : rest;
};

/** Drops what is undefined, as the reader leaves absent fields out. */
const compact = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const expectedLinks = (source: JsonObject): unknown[] => {
  const images = source.image === undefined ? [] : [source.image];
  const links = [...((source.links ?? []) as JsonValue[]), ...images];
  return links.map((link) => {
    const fields = (typeof link === 'string' ? { url: link } : link) as Record<string, string>;
    const url = (fields.url ?? '').trim();
    const host = /^https?:/.test(url) ? url.split(/[/?#]/)[2]?.replace(/^www\./, '') : undefined;
    const name = host ?? url.replace(/^mailto:/, '');
    return { title: trimmed(fields.title) ?? name, url };
  });
};

const ITEM_FIELDS =
  'id title description type expected done required skippable na command links image time priority tags verify items';

function expectedItem(node: JsonValue): Record<string, unknown> {
  const base = {
    kind: 'item',
    type: 'check',
    skippable: true,
    applicable: true,
    links: [],
    tags: [],
    items: [],
  };
  if (typeof node === 'string') return { ...base, ...expectedLine(node) };
  const source = node as JsonObject;
  return compact({
    ...base,
    id: trimmed(source.id),
    title: trimmed(source.title),
    type: source.type ?? 'check',
    description: trimmed(source.description),
    expected: trimmed(source.expected),
    required: source.required ?? true,
    skippable: source.skippable ?? true,
    applicable: source.na ?? true,
    initial: source.done === true ? 'done' : 'open',
    command: trimmed(source.command),
    links: expectedLinks(source),
    time: source.time === undefined ? undefined : expectedSeconds(source.time),
    priority: trimmed(source.priority),
    tags: listOf(source.tags),
    verify: trimmed(source.verify),
    items: ((source.items ?? []) as JsonValue[]).map(expectedItem),
    data: without(source, ITEM_FIELDS.split(' ')),
  });
}

function expectedNode(node: JsonValue): Record<string, unknown> {
  if (typeof node === 'string') return expectedItem(node);
  const source = node as JsonObject;
  if (source.items === undefined || 'type' in source || 'done' in source) return expectedItem(node);
  return compact({
    kind: 'section',
    id: trimmed(source.id),
    title: trimmed(source.title),
    description: trimmed(source.description),
    children: (source.items as JsonValue[]).map(expectedNode),
    data: without(source, ['id', 'title', 'description', 'items']),
  });
}

const minutes = (value: JsonValue | undefined): unknown => {
  if (typeof value !== 'string') return value ?? 0;
  const [hours, rest] = value.split(':').map(Number);
  return (hours ?? 0) * 60 + (rest ?? 0);
};

const HEADER_FIELDS =
  'id title version description icon author datePublished dateModified inLanguage url keywords difficulty totalTime completion streak items';

/** Every field of the checklist but derived ids and `leaves`. */
export function expectedChecklist(source: JsonObject): Record<string, unknown> {
  const streak = source.streak as JsonObject | undefined;
  return compact({
    id: trimmed(source.id),
    title: trimmed(source.title),
    version: trimmed(source.version),
    description: trimmed(source.description),
    icon: trimmed(source.icon),
    author: trimmed(source.author),
    datePublished: source.datePublished,
    dateModified: source.dateModified,
    language: source.inLanguage,
    url: trimmed(source.url),
    keywords: listOf(source.keywords),
    difficulty: trimmed(source.difficulty),
    totalTime: source.totalTime === undefined ? undefined : expectedSeconds(source.totalTime),
    completion: source.completion,
    streak: streak && {
      every: streak.every,
      days: streak.days ?? [],
      dayStart: minutes(streak.dayStart),
    },
    children: (source.items as JsonValue[]).map(expectedNode),
    data: without(source, HEADER_FIELDS.split(' ')),
  });
}
