/** What a step usually takes: median, best and worst over past runs. */
import { recordOf } from './record-of.js';
import type { Run } from './run.js';
import { splitsOf } from './splits.js';
import { medianOf } from './statistics/median.js';

export interface UsualSplit {
  /** Milliseconds. */
  readonly median: number;
  readonly best: number;
  readonly worst: number;
  /** Runs in which it was measured. */
  readonly runs: number;
}

/** Only times of steps that were really done count; a run under a clock set back has none. */
export function usualSplits(runs: readonly Run[]): ReadonlyMap<string, UsualSplit> {
  const times = new Map<string, number[]>();
  for (const run of runs) {
    if (run.suspect) continue;
    for (const [id, { ms, rushed }] of splitsOf(run)) {
      if (rushed || recordOf(run, id)?.state !== 'done') continue;
      const known = times.get(id);
      if (known) known.push(ms);
      else times.set(id, [ms]);
    }
  }
  const usual = new Map<string, UsualSplit>();
  for (const [id, each] of times) {
    each.sort((a, b) => a - b);
    const [best = 0] = each;
    usual.set(id, { median: medianOf(each), best, worst: each.at(-1) ?? 0, runs: each.length });
  }
  return usual;
}
