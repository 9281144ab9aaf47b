import type { JsonValue } from '../checklist.js';
import { isObject } from '../fields.js';
import { columnsOf, sampleOf, textOf } from './columns.js';
import { chooseLabel } from './label.js';
import { bare, ID_NAMES } from './names.js';
import type { Row } from './rows.js';

const idOf = (value: JsonValue | undefined): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/** Rows that others may name by id: where they are, and what they are called. */
export class Entities {
  readonly #byId = new Map<string, Row>();
  readonly #label: string | undefined;
  readonly rows: readonly Row[];

  constructor(rows: readonly Row[]) {
    this.rows = rows;
    const columns = columnsOf(sampleOf(rows), undefined);
    this.#label = chooseLabel(columns.values(), Math.min(rows.length, 400))?.key;
    const key = [...columns.keys()].find((each) => ID_NAMES.has(bare(each)));
    for (const row of rows) {
      if (!isObject(row.value)) continue;
      const id = (key === undefined ? undefined : idOf(row.value[key])) ?? row.key;
      if (id !== undefined) this.#byId.set(id, row);
      if (row.key !== undefined) this.#byId.set(row.key, row);
    }
  }

  get(id: string): Row | undefined {
    return this.#byId.get(id);
  }

  titleOf(id: string): string | undefined {
    const row = this.#byId.get(id);
    return row && isObject(row.value) && this.#label !== undefined
      ? textOf(row.value[this.#label], undefined)
      : undefined;
  }

  /** Every id and title, by which other lists may name these rows. */
  names(): ReadonlySet<string> {
    const names = new Set(this.#byId.keys());
    for (const { value } of this.rows) {
      if (isObject(value) && this.#label !== undefined)
        names.add(textOf(value[this.#label], undefined) ?? '');
      else if (typeof value === 'string') names.add(value);
    }
    names.delete('');
    return names;
  }

  /** The rows that texts or numbers name, one for one; undefined if these are no such ids. */
  resolve(ids: readonly Row[]): readonly Row[] | undefined {
    if (this.rows.length < 2 || ids.length < 2) return undefined;
    const seen = new Set<Row>();
    const found = ids.map(({ value }) => {
      const row = typeof value === 'string' ? this.#byId.get(value) : undefined;
      if (row) seen.add(row);
      return row;
    });
    // Each is named once and hardly one is missing, or these are references and not members.
    const isWhole = seen.size >= ids.length * 0.9 && seen.size >= this.rows.length * 0.5;
    return isWhole ? found.map((row, index) => row ?? (ids[index] as Row)) : undefined;
  }
}
