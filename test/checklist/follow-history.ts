import { keepIds, matchableItems } from '../../src/checklist/keep-ids.js';
import type { MatchableItem } from '../../src/checklist/item-matching.js';
import { readChecklist } from '../../src/checklist/read-checklist.js';
import { Editor, EDITS, randomFrom, type EditKind, type ListShape } from './edit-histories.js';

/** What became of ticks: of the edited steps by the kind of edit, and of all the others. */
export type Fates = Record<EditKind | 'untouched', { kept: number; lost: number; moved: number }>;

export const noFates = (): Fates =>
  Object.fromEntries(
    [...EDITS, 'untouched'].map((kind) => [kind, { kept: 0, lost: 0, moved: 0 }]),
  ) as Fates;

/**
 * Edits a list some times and reads it after every `stride` edits. Every step is ticked before each
 * reading; a tick is kept if its step still has its id, and moved if another step has it now.
 */
export function followHistory(
  shape: ListShape,
  seed: number,
  { edits, stride, fates }: { edits: number; stride: number; fates: Fates },
): void {
  const random = randomFrom(seed);
  const editor = new Editor(shape, random);
  const wordings: (readonly MatchableItem[])[] = [];
  let before = readIds(editor, wordings);
  let touched = new Map<number, EditKind>();
  for (let count = 1; count <= edits; count += 1) {
    const kind = EDITS[Math.floor(random() * EDITS.length)]!;
    for (const key of editor.edit(kind)) touched.set(key, kind);
    if (count % stride !== 0 && count !== edits) continue;
    const after = readIds(editor, wordings);
    const bearers = new Map([...after].map(([key, id]) => [id, key]));
    for (const [key, id] of before) {
      const fate = fates[touched.get(key) ?? 'untouched'];
      const bearer = bearers.get(id);
      if (bearer === key) fate.kept += 1;
      else if (bearer !== undefined) fate.moved += 1;
      else fate.lost += 1;
    }
    before = after;
    touched = new Map();
  }
}

/** The id of each step, by its true key, as a page has them that saw all wordings so far. */
function readIds(editor: Editor, wordings: (readonly MatchableItem[])[]): Map<number, string> {
  const { checklist } = readChecklist(editor.document());
  if (!checklist) throw new Error('not read');
  const kept = keepIds(checklist, wordings);
  wordings.unshift(matchableItems(kept));
  const { steps } = editor;
  if (steps.length !== kept.leaves.length) throw new Error('not all were read');
  return new Map(kept.leaves.map(({ id }, index) => [steps[index]!.key, id]));
}
