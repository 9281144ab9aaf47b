import { isObject } from '../fields.js';
import type { Draft } from '../foreign/draft.js';
import type { Row } from '../foreign/rows.js';
import { at, listAt, section, sortedBy, textAt, type KnownFormat } from './known-format.js';

// Other boards have lists and cards too, under other fields.
const isCard = (value: unknown): boolean =>
  isObject(value) && typeof value.name === 'string' && typeof value.idList === 'string';
const isListOf =
  (board: unknown) =>
  (value: unknown): boolean =>
    isObject(value) && typeof board === 'string' && value.idBoard === board;

const isOpen = (row: Row): boolean => at(row, 'closed')?.value !== true;

const readCheckItem = (row: Row): Draft => ({
  row,
  title: textAt(row, 'name') ?? '',
  state: textAt(row, 'state') === 'complete' ? 'done' : 'open',
  used: ['name', 'state'],
});

const readChecklist = (row: Row): Draft =>
  section(row, textAt(row, 'name'), sortedBy(listAt(row, 'checkItems'), 'pos').map(readCheckItem));

function readCard(row: Row, checklists: readonly Row[]): Draft {
  const id = textAt(row, 'id');
  const own = listAt(row, 'checklists');
  const mine = own.length > 0 ? own : checklists.filter((each) => textAt(each, 'idCard') === id);
  return {
    row,
    title: textAt(row, 'name') ?? '',
    description: textAt(row, 'desc'),
    state: at(row, 'dueComplete')?.value === true ? 'done' : 'open',
    children: sortedBy(mine, 'pos').flatMap((each) => readChecklist(each).children ?? []),
    used: ['name', 'desc', 'dueComplete', 'checklists'],
  };
}

/** A board or a card as Trello exports it: https://developer.atlassian.com/cloud/trello/ */
export const trello: KnownFormat = {
  name: 'Trello',
  matches: (root) =>
    (Array.isArray(root.lists) &&
      Array.isArray(root.cards) &&
      (root.cards.every(isCard) ||
        (root.lists.length > 0 && root.lists.every(isListOf(root.id))))) ||
    (typeof root.idBoard === 'string' && Array.isArray(root.checklists)) ||
    (Array.isArray(root.checkItems) && typeof root.name === 'string'),
  read: (root) => {
    const top = { value: root, path: undefined };
    const checklists = listAt(top, 'checklists').filter(({ value }) => isObject(value));
    const headers = [top];
    if (Array.isArray(root.checkItems))
      return { drafts: readChecklist(top).children ?? [], headers };
    if (!Array.isArray(root.cards))
      return { drafts: sortedBy(checklists, 'pos').map(readChecklist), headers };
    const cards = sortedBy(listAt(top, 'cards').filter(isOpen), 'pos');
    const drafts = sortedBy(listAt(top, 'lists').filter(isOpen), 'pos').map((list) => {
      const mine = cards.filter((card) => textAt(card, 'idList') === textAt(list, 'id'));
      return section(
        list,
        textAt(list, 'name'),
        mine.map((card) => readCard(card, checklists)),
      );
    });
    // What names no list that is here is not lost.
    const ids = new Set(listAt(top, 'lists').map((list) => textAt(list, 'id')));
    const strays = cards.filter((card) => !ids.has(textAt(card, 'idList')));
    return {
      drafts: [
        ...strays.map((card) => readCard(card, checklists)),
        ...(strays.length < cards.length ? drafts : []),
      ],
      headers,
    };
  },
};
