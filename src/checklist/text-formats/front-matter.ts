const BLOCK = /^(---|\+\+\+)[ \t]*\r?\n([^]*?)\r?\n\1[ \t]*(?:\r?\n|$)/;
/** YAML or TOML, one value a line: whatever nests or goes on is for the generator. */
const FIELD = /^([A-Za-z]\w*)(?:: | *= *)(?![|>])(["']?)(.*\S)\2\s*$/;

/** The `key: value` lines that a documentation generator reads above a page, and where the page begins. */
export function readFrontMatter(text: string): {
  readonly fields: Record<string, string>;
  readonly end: number;
} {
  const block = BLOCK.exec(text);
  const fields: Record<string, string> = {};
  for (const line of block?.[2]?.split('\n') ?? []) {
    const [, key = '', , value = ''] = FIELD.exec(line) ?? [];
    if (value !== '') fields[key] = value;
  }
  return { fields, end: block?.[0].length ?? 0 };
}
