import { text } from '../text.js';

/** Words of the copied summary. */
export const summaryText = {
  progress: text('summary.progress', '{done} of {total} done'),
  skippedCount: text('summary.skipped-count', '{count} skipped'),
  notApplicableCount: text('summary.not-applicable-count', '{count} not applicable'),
  deferredCount: text('summary.deferred-count', '{count} deferred'),
  openCount: text('summary.open-count', '{count} open'),
  skipped: text('summary.skipped', 'skipped'),
  'not-applicable': text('summary.not-applicable', 'not applicable'),
  deferred: text('summary.deferred', 'deferred'),
} as const;
