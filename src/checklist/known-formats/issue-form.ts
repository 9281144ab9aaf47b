import { isObject } from '../fields.js';
import type { Draft } from '../foreign/draft.js';
import type { Row } from '../foreign/rows.js';
import { at, listAt, section, textAt, type KnownFormat } from './known-format.js';

function readElement(row: Row): readonly Draft[] {
  const attributes = at(row, 'attributes') ?? row;
  const type = textAt(row, 'type');
  const title = textAt(attributes, 'label', 'value') ?? '';
  if (type === 'checkboxes') {
    const options = listAt(attributes, 'options').map((option) => ({
      row: option,
      title: textAt(option, 'label') ?? '',
      used: ['label'],
    }));
    return [section(attributes, title, options)];
  }
  if (type === 'markdown') return [{ row: attributes, title, isRemark: true, used: ['value'] }];
  return [
    { row: attributes, title, description: textAt(attributes, 'description'), used: ['label'] },
  ];
}

/** GitHub issue forms as JSON: https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms */
export const issueForm: KnownFormat = {
  name: 'GitHub issue form',
  matches: ({ body }) =>
    Array.isArray(body) && body.some((each) => isObject(each) && isObject(each.attributes)),
  read: (root) => {
    const top = { value: root, path: undefined };
    return { drafts: listAt(top, 'body').flatMap(readElement), headers: [top] };
  },
};
