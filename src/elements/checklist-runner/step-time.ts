/** How long a step of a run took. */
import type { Run } from '../../run/run.js';
import { splitsOf, type Split } from '../../run/splits.js';

/** Less is the speed of clicking. */
export const SECOND = 1000;

const known = new WeakMap<Run, ReadonlyMap<string, Split>>();

/** Milliseconds that a step took; nothing where nobody can know. */
export function splitIn(run: Run | undefined, itemId: string): number | undefined {
  if (!run) return undefined;
  const splits = known.get(run) ?? splitsOf(run);
  known.set(run, splits);
  const { ms = 0, rushed = true } = splits.get(itemId) ?? {};
  return rushed || ms < SECOND ? undefined : ms;
}
