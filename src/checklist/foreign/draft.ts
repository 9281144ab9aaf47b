import type { ItemState } from '../checklist.js';
import type { Row } from './rows.js';

/** A step or section as a reader of foreign lists sees it; the canonical reader finishes it. */
export interface Draft {
  readonly row: Row;
  /** Undefined for a text, which names itself. */
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly expected?: string | undefined;
  readonly state?: ItemState | undefined;
  readonly isRemark?: boolean;
  readonly isSection?: boolean;
  /** Above what follows it: 1 for the outermost. */
  readonly heading?: number | undefined;
  readonly children?: readonly Draft[];
  /** Where the row says that it stands among its siblings. */
  readonly order?: number | undefined;
  /** Keys of the row that say nothing more. */
  readonly used?: readonly string[];
  /** Keys whose texts are addresses. */
  readonly links?: readonly string[];
}

/** Siblings in the order that they name; those that name none keep their places. */
export const inOrder = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.every(({ order }) => order !== undefined)
    ? [...drafts].sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    : drafts;

/** Those without parts. */
export const leavesAmong = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.flatMap((draft) =>
    draft.children && draft.children.length > 0 ? leavesAmong(draft.children) : [draft],
  );
