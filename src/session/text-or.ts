/** What a host says of an act may be anything: what is no text could not be stored, and is left out. */
export const textOr = (said: unknown): string | undefined =>
  typeof said === 'string' && said !== '' ? said : undefined;
