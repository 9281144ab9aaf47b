import { randomName } from './random-name.js';
import type { RowTransaction } from './row-transaction.js';

export const DEVICE = 'device';

/** The random name of this browser, made on first use and kept with the data it names. */
export async function readDevice(rows: RowTransaction): Promise<string> {
  const stored = await rows.get('meta', DEVICE);
  if (typeof stored === 'string' && stored !== '') return stored;
  const device = randomName();
  rows.put('meta', device, DEVICE);
  return device;
}
