import { isItemState, type ItemState } from '../checklist/checklist.js';
import type { ItemEvent, SensedEvent, StartEvent } from './run-event.js';
import type { ItemRecord } from './run.js';
import type { Revision } from './revision.js';

/** The records of a run and where each stands: the revision's items first, in list order. */
export interface ItemRecords {
  readonly items: readonly ItemRecord[];
  readonly itemIndex: ReadonlyMap<string, number>;
}

const stateSet = (event: ItemEvent | SensedEvent): ItemState =>
  event.kind === 'item' ? event.state : event.passed ? 'done' : 'open';

export const itemsOf = (event: ItemEvent | SensedEvent): readonly string[] =>
  event.kind === 'item' ? event.items : [event.item];

/**
 * The record that an event leaves behind. It replaces all that was known of the item but for what a
 * check sensed: whoever overrides it does not make it unsaid.
 */
export function recordFrom(
  id: string,
  event: ItemEvent | SensedEvent,
  before: ItemRecord | undefined,
): ItemRecord {
  const { actor } = event;
  const reason = event.kind === 'item' ? event.reason : undefined;
  const sensed = event.kind === 'item' ? before?.sensed : event.passed;
  const measured = event.kind === 'item' && sensed !== undefined ? before?.value : undefined;
  const value = event.value ?? measured;
  return {
    id,
    state: stateSet(event),
    ...(reason === undefined ? {} : { reason }),
    ...(value === undefined ? {} : { value }),
    ...(actor === undefined ? {} : { actor }),
    ...(sensed === undefined ? {} : { sensed }),
    at: event.at,
    eventId: event.id,
  };
}

/** Ticks in the file. What an id like "constructor" finds on the prototype is no state. */
function initialState(initial: StartEvent['initial'], id: string): ItemState {
  const state: unknown = initial?.[id];
  return isItemState(state) ? state : 'open';
}

/**
 * Rule 2: an item's state is what its last effective event set. `setters` are those events, in
 * (clock, id) order; `initial` and `known` come from the start and from the revision if it is known.
 */
export function itemRecords(
  setters: readonly (ItemEvent | SensedEvent)[],
  initial: StartEvent['initial'],
  known: Revision | undefined,
): ItemRecords {
  const items: ItemRecord[] = [];
  const itemIndex = new Map<string, number>();
  const place = (id: string): number => {
    let index = itemIndex.get(id);
    if (index === undefined) {
      index = items.push({ id, state: initialState(initial, id) }) - 1;
      itemIndex.set(id, index);
    }
    return index;
  };
  for (const { id } of known?.items ?? []) place(id);
  // Sorted: the same start may have been written with its keys in another order elsewhere.
  for (const id of Object.keys(initial ?? {}).sort()) place(id);
  for (const event of setters) {
    for (const id of itemsOf(event)) {
      const index = place(id);
      items[index] = recordFrom(id, event, items[index]);
    }
  }
  return { items, itemIndex };
}
