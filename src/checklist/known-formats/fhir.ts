import type { Draft } from '../foreign/draft.js';
import type { Row } from '../foreign/rows.js';
import { at, listAt, section, textAt, type KnownFormat } from './known-format.js';

function readItem(row: Row): Draft {
  const children = listAt(row, 'item').map(readItem);
  const type = textAt(row, 'type');
  const title = textAt(row, 'text', 'linkId') ?? '';
  // Answers do not say what is a group.
  const isGroup = type === undefined && children.length > 0 && !at(row, 'answer');
  if (type === 'group' || isGroup) return section(row, title, children);
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
  matches: ({ resourceType: type }) =>
    ['Questionnaire', 'QuestionnaireResponse', 'PlanDefinition'].some((each) => each === type),
  read: (root) => {
    const top = { value: root, path: undefined };
    const isPlan = root.resourceType === 'PlanDefinition';
    const drafts = isPlan
      ? listAt(top, 'action').map(readAction)
      : listAt(top, 'item').map(readItem);
    return { drafts, headers: [top] };
  },
};
