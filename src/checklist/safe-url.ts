interface ParsedUrl {
  readonly protocol: string;
  readonly href: string;
}

// Browsers and Node share `URL`; this room compiles without either's types, so it is declared here.
const parse = (url: string, base: string): ParsedUrl => {
  const scope = globalThis as unknown as { URL: new (url: string, base: string) => ParsedUrl };
  return new scope.URL(url, base);
};

const SAFE_PROTOCOLS: readonly string[] = ['http:', 'https:', 'mailto:'];

/**
 * The address if it may be linked to (http, https, mailto or relative), else undefined.
 *
 * The parsed protocol decides, because parsers skip control characters and case that a comparison of
 * texts would stumble over (`java\nscript:`). With `baseUrl` a relative address comes back absolute.
 */
export function safeUrl(url: string, baseUrl?: string): string | undefined {
  const text = url.trim();
  try {
    const { protocol } = parse(text, 'https://relative.invalid/');
    if (text === '' || !SAFE_PROTOCOLS.includes(protocol)) return undefined;
  } catch {
    return undefined;
  }
  if (baseUrl === undefined) return text;
  try {
    return parse(text, baseUrl).href;
  } catch {
    return text;
  }
}
