const BLOCK = /^---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** The `key: value` lines that a documentation generator reads above a page, and where the page begins. */
export function readFrontMatter(text: string): {
  readonly fields: Record<string, string>;
  readonly end: number;
} {
  const block = BLOCK.exec(text);
  const fields: Record<string, string> = {};
  for (const line of block?.[1]?.split('\n') ?? []) {
    const colon = line.indexOf(': ');
    const key = line.slice(0, Math.max(colon, 0));
    const value = line.slice(colon + 2).trim();
    // One value a line: whatever nests is for the generator.
    if (/^[A-Za-z]\w*$/.test(key) && value !== '') {
      fields[key] = value.replace(/^(["'])(.*)\1$/, '$2');
    }
  }
  return { fields, end: block?.[0].length ?? 0 };
}
