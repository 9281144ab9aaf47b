import { ChecklistErrorEvent } from '../events.js';

/** Tells the host that an attribute's value was not taken; nothing is thrown. */
export function refuse(host: EventTarget, message: string): void {
  host.dispatchEvent(new ChecklistErrorEvent({ code: 'invalid-attribute', message }));
}

/** The value, or the documented fallback where it is none of `values`. */
export function allowed<T extends string>(
  host: EventTarget,
  attribute: string,
  value: string | null,
  values: readonly T[],
  fallback: T,
): T {
  if ((values as readonly unknown[]).includes(value)) return value as T;
  if (value !== null && value !== '') {
    const shown = value.slice(0, 40);
    refuse(
      host,
      `${attribute}="${shown}" is not known: write ${values.join(', ')}. ${fallback} is used.`,
    );
  }
  return fallback;
}
