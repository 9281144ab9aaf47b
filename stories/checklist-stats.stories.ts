import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/index.js';
import { german, release } from './checklists.js';
import { elementIn, runnerIn } from './drive.js';
import { registerGerman } from './german.js';
import { liveThrough, MONTH } from './history.js';
import { refuseStorage } from './page-conditions.js';
import { STATS_STATES } from './states.js';
import { ownPage, storiesShowing, withAttributes, type Attributes } from './story.js';

const NAMES = ['tiles', 'heading-level', 'theme', 'density'];

const meta: Meta<Attributes> = {
  ...ownPage,
  title: 'Elements/checklist-stats',
  component: 'checklist-stats',
  // Beside a runner, which knows the list. It is out of sight here.
  render: (args, { id, parameters }) => html`
    <checklist-runner
      id="${id}-runner"
      namespace=${id}
      .checklist=${(parameters['list'] as unknown) ?? release}
      hidden
    ></checklist-runner>
    <checklist-stats for="${id}-runner" ${withAttributes(args, NAMES)}></checklist-stats>
  `,
};
export default meta;

const story = storiesShowing(STATS_STATES);
const month = { prepare: (namespace: string) => liveThrough(namespace, release, MONTH) };

export const FirstRun = story('FirstRun');

export const FirstRunInProgress = story('FirstRunInProgress', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.element.check(['branch', 'notes', 'migrations']);
    const stats = await elementIn(canvasElement, 'checklist-stats');
    await stats.says('This run');
  },
});

export const OneRun = story('OneRun', {
  parameters: {
    prepare: (namespace: string) => liveThrough(namespace, release, [{ daysAgo: 0, minutes: 52 }]),
  },
});

export const WithHistory = story('WithHistory', { parameters: month });

export const NothingApplicable = story('NothingApplicable', {
  parameters: {
    prepare: (namespace: string) =>
      liveThrough(namespace, release, [{ daysAgo: 1, minutes: 3, without: [0, 1, 2, 3, 4, 5, 6] }]),
  },
});

export const TickedInABurst = story('TickedInABurst', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    for (const { id } of release.items) await runner.element.check(id);
    const stats = await elementIn(canvasElement, 'checklist-stats');
    await stats.says('in a burst');
  },
});

export const WeeklyStreak = story('WeeklyStreak', {
  parameters: { list: { ...release, streak: { every: 'week' } }, ...month },
  play: async ({ canvasElement }) => {
    const stats = await elementIn(canvasElement, 'checklist-stats');
    await stats.says('weeks, best');
  },
});

export const FrozenStreak = story('FrozenStreak', {
  parameters: month,
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    const [today = ''] = new Date().toISOString().split('T');
    await runner.element.session?.freeze(today, today);
    const stats = await elementIn(canvasElement, 'checklist-stats');
    await stats.says('frozen until');
  },
});

export const ShownAsTable = story('ShownAsTable', {
  parameters: month,
  play: async ({ canvasElement }) => {
    const stats = await elementIn(canvasElement, 'checklist-stats');
    await stats.open('Show as table');
  },
});

export const ChosenTiles = story('ChosenTiles', {
  args: { tiles: 'streak completed last-done resets' },
  parameters: month,
});

export const LongestStreak = story('LongestStreak', {
  args: { tiles: 'streak longest-streak' },
  parameters: month,
});

export const UnknownTiles = story('UnknownTiles', {
  args: { tiles: 'medals' },
  parameters: month,
});

export const Alone = story('Alone', {
  args: { 'heading-level': 2 },
  parameters: month,
  render: (args, { id }) => html`
    <checklist-stats
      checklist-id=${release.id}
      namespace=${id}
      ${withAttributes(args, NAMES)}
    ></checklist-stats>
  `,
});

export const Compact = story('Compact', { args: { density: 'compact' }, parameters: month });

export const Dark = story('Dark', { args: { theme: 'dark' }, parameters: month });

export const German = story('German', {
  parameters: {
    list: german,
    prepare: (namespace: string) =>
      liveThrough(namespace, german, [
        { daysAgo: 8, minutes: 66 },
        { daysAgo: 3, minutes: 20, steps: 3, end: 'finish' },
        { daysAgo: 1, minutes: 58, skip: [3] },
      ]),
  },
  beforeEach: registerGerman,
  decorators: [(content) => html`<div lang="de">${content()}</div>`],
});

export const StorageBlocked = story('StorageBlocked', {
  beforeEach: ({ id }) => refuseStorage(id),
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.element.check(release.items.map(({ id }) => id));
    const stats = await elementIn(canvasElement, 'checklist-stats');
    await stats.says('1 run');
  },
});
