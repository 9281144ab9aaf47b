import type { JsonValue } from '../checklist.js';
import { isObject } from '../fields.js';
import { columnsOf, sampleOf, textOf } from './columns.js';
import { chooseLabel } from './label.js';
import { bare, ID_NAMES } from './names.js';
import type { Row } from './rows.js';

const idOf = (value: JsonValue | undefined): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

function indexOf(rows: readonly Row[]) {
  const columns = columnsOf(sampleOf(rows), undefined);
  const label = chooseLabel(columns.values(), Math.min(rows.length, 400))?.key;
  const idKey = [...columns.keys()].find((each) => ID_NAMES.has(bare(each)));
  const byId = new Map<string, Row>();
  for (const row of rows) {
    if (!isObject(row.value)) continue;
    const id = (idKey === undefined ? undefined : idOf(row.value[idKey])) ?? row.key;
    if (id !== undefined) byId.set(id, row);
    if (row.key !== undefined) byId.set(row.key, row);
  }
  return { byId, label };
}

/** Rows that others may name by id: where they are, and what they are called. */
export class Entities {
  readonly rows: readonly Row[];
  #index:
    { readonly byId: ReadonlyMap<string, Row>; readonly label: string | undefined } | undefined;

  constructor(rows: readonly Row[]) {
    this.rows = rows;
  }

  /** Made when somebody asks: most documents have one list, and nobody does. */
  get #known(): { readonly byId: ReadonlyMap<string, Row>; readonly label: string | undefined } {
    return (this.#index ??= indexOf(this.rows));
  }

  titleOf(id: string): string | undefined {
    const row = this.#known.byId.get(id);
    return row && isObject(row.value) && this.#known.label !== undefined
      ? textOf(row.value[this.#known.label], undefined)
      : undefined;
  }

  /** Every id and title, by which other lists may name these rows. */
  names(): ReadonlySet<string> {
    const names = new Set(this.#known.byId.keys());
    for (const { value } of this.rows) {
      if (isObject(value) && this.#known.label !== undefined)
        names.add(textOf(value[this.#known.label], undefined) ?? '');
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
      const row = typeof value === 'string' ? this.#known.byId.get(value) : undefined;
      if (row) seen.add(row);
      return row;
    });
    // Each is named once and hardly one is missing, or these are references and not members.
    const isWhole = seen.size >= ids.length * 0.9 && seen.size >= this.rows.length * 0.5;
    return isWhole ? found.map((row, index) => row ?? (ids[index] as Row)) : undefined;
  }
}
