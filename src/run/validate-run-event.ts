import { shapeFor } from './event-fields.js';
import { plainCopy } from './plain-copy.js';
import type { RunEvent } from './run-event.js';
import { fitsShape, isFields } from './shape.js';

const LARGEST_EVENT = 16_777_216;

/**
 * An event from storage, a file or another tab as a fresh plain object, or `undefined` if it is
 * none: a field is missing, of a wrong type or absurdly large, or its clock is not an integer from
 * 1 to 2^40. A forged clock would outrank every later event, so it is refused, not clipped.
 *
 * Unknown fields are carried along; so are events of unknown kinds, as `OpaqueEvent`s. What a later
 * version wrote is thus still there when that version comes back.
 */
export function validateRunEvent(value: unknown): RunEvent | undefined {
  if (!isFields(value)) return undefined;
  // Structured cloning keeps properties that are `undefined`; JSON, and thus another device, does not.
  const present = Object.entries(value).filter(([, field]) => field !== undefined);
  // Checked on the copy: a getter could answer differently the second time.
  const copy = plainCopy(Object.fromEntries(present), { left: LARGEST_EVENT });
  if (!isFields(copy) || !fitsShape(copy, shapeFor(copy['kind']))) return undefined;
  return copy as unknown as RunEvent;
}
