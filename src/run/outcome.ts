import type { Revision } from './revision.js';
import type { ItemRecords } from './item-records.js';
import type { RunFacts } from './run-facts.js';
import type { RunEvent } from './run-event.js';
import type { RunOutcome } from './run.js';

/** Rule 6: derived from the items; what the finish claims counts only while nobody can check it. */
function finishedOutcome(
  claim: 'completed' | 'partial',
  { items }: ItemRecords,
  known: Revision | undefined,
): RunOutcome {
  if (known === undefined) return claim;
  const open = known.items.some((item, index) => item.required && items[index]?.state === 'open');
  return open ? 'partial' : 'completed';
}

/** How the run stands: rules 5, 6, 8, 9, 10 and 12. */
export function outcomeOf(
  facts: RunFacts,
  records: ItemRecords,
  known: Revision | undefined,
): RunOutcome {
  const { erased, finish, reset, begun, manual, paused } = facts;
  if (erased) return 'erased';
  if (finish !== undefined || reset !== undefined) {
    if (!begun) return 'empty';
    return finish === undefined ? 'reset' : finishedOutcome(finish.claim, records, known);
  }
  if (!begun && !manual) return 'empty';
  return paused ? 'paused' : 'active';
}

/** Nothing is left of the run but that it was erased. */
export const isTombstone = (events: readonly RunEvent[]): boolean =>
  events.every((event) => event.kind === 'erase');
