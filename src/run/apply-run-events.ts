import { lengthen } from './durations.js';
import { foldOrdered, type RevisionLookup } from './fold-run.js';
import { recordFrom } from './item-records.js';
import { mergeEvents } from './merge-events.js';
import { compareEvents, isReversal, type ItemEvent, type RunEvent } from './run-event.js';
import type { ItemRecord, Run } from './run.js';

/** Beyond a few events at once, folding anew is cheaper than copying the run for each. */
const MOST_STEPS = 8;

/**
 * Carries a run forward by events that came since: the same as folding all of them together. Ticks
 * that are newer than everything else cost one copy of the item list; anything else is folded anew.
 * Returns `run` itself if nothing is new.
 */
export function applyRunEvents(
  run: Run,
  events: readonly RunEvent[],
  revisionOf: RevisionLookup,
): Run {
  const learnt = run.known === undefined && revisionOf(run.revision) !== undefined;
  if (!learnt && events.length <= MOST_STEPS) {
    const ticked = tickAll(run, events);
    if (ticked !== undefined) return ticked;
  }
  const merged = mergeEvents(run.events, events);
  return merged === run.events && !learnt ? run : foldOrdered(merged, revisionOf);
}

function tickAll(run: Run, events: readonly RunEvent[]): Run | undefined {
  let next: Run = run;
  for (const event of events) {
    const last = next.events.at(-1);
    if (event.kind !== 'item' || last === undefined || !isPlainNext(next, last, event))
      return undefined;
    next = tick(next, last, event);
  }
  return events.length === 0 ? undefined : next;
}

/** Whether the event changes nothing but its items, and the time: it is last, new, and not undone. */
function isPlainNext(run: Run, last: RunEvent, event: ItemEvent): boolean {
  if (run.outcome !== 'active' && run.outcome !== 'paused') return false;
  if (compareEvents(last, event) >= 0) return false;
  return run.events.every(
    (other) => other.id !== event.id && !(isReversal(other) && other.targets.includes(event.id)),
  );
}

function tick(run: Run, last: RunEvent, event: ItemEvent): Run {
  const items: ItemRecord[] = run.items.slice();
  let itemIndex = run.itemIndex;
  for (const id of event.items) {
    let index = itemIndex.get(id);
    if (index === undefined) {
      index = items.length;
      itemIndex = new Map(itemIndex).set(id, index);
    }
    items[index] = recordFrom(id, event, items[index]);
  }
  return {
    ...run,
    items,
    itemIndex,
    ...lengthen(run, last, event, run.outcome === 'active'),
    bulk: run.bulk || event.source === 'bulk',
    clock: event.clock,
    events: [...run.events, event],
  };
}
