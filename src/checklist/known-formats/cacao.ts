import { isObject } from '../fields.js';
import type { Draft } from '../foreign/draft.js';
import type { Row } from '../foreign/rows.js';
import { at, listAt, textAt, type KnownFormat } from './known-format.js';

/** Steps that lead on; those of a branch come before what follows it. */
const NEXT = [
  'next_steps',
  'on_true',
  'on_false',
  'cases',
  'on_success',
  'on_failure',
  'on_completion',
];
const isStep = (type: string | undefined): boolean =>
  type === 'action' || type === 'playbook-action' || type === 'single' || type === 'manual';

function nextOf(row: Row): readonly string[] {
  return NEXT.flatMap((key) => {
    const value = at(row, key)?.value;
    if (typeof value === 'string') return [value];
    if (!isObject(value) && !Array.isArray(value)) return [];
    return Object.values(value)
      .flat()
      .filter((each) => typeof each === 'string');
  });
}

/** OASIS CACAO playbooks: the workflow is a graph; its actions in the order in which it leads to them. */
export const cacao: KnownFormat = {
  name: 'CACAO',
  matches: ({ workflow, workflow_start: start }) => isObject(workflow) && typeof start === 'string',
  read: (root) => {
    const top = { value: root, path: undefined };
    const workflow = at(top, 'workflow') ?? top;
    const seen = new Set<string>();
    const drafts: Draft[] = [];
    // The next one last: what a step leads to comes before what was waiting.
    const stack = [textAt(top, 'workflow_start') ?? ''];
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      const row = at(workflow, id);
      if (!row || seen.has(id)) continue;
      seen.add(id);
      if (isStep(textAt(row, 'type'))) {
        const commands = listAt(row, 'commands').map((command) => textAt(command, 'command'));
        drafts.push({
          row,
          title: textAt(row, 'name') ?? textAt(row, 'description') ?? id,
          description: textAt(row, 'description') ?? commands.find((each) => each !== undefined),
          used: ['name'],
        });
      }
      for (const next of [...nextOf(row)].reverse()) stack.push(next);
    }
    return { drafts, headers: [top] };
  },
};
