import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/checklist-history.js';
import '../src/define/index.js';
import { german, release } from './checklists.js';
import { elementIn } from './drive.js';
import { registerGerman } from './german.js';
import { liveThrough, MONTH, type PastRun } from './history.js';
import { HISTORY_STATES } from './states.js';
import { ownPage, storiesShowing, withAttributes, type Attributes } from './story.js';

const NAMES = ['readonly', 'heading-level', 'theme', 'density'];

const meta: Meta<Attributes> = {
  ...ownPage,
  title: 'Elements/checklist-history',
  component: 'checklist-history',
  // Beside a runner, which knows the list. It is out of sight here.
  render: (args, { id, parameters }) => html`
    <checklist-runner
      id="${id}-runner"
      namespace=${id}
      .checklist=${(parameters['list'] as unknown) ?? release}
      hidden
    ></checklist-runner>
    <checklist-history for="${id}-runner" ${withAttributes(args, NAMES)}></checklist-history>
  `,
};
export default meta;

const story = storiesShowing(HISTORY_STATES);
const past = (runs: readonly PastRun[]) => ({
  prepare: (namespace: string) => liveThrough(namespace, release, runs),
});
const month = past(MONTH);
const NAMED: readonly PastRun[] = [
  { name: '2.1 production', daysAgo: 40, minutes: 118, skip: [4], pace: [2, 3, 1, 1, 2, 1] },
  { name: '2.2 staging', daysAgo: 12, minutes: 11, steps: 2, end: 'reset' },
  { name: '2.2 staging', daysAgo: 11, minutes: 66, steps: 5, end: 'finish', pace: [1, 2, 2, 1] },
  { name: '2.2 production', daysAgo: 9, minutes: 91, pace: [1, 2, 1, 2, 3, 1] },
  {
    name: '2.2.1 production',
    daysAgo: 3,
    minutes: 112,
    skip: [1],
    failed: [3],
    pace: [1, 4, 2, 1, 2, 2],
  },
];
const named = past(NAMED);
const inProgress = past([...NAMED, { daysAgo: 0, minutes: 42, steps: 4, pace: [2, 2, 1] }]);

const historyIn = (canvas: ParentNode) => elementIn(canvas, 'checklist-history');

export const Empty = story('Empty');

export const WithHistory = story('WithHistory', { parameters: month });

export const Named = story('Named', {
  parameters: named,
  play: async ({ canvasElement }) => {
    const history = await historyIn(canvasElement);
    await history.tick('Compare 2.2.1 production');
    await history.tick('Compare 2.2 production');
  },
});

export const OneOutcome = story('OneOutcome', {
  parameters: month,
  play: async ({ canvasElement }) => {
    const history = await historyIn(canvasElement);
    await history.choose('Partial');
  },
});

export const NothingFound = story('NothingFound', {
  parameters: month,
  play: async ({ canvasElement }) => {
    const history = await historyIn(canvasElement);
    await history.says('Completed');
    const field = history.root.querySelector<HTMLInputElement>('input[type="search"]');
    if (field) field.value = 'nothing like it';
    field?.dispatchEvent(new Event('change', { bubbles: true }));
    await history.says('No run fits.');
  },
});

export const ManyRuns = story('ManyRuns', {
  parameters: past(
    Array.from({ length: 60 }, (_, index) => ({ daysAgo: 60 - index, minutes: 40 + (index % 7) })),
  ),
});

export const OneRun = story('OneRun', {
  parameters: named,
  play: async ({ canvasElement }) => {
    const history = await historyIn(canvasElement);
    await history.press('2.2.1 production');
    await history.open('Export');
  },
});

export const Times = story('Times', {
  parameters: named,
  play: async ({ canvasElement }) => {
    const history = await historyIn(canvasElement);
    await history.press('2.2.1 production');
    await history.press('Time of each step');
    await history.says('against 3 other runs');
  },
});

export const TimesInProgress = story('TimesInProgress', {
  parameters: inProgress,
  play: async ({ canvasElement }) => {
    const history = await historyIn(canvasElement);
    await history.press('Time of each step');
    await history.says('Running');
  },
});

export const Compared = story('Compared', {
  parameters: named,
  play: async ({ canvasElement }) => {
    const history = await historyIn(canvasElement);
    await history.tick('Compare 2.2.1 production');
    await history.tick('Compare 2.2 production');
    await history.press('Compare');
    await history.says('Two runs compared');
  },
});

export const Deleted = story('Deleted', {
  parameters: named,
  play: async ({ canvasElement }) => {
    const history = await historyIn(canvasElement);
    await history.press('2.2 production');
    await history.press('Delete run');
    await history.says('Run deleted.');
  },
});

export const ReadOnly = story('ReadOnly', { args: { readonly: true }, parameters: month });

export const Alone = story('Alone', {
  args: { 'heading-level': 2 },
  parameters: month,
  render: (args, { id }) => html`
    <checklist-history
      checklist-id=${release.id}
      namespace=${id}
      ${withAttributes(args, NAMES)}
    ></checklist-history>
  `,
});

export const Compact = story('Compact', { args: { density: 'compact' }, parameters: month });

export const Dark = story('Dark', { args: { theme: 'dark' }, parameters: named });

export const RightToLeft = story('RightToLeft', {
  parameters: named,
  decorators: [(content) => html`<div dir="rtl">${content()}</div>`],
});

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
