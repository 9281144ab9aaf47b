import type { Draft } from '../foreign/draft.js';
import type { Row } from '../foreign/rows.js';
import { listAt, section, textAt, type KnownFormat } from './known-format.js';

function readItem(row: Row): Draft {
  const children = listAt(row, 'item').map(readItem);
  const type = textAt(row, 'type');
  const title = textAt(row, 'text', 'linkId') ?? '';
  if (type === 'group') return section(row, title, children);
  return {
    row,
    title,
    children,
    isRemark: type === 'display',
    used: ['text', 'item', 'type', 'initial'],
  };
}

function readAction(row: Row): Draft {
  const children = listAt(row, 'action').map(readAction);
  const title = textAt(row, 'title', 'textEquivalent', 'description') ?? '';
  return children.length > 0
    ? section(row, title, children)
    : { row, title, used: ['title', 'action'] };
}

/** HL7 FHIR questionnaires and plan definitions: https://hl7.org/fhir/questionnaire.html */
export const fhir: KnownFormat = {
  name: 'FHIR',
  matches: ({ resourceType: type }) => type === 'Questionnaire' || type === 'PlanDefinition',
  read: (root) => {
    const top = { value: root, path: undefined };
    const isPlan = root.resourceType === 'PlanDefinition';
    const drafts = isPlan
      ? listAt(top, 'action').map(readAction)
      : listAt(top, 'item').map(readItem);
    return { drafts, headers: [top] };
  },
};
