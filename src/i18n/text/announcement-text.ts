import { text } from '../text.js';

/** What is said to assistive technology; a tick itself is said by the checkbox. */
export const announcementText = {
  progress: text('announce.progress', '{done} of {total}'),
  oneLeft: text('announce.one-left', '1 step left'),
  complete: text('announce.complete', 'Checklist complete, {duration}'),
  completeStreak: text(
    'announce.complete-streak',
    'Checklist complete, {duration}, {count} in a row',
  ),
  partial: text('announce.partial', {
    one: 'Run finished with 1 step open',
    other: 'Run finished with {count} steps open',
  }),
  reset: text('announce.reset', 'Run reset. Undo is available.'),
  undone: text('announce.undone', 'Undone'),
  redone: text('announce.redone', 'Done again'),
  skipped: text('announce.skipped', 'Skipped: {title}'),
  notApplicable: text('announce.not-applicable', 'Not applicable: {title}'),
  deferred: text('announce.deferred', 'Deferred: {title}'),
  deleted: text('announce.deleted', 'History deleted. Undo is available.'),
  copied: text('announce.copied', 'Summary copied'),
  memory: text(
    'announce.memory',
    'This browser blocks storage here. Progress is kept only until this page closes.',
  ),
  failed: text(
    'announce.failed',
    'The last change could not be saved. It is tried again with the next one.',
  ),
  problem: text('announce.problem', 'This checklist can’t be shown. {message}'),
} as const;
