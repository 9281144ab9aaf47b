import type { Draft } from '../foreign/draft.js';
import type { Row } from '../foreign/rows.js';
import { at, listAt, section, textAt, type KnownFormat } from './known-format.js';

const titleOf = (row: Row): string | undefined =>
  textAt(row, 'title', 'name') ?? textAt(at(row, 'title') ?? row, 'default', 'en');

function readElement(row: Row): Draft {
  const inner = [...listAt(row, 'elements'), ...listAt(row, 'templateElements')];
  if (inner.length > 0) return section(row, titleOf(row), inner.map(readElement));
  const type = textAt(row, 'type');
  const isRemark = type === 'html' || type === 'image' || type === 'expression';
  const used = ['title', 'name', 'type', 'choices', 'isRequired', 'html'];
  return { row, title: textAt(row, 'html') ?? titleOf(row) ?? '', isRemark, used };
}

/** SurveyJS forms: https://surveyjs.io/form-library/documentation/api-reference/survey-data-model */
export const surveyJs: KnownFormat = {
  name: 'SurveyJS',
  matches: ({ pages, elements }) =>
    [pages, elements].some(
      (list) =>
        (Array.isArray(list) && JSON.stringify(list.slice(0, 2)).includes('"elements":[')) ||
        (Array.isArray(list) &&
          list === elements &&
          JSON.stringify(list.slice(0, 3)).includes('"choices":[')),
    ),
  read: (root) => {
    const top = { value: root, path: undefined };
    const pages = listAt(top, 'pages');
    const drafts = pages.map((page) =>
      section(page, titleOf(page), listAt(page, 'elements').map(readElement)),
    );
    return {
      drafts: pages.length > 0 ? drafts : listAt(top, 'elements').map(readElement),
      headers: [top],
    };
  },
};
