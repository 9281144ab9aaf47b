import type { ChecklistLink, JsonValue } from '../checklist.js';
import { Fields, isObject, text, type FieldKind } from '../fields.js';
import { safeUrl } from '../safe-url.js';
import type { SourcePath } from '../source-path.js';
import { FILES, LINKS } from '../vocabulary.js';

const URLS = ['url', 'href', 'link', 'src', 'contentUrl'] as const;
const TITLES = ['title', 'name', 'label', 'text', 'alt', 'caption'] as const;

const NO_LINKS: readonly ChecklistLink[] = Object.freeze([]);
const NAMES = [...LINKS, ...FILES];
const KNOWN: ReadonlySet<string> = new Set(NAMES);

/** One word, or with a scheme in front: remarks such as "see the handbook" are none. */
const address: FieldKind<string> = {
  name: 'an address',
  read: (value) => {
    const url = typeof value === 'string' ? value.trim() : '';
    return /^(?:\S+|[a-z][a-z\d+.-]*:.*)$/i.test(url) ? url : undefined;
  },
};

/** The address if it is safe; else undefined, with a warning. */
function checkUrl(url: string, path: SourcePath, fields: Fields): string | undefined {
  const safe = safeUrl(url, fields.reading.baseUrl);
  if (safe === undefined) {
    const message =
      'this address was dropped, because only http, https, mailto and relative addresses are linked; correct it.';
    fields.reading.warn('unsafe-url', path, message);
  }
  return safe;
}

/** The page about the whole checklist. */
export function readUrl(fields: Fields): string | undefined {
  const url = fields.take(['url'], address);
  return url === undefined ? undefined : checkUrl(url, fields.pathTo('url'), fields);
}

/** Where a link without a title leads: `example.org`, or a relative address as it is. */
const shortName = (url: string): string =>
  /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url)?.[1] ?? url.replace(/^mailto:/, '');

function readLink(value: JsonValue, path: SourcePath, fields: Fields): ChecklistLink | undefined {
  const link = new Fields(isObject(value) ? value : {}, path, fields.reading);
  const url = isObject(value) ? link.take(URLS, address) : address.read(value);
  const urlPath = isObject(value) ? link.pathTo('url') : path;
  if (url === undefined) {
    const message = 'this is no link; write {"title": "…", "url": "…"} or an address.';
    fields.reading.warn('wrong-type', urlPath, message);
    return undefined;
  }
  const safe = checkUrl(url, urlPath, fields);
  return safe === undefined
    ? undefined
    : { title: link.take(TITLES, text) ?? shortName(safe), url: safe };
}

/** Whether something under a foreign name is a link: `resources` may as well be people. */
const isLink = (value: JsonValue): boolean =>
  isObject(value)
    ? URLS.some((key) => Object.hasOwn(value, key) && address.read(value[key] ?? null))
    : /[/.:#]/.test(address.read(value) ?? '');

/** Reads `links`, `names`, and every other name under which a step names pages, pictures or files. */
export function readLinks(fields: Fields, names: readonly string[] = []): readonly ChecklistLink[] {
  // Most steps name none, and are asked about a dozen names each.
  const own = Object.keys(fields.source).filter((key) => KNOWN.has(key) || names.includes(key));
  if (own.length === 0) return NO_LINKS;
  const links: ChecklistLink[] = [];
  for (const key of [...NAMES, ...names]) {
    const value = fields.get(key);
    if (value === undefined) continue;
    const path = fields.pathTo(key);
    const isList = Array.isArray(value);
    const list = isList ? (value as readonly JsonValue[]) : [value];
    const isCanonical = key === 'links' || key === 'image';
    if (!isCanonical && !list.every(isLink)) continue;
    fields.use(key);
    if (isCanonical && isList !== (key === 'links')) {
      const message = isList
        ? '"image" is one address; use "links".'
        : '"links" is a list; add brackets.';
      fields.reading.warn('wrong-type', path, message);
    }
    for (const [index, each] of list.entries()) {
      const link = readLink(each, isList ? { parent: path, key: index } : path, fields);
      if (link) links.push(Object.freeze(link));
    }
  }
  return links.length === 0 ? NO_LINKS : Object.freeze(links);
}
