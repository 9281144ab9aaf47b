import { isReversal, type RunEvent } from './run-event.js';

/**
 * Rules 3 and 12: which ids are undone once all events are heard. Each target has one register that
 * its last undo or redo decides; whether the target stands before or after them makes no difference.
 * An erase listens to its own device only. Ids of undo and redo events may be among them: nobody
 * asks for those, since an undo is no target.
 *
 * `events` must be in (clock, id) order.
 */
export function undoneEvents(events: readonly RunEvent[]): ReadonlySet<string> {
  const erasers = new Map<string, string>();
  for (const event of events) if (event.kind === 'erase') erasers.set(event.id, event.device);

  const undone = new Set<string>();
  for (const event of events) {
    if (!isReversal(event)) continue;
    for (const target of event.targets) {
      const eraser = erasers.get(target);
      if (eraser !== undefined && eraser !== event.device) continue;
      if (event.kind === 'undo') undone.add(target);
      else undone.delete(target);
    }
  }
  return undone;
}
