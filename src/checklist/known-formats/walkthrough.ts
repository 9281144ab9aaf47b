import { isObject } from '../fields.js';
import type { Row } from '../foreign/rows.js';
import { at, listAt, section, textAt, type KnownFormat } from './known-format.js';

const readStep = (row: Row) => ({
  row,
  title: textAt(row, 'title', 'id') ?? '',
  used: ['title', 'media', 'completionEvents'],
});

/** VS Code walkthroughs in an extension's manifest: https://code.visualstudio.com/api/references/contribution-points#contributes.walkthroughs */
export const walkthrough: KnownFormat = {
  name: 'VS Code walkthrough',
  matches: ({ contributes }) => isObject(contributes) && Array.isArray(contributes.walkthroughs),
  read: (root) => {
    const walkthroughs = listAt(
      at({ value: root, path: undefined }, 'contributes'),
      'walkthroughs',
    );
    const [first] = walkthroughs;
    if (walkthroughs.length === 1 && first) {
      return { drafts: listAt(first, 'steps').map(readStep), headers: [first] };
    }
    const drafts = walkthroughs.map((row) =>
      section(row, textAt(row, 'title'), listAt(row, 'steps').map(readStep)),
    );
    return { drafts, headers: [{ value: root, path: undefined }] };
  },
};
