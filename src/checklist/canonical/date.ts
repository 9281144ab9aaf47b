import type { FieldKind } from '../fields.js';

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/;
const TIME = /^(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** An ISO 8601 date or date-time; it stays as written, because a date without a zone has no instant. */
export const date: FieldKind<string> = {
  name: 'a date such as "2025-03-31"',
  read: (value) => {
    const text = typeof value === 'string' ? value.trim() : '';
    return DATE.test(text) && TIME.test(text.slice(10)) ? text : undefined;
  },
};
