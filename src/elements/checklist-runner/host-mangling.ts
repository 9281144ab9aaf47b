/** What wikis and generators do to a list on its way into the page, and what helps there. */
import type { Checklist } from '../../checklist/checklist.js';
import { readChecklist } from '../../checklist/read-checklist.js';
import type { ReadError, ReadOptions, ReadResult } from '../../checklist/read-result.js';
import { LineIndex } from '../../checklist/text-formats/line-index.js';
import { sentence } from '../../checklist/warning-list.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

const ENTITY = /&(?:quot|#34|#39|lt|gt|amp);/gu;

/** VitePress escapes what stands in a script. Nothing if that is not what was wrong. */
export function readUnescaped(text: string, options: ReadOptions): ReadResult | undefined {
  const plain = text.replace(ENTITY, (entity) => ENTITIES[entity] ?? entity);
  const result = plain === text ? undefined : readChecklist(plain, options);
  if (!result?.checklist) return undefined;
  const place = { path: '', ...new LineIndex(text).at(text.search(ENTITY)) };
  const message = sentence(
    'an entity stands for a sign here; write the sign.',
    place,
    options.source,
  );
  return { ...result, warnings: [{ code: 'repaired', ...place, message }, ...result.warnings] };
}

const CURES: readonly (readonly [RegExp, string])[] = [
  [
    /\[object[ %]/u,
    'A template wrote an object where text belongs: write JSON.stringify(list) there, or set the property checklist.',
  ],
  [
    /[“”„]|<\/?(?:em|strong|p|br|a|code)\b|\\</u,
    'Markdown has changed the JSON: begin a line with <script type="application/json"> and leave no line blank up to its end, or put the list into a file and use src.',
  ],
];

/** The error with the cure for what the text went through. */
export function withCure(error: ReadError, text: string): ReadError {
  const cure = CURES.find(([mark]) => mark.test(text))?.[1];
  return cure === undefined ? error : { ...error, message: `${error.message} ${cure}` };
}

/** Some Markdown ends an element where its list begins, and leaves the list behind it. */
export function hasFallenOut(host: Element): boolean {
  if (host.childElementCount > 0 || host.ownerDocument.readyState === 'loading') return false;
  const { nextElementSibling: next, parentElement } = host;
  const after = next ?? (parentElement?.matches('p') ? parentElement.nextElementSibling : null);
  if (!after?.matches('ul, ol')) return false;
  return (
    after.querySelector('input[type="checkbox"]') !== null ||
    /^\s*\[[ x]\]/iu.test(after.textContent)
  );
}

const REST_OF_PAGE = ':scope > :is(h1, h2, h3, h4, h5, h6, main, nav, section, article, footer)';

/** Without an end tag it holds what follows up to the end of its parent; no fallback lacks the steps. */
export function hasSwallowed(host: Element, { leaves }: Checklist): boolean {
  if (host.nextElementSibling) return false;
  if (host.querySelector(host.localName)) return true;
  const { textContent: text } = host;
  return (
    host.querySelector(REST_OF_PAGE) !== null && !leaves.every(({ title }) => text.includes(title))
  );
}

export const SWALLOWED: ReadError = {
  code: 'not-a-checklist',
  path: '',
  message:
    'The element has no end tag, so the rest of the page stands inside it: write <checklist-runner …></checklist-runner>, since "/>" does not end it.',
};

export const FELL_OUT: ReadError = {
  code: 'not-a-checklist',
  path: '',
  message:
    'Markdown put the list behind the element and not into it: write <div class="checklist-runner" markdown="1"> around the list instead, or put the list into a file and use src.',
};
