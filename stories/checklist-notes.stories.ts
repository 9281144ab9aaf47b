import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/index.js';
import { release } from './checklists.js';
import { elementIn } from './drive.js';
import { registerGerman } from './german.js';
import { leaveNote } from './leave-note.js';
import { failWrites, refuseStorage } from './page-conditions.js';
import { NOTES_STATES } from './states.js';
import { ownPage, storiesShowing, withAttributes, type Attributes } from './story.js';

const NAMES = ['readonly', 'notes-in-events', 'heading-level', 'theme', 'density'];

const meta: Meta<Attributes> = {
  ...ownPage,
  title: 'Elements/checklist-notes',
  component: 'checklist-notes',
  render: (args, { id }) => html`
    <checklist-notes
      checklist-id=${release.id}
      namespace=${id}
      ${withAttributes(args, NAMES)}
    ></checklist-notes>
  `,
};
export default meta;

const story = storiesShowing(NOTES_STATES);

const NOTE = `Migration took 6 min on the copy, 11 min for real.
Refund needs the second person: ask before Friday.`;

const earlier = (text: string) => ({
  prepare: (namespace: string) => leaveNote(namespace, release.id, text),
});

const filled = (kilobytes: number): string => 'All of it, line by line.\n'.repeat(kilobytes * 41);

export const Empty = story('Empty');

export const Saved = story('Saved', {
  play: async ({ canvasElement }) => {
    const notes = await elementIn(canvasElement, 'checklist-notes');
    await notes.write('My Notes', NOTE);
    await notes.says('Saved just now');
  },
});

export const Restored = story('Restored', { parameters: earlier(NOTE) });

export const NearTheLimit = story('NearTheLimit', { parameters: earlier(filled(61)) });

export const TooLong = story('TooLong', {
  play: async ({ canvasElement }) => {
    const notes = await elementIn(canvasElement, 'checklist-notes');
    await notes.write('My Notes', filled(70));
    await notes.says('Too long to save');
  },
});

export const ReadOnly = story('ReadOnly', { args: { readonly: true }, parameters: earlier(NOTE) });

export const Alone = story('Alone', {
  args: { 'heading-level': 2 },
  parameters: earlier('Written where the runner was, read where it is not.'),
});

export const Compact = story('Compact', {
  args: { density: 'compact' },
  parameters: earlier(NOTE),
});

export const Dark = story('Dark', { args: { theme: 'dark' }, parameters: earlier(NOTE) });

export const RightToLeft = story('RightToLeft', {
  parameters: earlier('المفتاح عند الحارس بعد السادسة.'),
  decorators: [(content) => html`<div dir="rtl">${content()}</div>`],
});

export const German = story('German', {
  parameters: earlier('Der zweite Schlüssel liegt beim Pförtner.'),
  beforeEach: registerGerman,
  decorators: [(content) => html`<div lang="de">${content()}</div>`],
});

export const StorageBlocked = story('StorageBlocked', {
  beforeEach: ({ id }) => refuseStorage(id),
  play: async ({ canvasElement }) => {
    const notes = await elementIn(canvasElement, 'checklist-notes');
    await notes.write('My Notes', NOTE);
    await notes.says('Kept until this page closes');
  },
});

export const StorageFailed = story('StorageFailed', {
  beforeEach: ({ id }) => failWrites(id),
  play: async ({ canvasElement }) => {
    const notes = await elementIn(canvasElement, 'checklist-notes');
    await notes.write('My Notes', NOTE);
    await notes.says('Not saved');
  },
});
