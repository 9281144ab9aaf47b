import { isObject } from '../fields.js';
import type { Draft } from '../foreign/draft.js';
import type { Row } from '../foreign/rows.js';
import { at, listAt, section, textAt, type KnownFormat } from './known-format.js';

/** Requirements name their parent by reference. */
function readRequirements(rows: readonly Row[], parent: string | undefined): readonly Draft[] {
  return rows
    .filter((row) => textAt(row, 'parent') === parent)
    .map((row) => {
      const children = readRequirements(rows, textAt(row, 'bom-ref') ?? '');
      const title = textAt(row, 'title', 'text', 'identifier') ?? '';
      if (children.length > 0) return section(row, title, children);
      const text = textAt(row, 'text');
      return {
        row,
        title,
        description: text === title ? undefined : text,
        used: ['title', 'text', 'parent'],
      };
    });
}

/** Standards as CycloneDX lists them: https://cyclonedx.org/docs/1.6/json/#definitions_standards */
export const cycloneDx: KnownFormat = {
  name: 'CycloneDX',
  matches: ({ bomFormat, definitions }) => bomFormat === 'CycloneDX' && isObject(definitions),
  read: (root) => {
    const top = { value: root, path: undefined };
    const standards = listAt(at(top, 'definitions'), 'standards');
    const lists = standards.map((row) => readRequirements(listAt(row, 'requirements'), undefined));
    const [first] = standards;
    return standards.length === 1 && first
      ? { drafts: lists[0] ?? [], headers: [first, top] }
      : {
          drafts: standards.map((row, index) =>
            section(row, textAt(row, 'name'), lists[index] ?? []),
          ),
          headers: [top],
        };
  },
};
