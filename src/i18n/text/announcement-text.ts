import { texts } from '../text.js';

/** What is said to assistive technology; a tick itself is said by the checkbox. */
export const announcementText = texts('announce', {
  oneLeft: '1 step left',
  complete: 'Checklist complete, {duration}',
  partial: {
    one: 'Run finished with 1 step open',
    other: 'Run finished with {count} steps open',
  },
  undone: 'Undone',
  redone: 'Done again',
  canUndo: '{what} Undo is available.',
  paused: 'Clock paused',
  resumed: 'Clock running',
  copied: 'Summary copied',
});
