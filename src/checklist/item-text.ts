/** A text as far as identity goes: case, width and spacing may be edited without losing history. */
export const foldText = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
