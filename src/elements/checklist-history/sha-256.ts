/** SHA-256 in hexadecimal. Browsers have it on secure pages alone. */

/** Whatever the types say, `subtle` is missing on pages served over plain http. */
export const hasSha256 = (): boolean =>
  (globalThis.crypto.subtle as SubtleCrypto | undefined) !== undefined;

export async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
