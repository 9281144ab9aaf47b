/** What changed between two states of a run, as facts. Pure. */
import type { ChecklistItem } from '../checklist/checklist.js';
import type { Run, RunOutcome } from '../run/run.js';
import { recordOf } from '../run/record-of.js';
import type { ItemChange } from './session-fact.js';

/** The counted steps whose state differs; where there is no run, they are as the file has them. */
export function itemChanges(
  before: Run | undefined,
  after: Run | undefined,
  items: readonly ChecklistItem[],
): readonly ItemChange[] {
  if (before === after) return [];
  const changes: ItemChange[] = [];
  for (const { id, title, initial } of items) {
    const was = before && recordOf(before, id);
    const is = after && recordOf(after, id);
    if (was !== undefined && was === is) continue;
    const from = was?.state ?? initial;
    const to = is?.state ?? initial;
    if (from === to && was?.reason === is?.reason) continue;
    const reason = is?.reason === undefined ? {} : { reason: is.reason };
    changes.push({ itemId: id, title, from, to, ...reason });
  }
  return changes;
}

export type Transition =
  | { readonly type: 'run-end'; readonly outcome: RunOutcome }
  | { readonly type: 'run-reset' | 'run-reopen' | 'run-pause' | 'run-resume' };

const ENDED: ReadonlySet<RunOutcome> = new Set(['completed', 'partial', 'reset']);
const isEnded = (run: Run | undefined): boolean => run !== undefined && ENDED.has(run.outcome);

/** The steps of a run's life between two of its states, in the order in which hosts hear of them. */
export function transitions(
  before: Run | undefined,
  after: Run | undefined,
): readonly Transition[] {
  if (after === undefined || before?.outcome === after.outcome) return [];
  const { outcome } = after;
  if (outcome === 'reset') return [{ type: 'run-reset' }, { type: 'run-end', outcome }];
  if (isEnded(after)) return [{ type: 'run-end', outcome }];
  if (isEnded(before) && after.live) return [{ type: 'run-reopen' }];
  if (outcome === 'paused') return [{ type: 'run-pause' }];
  if (before?.outcome === 'paused') return [{ type: 'run-resume' }];
  return [];
}
