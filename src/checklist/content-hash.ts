/**
 * A 64-bit FNV-1a hash as 14 characters of base 36, without `crypto`: plain-http wikis have no
 * `crypto.subtle`, and the same text must give the same name on every device. It names content; it
 * protects nothing.
 *
 * Source: the FNV-1a parameters, http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function contentHash(text: string): string {
  // Two 32-bit halves, because a bigint per character costs thirty times as much.
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < text.length; index += 1) {
    low ^= text.charCodeAt(index);
    // (high, low) × 0x100000001b3, modulo 2^64
    const product = (low >>> 0) * 0x1b3;
    high = (Math.imul(high, 0x1b3) + (low << 8) + Math.floor(product / 0x1_0000_0000)) >>> 0;
    low = product >>> 0;
  }
  return (high.toString(36).padStart(7, '0') + low.toString(36).padStart(7, '0')).padStart(14, '0');
}
