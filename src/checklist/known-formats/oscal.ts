import type { Draft } from '../foreign/draft.js';
import type { Row } from '../foreign/rows.js';
import { at, listAt, section, textAt, type KnownFormat } from './known-format.js';

const isInner = (link: Row): boolean => textAt(link, 'href')?.startsWith('#') === true;

/** A control, and after it its enhancements, which are controls of their own. */
function readControl(row: Row): readonly Draft[] {
  const prose = listAt(row, 'parts').map(
    (part) => textAt(part, 'prose') ?? textAt(listAt(part, 'parts')[0] ?? part, 'prose'),
  );
  const links = listAt(row, 'links');
  const draft = {
    row,
    title: textAt(row, 'title', 'id'),
    description: prose
      .find((text) => text !== undefined)
      ?.replace(/\{\{\s*insert: param, ([\w.-]+)\s*\}\}/g, '[$1]'),
    // Links to other controls and to the back matter lead nowhere on a page.
    used: ['title', 'controls', ...(links.every(isInner) ? ['links'] : [])],
  };
  return [draft, ...listAt(row, 'controls').flatMap(readControl)];
}

const readGroup = (row: Row): Draft =>
  section(row, textAt(row, 'title', 'id'), [
    ...listAt(row, 'controls').flatMap(readControl),
    ...listAt(row, 'groups').map(readGroup),
  ]);

const readStep = (row: Row): Draft => ({ row, title: textAt(row, 'title', 'description') });

/** NIST OSCAL catalogs and assessment plans: https://pages.nist.gov/OSCAL/reference/ */
export const oscal: KnownFormat = {
  name: 'OSCAL',
  matches: (root) => 'catalog' in root || 'assessment-plan' in root,
  read: (root) => {
    const top = { value: root, path: undefined };
    const catalog = at(top, 'catalog');
    const plan = at(top, 'assessment-plan') ?? top;
    const metadata = at(catalog ?? plan, 'metadata');
    const definitions = at(plan, 'local-definitions') ?? plan;
    const drafts = catalog
      ? [
          ...listAt(catalog, 'controls').flatMap(readControl),
          ...listAt(catalog, 'groups').map(readGroup),
        ]
      : listAt(definitions, 'activities').map((row) =>
          section(row, textAt(row, 'title'), listAt(row, 'steps').map(readStep)),
        );
    const tasks = catalog ? [] : listAt(plan, 'tasks').map(readStep);
    const hasSteps = drafts.some(({ children }) => !children || children.length > 0);
    return { drafts: hasSteps ? drafts : tasks, headers: metadata ? [metadata] : [] };
  },
};
