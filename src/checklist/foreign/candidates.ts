import type { JsonValue } from '../checklist.js';
import { isObject } from '../fields.js';
import type { JsonObject } from '../plain-data.js';
import type { SourcePath } from '../source-path.js';
import { rowsOf, type Row } from './rows.js';

/** An object on the way to a list, which may hold title and other header fields. */
export interface Container {
  readonly source: JsonObject;
  readonly path: SourcePath | undefined;
  /** Under which the next one, or the list itself, stands. */
  readonly key: string;
}

/** A list that may be the one that a person means. */
export interface Candidate {
  readonly value: JsonValue;
  readonly rows: readonly Row[];
  readonly key: string;
  readonly path: SourcePath | undefined;
  /** The innermost first. */
  readonly containers: readonly Container[];
}

const MAX_DEPTH = 6;
// Each is held against each other.
const MAX_CANDIDATES = 100;

/** Every list that can be reached from the root through objects alone. */
export function findCandidates(root: JsonValue): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const visit = (
    value: JsonValue,
    key: string,
    path: SourcePath | undefined,
    containers: readonly Container[],
    depth: number,
  ): void => {
    if (candidates.length >= MAX_CANDIDATES) return;
    const rows = rowsOf(value, path);
    if (rows) candidates.push({ value, rows, key, path, containers });
    if (!isObject(value) || depth > MAX_DEPTH) return;
    // A long map is one list; what its entries hold is found by reading it.
    if (rows && rows.length > 20) return;
    for (const [inner, each] of Object.entries(value)) {
      if (typeof each !== 'object' || each === null) continue;
      const container = { source: value, path, key: inner };
      visit(each, inner, { parent: path, key: inner }, [container, ...containers], depth + 1);
    }
  };
  visit(root, '', undefined, [], 0);
  return candidates;
}
