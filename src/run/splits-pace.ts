/** Where a run in progress stands against the runs before it, and how long the rest will take. */
import { recordOf } from './record-of.js';
import type { Run } from './run.js';
import type { UsualSplit } from './splits-past.js';
import { splitsOf } from './splits.js';

export interface PaceQuery {
  readonly run: Run;
  /** The run's active milliseconds at this moment. */
  readonly activeMs: number;
  readonly usual: ReadonlyMap<string, UsualSplit>;
  /** The open steps in list order, with the author's estimate in seconds where there is one. */
  readonly open: readonly { readonly id: string; readonly time?: number }[];
}

export interface Pace {
  /** Milliseconds before (positive) or behind the median run; absent while nothing compares. */
  readonly ahead?: number;
  /** Milliseconds that the open steps will take; absent while nobody can say. */
  readonly left?: number;
}

/** Steps that were not done, or not measured, are even: skipping makes nobody faster. */
export function paceOf({ run, activeMs, usual, open }: PaceQuery): Pace {
  let ahead: number | undefined;
  let spent = 0;
  for (const [id, { ms, rushed }] of splitsOf(run)) {
    spent += ms;
    const median = usual.get(id)?.median;
    if (median === undefined || rushed || recordOf(run, id)?.state !== 'done') continue;
    ahead = (ahead ?? 0) + median - ms;
  }
  const current = Math.max(0, activeMs - spent);
  const [next] = open;
  const overdue = current - ((next && usual.get(next.id)?.median) ?? Infinity);
  if (ahead !== undefined && overdue > 0) ahead -= overdue;
  const left = timeLeft(open, usual, current);
  return {
    ...(ahead === undefined ? {} : { ahead }),
    ...(left === undefined ? {} : { left }),
  };
}

/** A step without a past takes what its author says, else as long as the others do. */
function timeLeft(
  open: PaceQuery['open'],
  usual: PaceQuery['usual'],
  current: number,
): number | undefined {
  const known = open.map(({ id, time }) => usual.get(id)?.median ?? (time && time * 1000));
  const sum = known.reduce<number>((total, ms) => total + (ms ?? 0), 0);
  const measured = known.filter((ms) => ms !== undefined).length;
  if (measured === 0 || usual.size === 0) return undefined;
  return Math.max(0, (sum * open.length) / measured - current);
}
