import type { RunSummary } from '../run-summary.js';

/** Why the time of a run says little: set many at once, ticked in bursts, or by a clock set back. */
export const DOUBTS = ['bulk', 'burst', 'suspect'] as const;
export type Doubt = (typeof DOUBTS)[number];

export function doubtsOf(summary: RunSummary): { readonly doubts?: readonly Doubt[] } {
  const doubts = DOUBTS.filter((doubt) => summary[doubt] === true);
  return doubts.length > 0 ? { doubts } : {};
}
