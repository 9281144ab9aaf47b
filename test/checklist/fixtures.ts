import type { Checklist, ChecklistNode, ItemState } from '../../src/checklist/checklist.js';
import { readChecklist } from '../../src/checklist/read-checklist.js';
import type { ReadOptions, ReadResult } from '../../src/checklist/read-result.js';

/** The text of a file in `test/fixtures/checklists/`, with its byte order mark if it has one. */
export async function fixture(name: string): Promise<string> {
  const response = await fetch(new URL(`../fixtures/checklists/${name}`, import.meta.url));
  if (!response.ok) throw new Error(`no fixture ${name}`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}

export const readFixture = async (name: string): Promise<ReadResult> =>
  readChecklist(await fixture(name), { source: name });

/** The checklist, or a failing test that says why there is none. */
export function read(input: unknown, options?: ReadOptions): Checklist {
  const { checklist, error } = readChecklist(input, options);
  if (!checklist) throw new Error(error.message);
  return checklist;
}

const BOXES: Record<ItemState, string> = {
  open: '[ ]',
  done: '[x]',
  'not-applicable': '[-]',
  skipped: '[s]',
  deferred: '[d]',
};

/** A tree as lines: `# section`, `[x] item`, two spaces a level, `| description`. */
export function outline(nodes: readonly ChecklistNode[], indent = ''): string[] {
  return nodes.flatMap((node) => {
    const description = node.description === undefined ? '' : ` | ${node.description}`;
    if (node.kind === 'section') {
      return [`${indent}# ${node.title}${description}`, ...outline(node.children, `${indent}  `)];
    }
    const type = node.type === 'check' ? '' : `(${node.type}) `;
    const optional = node.required ? '' : ' (optional)';
    const line = `${BOXES[node.initial]} ${type}${node.title}${optional}${description}`;
    return [indent + line, ...outline(node.items, `${indent}  `)];
  });
}
