import { texts } from '../text.js';

/** What is said to assistive technology; a tick itself is said by the checkbox. */
export const announcementText = texts('announce', {
  oneLeft: '1 step left',
  complete: 'Checklist complete, {duration}',
  partial: {
    one: 'Run finished with 1 step open',
    other: 'Run finished with {count} steps open',
  },
  reset: 'Run reset. Undo is available.',
  undone: 'Undone',
  redone: 'Done again',
  deleted: 'History deleted. Undo is available.',
  copied: 'Summary copied',
});
