import { rulesFor } from './event-fields.js';
import { plainCopy, type CopyBudget } from './plain-copy.js';
import type { RunEvent } from './run-event.js';

/**
 * An event from storage, a file or another tab as a fresh plain object, or `undefined` if it is
 * none: a field is missing, of a wrong type or absurdly large, or its clock is not an integer from
 * 1 to 2^40. A forged clock would outrank every later event, so it is refused, not clipped.
 *
 * Unknown fields are carried along; so are events of unknown kinds, as `OpaqueEvent`s. What a later
 * version wrote is thus still there when that version comes back.
 */
export function validateRunEvent(value: unknown): RunEvent | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const budget: CopyBudget = { values: 500_000, text: 16_777_216 };
  // Checked on the copy: a getter could answer differently the second time.
  const copy = plainCopy(withoutAbsent(value), budget);
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) return undefined;
  const fields = copy as Record<string, unknown>;
  const kind = Object.hasOwn(fields, 'kind') ? fields['kind'] : undefined;
  for (const [name, { check, optional }] of rulesFor(kind)) {
    const present = Object.hasOwn(fields, name);
    if (present ? !check(fields[name]) : !optional) return undefined;
  }
  return fields as unknown as RunEvent;
}

/** Structured cloning keeps properties that are `undefined`; JSON, and thus another device, does not. */
const withoutAbsent = (value: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
