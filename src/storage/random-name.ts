/** 96 random bits. Not `crypto.randomUUID`: plain-http wikis do not have it. */
export function randomName(): string {
  const words = crypto.getRandomValues(new Uint32Array(3));
  return [...words].map((word) => word.toString(36).padStart(7, '0')).join('');
}
