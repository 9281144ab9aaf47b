import { isObject } from '../fields.js';
import type { JsonObject } from '../plain-data.js';
import { columnsOf, naturalness, sampleOf } from './columns.js';
import { chooseLabel } from './label.js';
import { mapEntries } from './map-entries.js';
import { rowsOf, type Row } from './rows.js';

/** How rows are to be read that look like maps of lists and have a title of their own as well. */
export interface MapRows {
  /** The field with the title; undefined where rows are titled by their keys, or not at all. */
  readonly titleKey: string | undefined;
  /** Their lists hold details: each row is a record. */
  readonly areRecords: boolean;
}

const PLAIN: MapRows = { titleKey: undefined, areRecords: false };

/** `[{"title": "Monday", "am": […], "pm": […]}, …]` */
export function settleMapRows(rows: readonly Row[], language: string | undefined): MapRows {
  const isTitledMap = ({ value, key }: Row): boolean =>
    key === undefined && isObject(value) && mapEntries(value) !== undefined;
  const maps = sampleOf(rows.filter(isTitledMap));
  if (maps.length === 0) return PLAIN;
  const label = chooseLabel(columnsOf(maps, language).values(), maps.length);
  if (!label || label.quality < 0.5) return PLAIN;
  const lists = maps.flatMap(({ value, path }) => rowsOf(value, path) ?? []);
  const inner = sampleOf(lists.flatMap(({ value, path }) => rowsOf(value, path) ?? []));
  const isThin = lists.length >= 6 && inner.length < lists.length * 1.5;
  return { titleKey: label.key, areRecords: isThin || isPoor(inner, language) };
}

/** Whether what the lists hold does not read like steps. */
function isPoor(rows: readonly Row[], language: string | undefined): boolean {
  const texts = rows.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  if (texts.length === 0) {
    return (chooseLabel(columnsOf(rows, language).values(), rows.length)?.quality ?? 0) < 0.5;
  }
  return texts.reduce((sum, each) => sum + naturalness(each), 0) < texts.length * 0.45;
}

export const isMap = (value: unknown): value is JsonObject =>
  isObject(value) && mapEntries(value) !== undefined;
