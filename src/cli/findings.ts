/** What a careful reviewer would say about a checklist that can be read. */
import type { Checklist, ChecklistItem, ChecklistNode } from '../checklist/checklist.js';
import { isDerivedId } from '../checklist/item-identity.js';
import { foldText } from '../checklist/item-text.js';
import { LineIndex } from '../checklist/text-formats/line-index.js';

export interface Finding {
  readonly message: string;
  /** The text that it is about, to look for in the file. */
  readonly about?: string;
}

/** More steps than this want sections: people lose their place. */
const MOST_TOGETHER = 9;
const DOUBLE = /\S\s+(?:and(?: then)?|und|&)\s+\S/i;
const VAGUE =
  /^(?:ensure|make sure|consider|handle|manage|deal with|look into|think about|be aware|try to|take care of)\b/i;

function stepFindings({ title }: ChecklistItem): readonly Finding[] {
  const [vague] = VAGUE.exec(title) ?? [];
  return [
    ...(vague === undefined
      ? []
      : [{ about: title, message: `"${title}" begins with "${vague}": name what is done.` }]),
    ...(DOUBLE.test(title)
      ? [
          {
            about: title,
            message: `"${title}" may be two steps: one tick cannot say which is done.`,
          },
        ]
      : []),
  ];
}

/** The steps that stand directly in one list. */
const stepsOf = (nodes: readonly ChecklistNode[]): readonly ChecklistItem[] =>
  nodes.filter((node) => node.kind === 'item');

function listFindings(nodes: readonly ChecklistNode[], where: string): readonly Finding[] {
  const steps = stepsOf(nodes);
  const seen = new Set<string>();
  const twice = steps.filter(({ title }) => {
    const text = foldText(title);
    return seen.size === seen.add(text).size;
  });
  return [
    ...twice.map(({ title }) => ({
      about: title,
      message: `"${title}" stands more than once ${where}: say what is different.`,
    })),
    ...nodes.flatMap((node) =>
      node.kind === 'section'
        ? listFindings(node.children, `in "${node.title}"`)
        : listFindings(node.items, `in "${node.title}"`),
    ),
  ];
}

export function findingsOf(checklist: Checklist): readonly Finding[] {
  const { children, leaves } = checklist;
  const together = stepsOf(children).length;
  const unnamed = leaves.filter(({ id }) => isDerivedId(id)).length;
  const found: Finding[] = [];
  if (checklist.title === '') found.push({ message: 'The checklist has no title.' });
  if (leaves.length === 0) found.push({ message: 'There is no step to tick.' });
  if (checklist.id === undefined) {
    found.push({
      message:
        'The checklist has no "id": its history belongs to its address, and a move starts anew.',
    });
  }
  if (unnamed > 0) {
    found.push({
      message: `${unnamed} of ${leaves.length} steps have no "id": theirs are made from titles and sections.`,
    });
  }
  if (together > MOST_TOGETHER) {
    found.push({ message: `${together} steps stand in no section: group them by nine or fewer.` });
  }
  return [...found, ...listFindings(children, 'in the list'), ...leaves.flatMap(stepFindings)];
}

/** Lines of texts in a file, looked for from one to the next: equal texts have a line each. */
export function lineFinder(source: string): (text: string) => number | undefined {
  const from = new Map<string, number>();
  const lines = new LineIndex(source);
  return (text) => {
    const quoted = JSON.stringify(text).slice(1, -1);
    for (const wanted of new Set([quoted, text])) {
      const at = source.indexOf(wanted, from.get(text) ?? 0);
      if (at < 0) continue;
      from.set(text, at + wanted.length);
      return lines.at(at).line;
    }
    return undefined;
  };
}
