import type { Column } from './columns.js';
import type { Row } from './rows.js';

/** What one reading of a list found out, for the choice between lists. */
export class Survey {
  readonly language: string | undefined;
  readonly maxDepth: number;
  leaves = 0;
  /** Sums over the leaves. */
  quality = 0;
  fields = 0;
  /** All levels, the outermost first. */
  readonly levels: {
    readonly rows: readonly Row[];
    readonly columns: ReadonlyMap<string, Column>;
  }[] = [];
  /** Rows that other rows name by id; see `entities.ts`. */
  readonly resolve: (rows: readonly Row[]) => readonly Row[];

  constructor(
    language: string | undefined,
    maxDepth: number,
    resolve: (rows: readonly Row[]) => readonly Row[],
  ) {
    this.language = language;
    this.maxDepth = maxDepth;
    this.resolve = resolve;
  }

  countLeaves(leaves: number, quality: number, fields: number): void {
    this.leaves += leaves;
    this.quality += leaves * quality;
    this.fields += leaves * fields;
  }
}
