import { smallerText } from './canonical-text.js';
import { commonSupersequence, type CellBudget } from './common-supersequence.js';
import type { NoteVersion } from './note.js';
import { compareEvents } from './run-event.js';

/** What a note shows, and what the next version of it is written on top of. */
export interface MergedNote {
  readonly text: string;
  readonly base: readonly (readonly [id: string, rev: number])[];
}

// Two texts of 2,000 differing lines each; 16 MB of table, once.
const MOST_CELLS = 4_000_000;

/** One row an id: the greater revision, and on a tie the smaller canonical text. */
function latest(versions: readonly NoteVersion[]): readonly NoteVersion[] {
  const byId = new Map<string, NoteVersion>();
  for (const version of versions) {
    const kept = byId.get(version.id);
    if (kept === undefined || version.rev > kept.rev) byId.set(version.id, version);
    else if (version.rev === kept.rev) byId.set(version.id, smallerText(kept, version));
  }
  return [...byId.values()].sort(compareEvents);
}

/**
 * The versions that nobody wrote over, in (clock, id) order. Versions that name each other in a
 * circle, which only a broken or forged file can hold, would all be covered and the note gone: the
 * first of a circle that nothing else leads to is therefore shown.
 */
function uncovered(versions: readonly NoteVersion[]): readonly NoteVersion[] {
  const byId = new Map(versions.map((version) => [version.id, version]));
  const coveredBy = (version: NoteVersion): readonly NoteVersion[] =>
    version.base.flatMap(([id, rev]) => {
      const below = byId.get(id);
      return below === undefined || below === version || rev < below.rev ? [] : [below];
    });
  const covered = new Set(versions.flatMap(coveredBy));
  const reached = new Set<NoteVersion>();
  const reach = (from: NoteVersion): void => {
    const pending = [from];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      pending.push(...coveredBy(next));
    }
  };
  const shown = versions.filter((version) => !covered.has(version));
  shown.forEach(reach);
  for (const version of versions) {
    if (reached.has(version)) continue;
    shown.push(version);
    reach(version);
  }
  return shown.sort(compareEvents);
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));

/**
 * Rule 14: a version is covered only when another was written on top of it at that revision or
 * later. Shown is the shortest common supersequence of the lines of all others, in (clock, id)
 * order: nobody's line is ever lost. The same on every device, in whatever order the versions came.
 */
export function mergeNotes(versions: readonly NoteVersion[]): MergedNote {
  const shown = uncovered(latest(versions));
  const budget: CellBudget = { cells: MOST_CELLS };
  const lines = shown
    .map((version) => linesOf(version.text))
    .reduce((merged, next) => commonSupersequence(merged, next, budget), []);
  return { text: lines.join('\n'), base: shown.map(({ id, rev }) => [id, rev]) };
}
