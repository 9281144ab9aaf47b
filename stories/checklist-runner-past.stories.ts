import type { Meta } from '@storybook/web-components-vite';
import { release } from './checklists.js';
import { runnerIn } from './drive.js';
import { liveThrough, type PastRun } from './history.js';
import { runnerMeta } from './runner-meta.js';
import { PAST_STATES } from './states.js';
import { storiesShowing, type Attributes } from './story.js';

const meta: Meta<Attributes> = { ...runnerMeta, title: 'Elements/checklist-runner/Past' };
export default meta;

const story = storiesShowing(PAST_STATES);

const after = (runs: readonly PastRun[], list: { readonly id: string } = release) => ({
  prepare: (namespace: string) => liveThrough(namespace, list, runs),
});

const [branch, notes, build, ...rest] = release.items;
/** The release list as it was before somebody edited it. */
const earlier = {
  ...release,
  items: [
    notes,
    branch,
    { ...build, title: 'Build' },
    { id: 'fax', title: 'Fax it' },
    ...rest.slice(1),
  ],
};

export const TimeOfEachStep = story('TimeOfEachStep', {
  parameters: after([
    { daysAgo: 3, minutes: 45 },
    { daysAgo: 2, minutes: 51 },
    { daysAgo: 1, minutes: 26, steps: 4 },
  ]),
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.says('slower than usual');
  },
});

export const Ahead = story('Ahead', {
  parameters: after([{ daysAgo: 2, minutes: 45 }]),
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.press('Start again');
    await runner.element.check(branch?.id ?? '');
    await runner.element.check(notes?.id ?? '');
    await runner.says('min ahead');
  },
});

export const MovedPage = story('MovedPage', {
  parameters: after(
    [
      { daysAgo: 3, minutes: 45 },
      { daysAgo: 2, minutes: 51, skip: [1] },
      { daysAgo: 1, minutes: 26, steps: 4 },
    ],
    { ...release, id: '/handbook/releases#release' },
  ),
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.says('3 runs are kept under /handbook/releases#release');
    await runner.press('Take over');
    await runner.says('Here now, until you undo it: 3 runs.');
  },
});

export const ChangedSinceTheLastRun = story('ChangedSinceTheLastRun', {
  parameters: after([{ daysAgo: 2, minutes: 45, steps: 6, end: 'reset' }], earlier),
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.open(/^Changed since your last run/u);
  },
});

export const ChangedUnderARun = story('ChangedUnderARun', {
  parameters: after([{ daysAgo: 1, minutes: 20, steps: 3 }], earlier),
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.says('Changed since your last run');
  },
});
