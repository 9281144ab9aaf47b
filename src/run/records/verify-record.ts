/** Compares a record with a seal that was kept elsewhere, and says no more than that. */
import { readSeal, sealOf, type Sha256 } from './seal.js';
import { readRecordText } from './validate-record.js';

export interface VerifyOptions {
  /** The seal that was kept, as it was copied. */
  readonly seal: string;
  readonly sha256: Sha256;
}

export interface Verdict {
  readonly code: 'match' | 'mismatch' | 'unreadable' | 'no-seal';
  /** One sentence for people. */
  readonly message: string;
}

/** `text` is a file with one run. The steps in it must also follow from its events. */
export async function verifyFile(text: string, options: VerifyOptions): Promise<Verdict> {
  const kept = readSeal(options.seal);
  if (kept === undefined) {
    const message = 'A seal is "sha256:" and 64 hexadecimal digits; this one is not.';
    return { code: 'no-seal', message };
  }
  const { batches, fault } = readRecordText(text);
  if (fault !== undefined) return { code: 'unreadable', message: fault.message };
  const [batch] = batches;
  if (batch?.runs !== 1) {
    const message = 'A seal belongs to one run, and this file holds several: export the run alone.';
    return { code: 'unreadable', message };
  }
  const found = await sealOf(batch.events, options.sha256);
  if (found === kept) {
    const message =
      'What happened in this run is what was sealed. The seal says nothing of notes, wording, or whether it is true.';
    return { code: 'match', message };
  }
  const message = `What happened in this run is not what was sealed. Its seal would be ${found}.`;
  return { code: 'mismatch', message };
}
