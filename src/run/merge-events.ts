import { smallerText } from './canonical-text.js';
import { compareEvents, type RunEvent } from './run-event.js';

function isInOrder(events: readonly RunEvent[]): boolean {
  let last: RunEvent | undefined;
  for (const event of events) {
    if (last !== undefined && compareEvents(last, event) >= 0) return false;
    last = event;
  }
  return true;
}

/**
 * Rule 1: the union by id, in (clock, id) order. Where one id has two contents, the smaller
 * canonical text stays on every device. Returns `a` itself when `b` adds nothing, so that whoever
 * holds `a` can tell by identity that nothing is to be derived anew.
 */
export function mergeEvents(a: readonly RunEvent[], b: readonly RunEvent[]): readonly RunEvent[] {
  const byId = new Map<string, RunEvent>();
  let changed = false;
  const take = (event: RunEvent): void => {
    const kept = byId.get(event.id);
    const stays = kept === undefined ? event : smallerText(kept, event);
    if (stays === kept) return;
    byId.set(event.id, stays);
    changed = true;
  };
  a.forEach(take);
  changed = byId.size !== a.length;
  b.forEach(take);
  return changed || !isInOrder(a) ? [...byId.values()].sort(compareEvents) : a;
}
