/** The encoding that the first bytes tell; UTF-8 unless they are UTF-16 with or without its mark. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Lists begin with ASCII, of which UTF-16 makes one zero byte in two.
  if (second === 0) return 'utf-16le';
  return first === 0 ? 'utf-16be' : 'utf-8';
}

/** The text of a file. A byte order mark stays, so that the reader can speak of it. */
export function decodeText({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  return new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
}
