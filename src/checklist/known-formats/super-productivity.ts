import { isObject } from '../fields.js';
import type { Draft } from '../foreign/draft.js';
import type { Row } from '../foreign/rows.js';
import { at, listAt, section, textAt, type KnownFormat } from './known-format.js';

const ids = (row: Row, key: string): readonly string[] =>
  listAt(row, key).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));

/** A subtask has none of its own; what a file says otherwise is not followed. */
function readTask(tasks: Row, id: string, isSubtask = false): readonly Draft[] {
  const row = at(tasks, id);
  if (!row) return [];
  return [
    {
      row,
      title: textAt(row, 'title') ?? '',
      description: textAt(row, 'notes'),
      state: at(row, 'isDone')?.value === true ? 'done' : 'open',
      children: isSubtask
        ? []
        : ids(row, 'subTaskIds').flatMap((each) => readTask(tasks, each, true)),
      used: ['title', 'notes', 'isDone', 'subTaskIds'],
    },
  ];
}

/** A backup of Super Productivity: entities by id, projects that name their tasks. */
export const superProductivity: KnownFormat = {
  name: 'Super Productivity',
  matches: ({ task, project }) => isObject(task) && isObject(task.entities) && isObject(project),
  read: (root) => {
    const top = { value: root, path: undefined };
    const tasks = at(at(top, 'task') ?? top, 'entities') ?? top;
    const projects = at(at(top, 'project') ?? top, 'entities');
    const drafts = Object.keys((projects?.value ?? {}) as object).flatMap((key) => {
      const row = projects && at(projects, key);
      if (!row || at(row, 'isArchived')?.value === true) return [];
      return [
        section(
          row,
          textAt(row, 'title'),
          ids(row, 'taskIds').flatMap((id) => readTask(tasks, id)),
        ),
      ];
    });
    return {
      drafts: drafts.filter(({ children }) => children && children.length > 0),
      headers: [top],
    };
  },
};
