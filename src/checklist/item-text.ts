/** A text as far as identity goes: case, width and spacing may be edited without losing history. */
export function foldText(text: string): string {
  // Most texts are plain, and every step of a long list comes by here.
  const isPlain = !/[^ -~]| {2}/.test(text);
  return (isPlain ? text : text.normalize('NFKC').replace(/\s+/g, ' ')).toLowerCase().trim();
}
