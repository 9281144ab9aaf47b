import { isObject } from '../fields.js';
import type { Draft } from './draft.js';
import type { Row } from './rows.js';

/** A block of a page, or a line of it. */
export interface Block extends Draft {
  /** Of a list, though it may have no tick. */
  readonly isItem?: boolean;
  readonly children: Block[];
}

/** Lines of `{"insert": "Go\nOn"}, {"insert": "\n", "attributes": {"list": "checked"}}`; none of any other list. */
export function linesOf(runs: readonly Row[]): readonly Block[] {
  const lines: Block[] = [];
  const open: Block[][] = [lines];
  let title = '';
  for (const row of runs) {
    if (!isObject(row.value) || row.value.insert === undefined) return [];
    const { insert, attributes } = row.value;
    const { list, header, indent } = isObject(attributes) ? attributes : {};
    for (const [index, piece] of (typeof insert === 'string' ? insert : '').split('\n').entries()) {
      if (index > 0 && title.trim() !== '') {
        const block: Block = {
          row,
          title: title.trim(),
          state: list === 'checked' ? 'done' : list === 'unchecked' ? 'open' : undefined,
          isItem: Boolean(list),
          heading: typeof header === 'number' ? header : undefined,
          children: [],
        };
        open.length = Math.min(open.length, Number(list && indent ? indent : 0) + 1);
        open.at(-1)?.push(block);
        open.push(block.children);
      }
      title = index > 0 ? piece : title + piece;
    }
  }
  return lines;
}
