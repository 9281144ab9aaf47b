import { isObject } from '../fields.js';
import type { Draft } from '../foreign/draft.js';
import type { Row } from '../foreign/rows.js';
import { at, listAt, section, textAt, type KnownFormat } from './known-format.js';

type ByParent = Map<string | undefined, Row[]>;

/** Requirements name their parent by reference. */
function byParent(rows: readonly Row[]): ByParent {
  const groups: ByParent = new Map();
  for (const row of rows) {
    const parent = textAt(row, 'parent');
    groups.set(parent, [...(groups.get(parent) ?? []), row]);
  }
  return groups;
}

/** Takes them out, so that each is read once, whoever else bears the name of its parent. */
function take(groups: ByParent, parent: string | undefined): readonly Draft[] {
  const rows = groups.get(parent) ?? [];
  groups.delete(parent);
  return rows.map((row) => {
    const children = take(groups, textAt(row, 'bom-ref') ?? '');
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
    const lists = standards.map((row) => take(byParent(listAt(row, 'requirements')), undefined));
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
