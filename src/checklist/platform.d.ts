/**
 * The two names this room takes from the platform. Browsers and Node share them, the pure rooms
 * compile without both, so each is declared here, and nothing beside them.
 */

declare class URL {
  constructor(url: string, base?: string | URL);
  readonly href: string;
  readonly protocol: string;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBuffer | ArrayBufferView): string;
}
