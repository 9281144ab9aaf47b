import type { ChecklistLink, JsonValue } from '../checklist.js';
import { isObject, type Fields } from '../fields.js';
import { safeUrl } from '../safe-url.js';
import type { SourcePath } from '../source-path.js';
import { FILES, LINKS } from '../vocabulary.js';

const firstText = (value: JsonValue, keys: readonly string[]): string | undefined => {
  if (!isObject(value)) return undefined;
  const texts = keys.map((key) => (Object.hasOwn(value, key) ? value[key] : undefined));
  return texts.find((text): text is string => typeof text === 'string' && text.trim() !== '');
};

/** An address on its own, told from a remark such as "see the handbook". */
const isAddress = (text: string): boolean => /^\S+$/.test(text.trim()) && /[/.:#]/.test(text);

const addressOf = (value: JsonValue): string | undefined => {
  if (typeof value === 'string') return isAddress(value) ? value : undefined;
  return firstText(value, ['url', 'href', 'link', 'src', 'contentUrl']);
};

/** The address if it is safe; else undefined, with a warning. */
export function checkedUrl(url: string, path: SourcePath, fields: Fields): string | undefined {
  const safe = safeUrl(url, fields.reading.baseUrl);
  if (safe === undefined) {
    const message =
      'this address was dropped, because only http, https, mailto and relative addresses are linked; correct it.';
    fields.reading.warn('unsafe-url', path, message);
  }
  return safe;
}

/** Reads `links`, and every other name under which a step names pages, pictures or files. */
export function readLinks(fields: Fields): readonly ChecklistLink[] {
  const links: ChecklistLink[] = [];
  for (const key of [...LINKS, ...FILES]) {
    const value = fields.get(key);
    if (value === undefined) continue;
    const path = fields.pathTo(key);
    const list = Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
    const addresses = list.map(addressOf);
    const isStrict = key === 'links' || key === 'image';
    // Under any other name it may be something else altogether, and is then kept as data.
    if (addresses.some((address) => address === undefined) && !isStrict) continue;
    if (key === 'links' && !Array.isArray(value)) {
      fields.reading.warn('wrong-type', path, '"links" is a list; put this in brackets.');
    }
    for (const [index, address] of addresses.entries()) {
      const entry = list[index] ?? null;
      const entryPath = list === value ? { parent: path, key: index } : path;
      const urlPath = isObject(entry) ? { parent: entryPath, key: 'url' } : entryPath;
      if (address === undefined) {
        warnNoLink(fields, urlPath);
        continue;
      }
      const url = checkedUrl(address, urlPath, fields);
      if (url === undefined) continue;
      const title = firstText(entry, ['title', 'name', 'label', 'text', 'alt', 'caption']);
      links.push(Object.freeze({ title: title?.trim() ?? url, url }));
    }
    fields.use(key);
  }
  return Object.freeze(links);
}

function warnNoLink(fields: Fields, path: SourcePath): void {
  fields.reading.warn(
    'wrong-type',
    path,
    'this is no link; write {"title": "…", "url": "…"} or an address.',
  );
}
