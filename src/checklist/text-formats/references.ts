/** `[label]: address`, which is neither a box nor a footnote. */
const DEFINITION =
  /^ {0,3}\[(?![ xX]\]|\^)([^\][]+)\]:[ \t]+<?([^\s<>]+)>?(?:[ \t]+["'(].*)?[ \t]*$/gm;

const LINK = /\[([^\][]+)\](?:\[([^\][]*)\])?(?![(:])/g;

/** Makes `[text][label]` and `[label]` links to the addresses below the text; a definition is no text. */
export function withLinks(text: string): (line: string) => string {
  const addresses = new Map(
    Array.from(text.matchAll(DEFINITION), ([, label = '', url = '']) => [label.toLowerCase(), url]),
  );
  if (addresses.size === 0) return (line) => line;
  return (line) =>
    line.replace(DEFINITION, '').replace(LINK, (link, words: string, label?: string) => {
      const url = addresses.get((label || words).toLowerCase());
      return url === undefined ? link : `[${words}](${url})`;
    });
}
