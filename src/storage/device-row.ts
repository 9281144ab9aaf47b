import type { RowTransaction } from './row-transaction.js';

const NAME = 'device';

/** 96 random bits. Not `crypto.randomUUID`: plain-http wikis do not have it. */
function randomName(): string {
  const words = crypto.getRandomValues(new Uint32Array(3));
  return [...words].map((word) => word.toString(36).padStart(7, '0')).join('');
}

/** The random name of this browser, made on first use and kept with the data it names. */
export async function readDevice(rows: RowTransaction): Promise<string> {
  const stored = await rows.get('meta', NAME);
  if (typeof stored === 'string' && stored !== '') return stored;
  const device = randomName();
  rows.put('meta', device, NAME);
  return device;
}
