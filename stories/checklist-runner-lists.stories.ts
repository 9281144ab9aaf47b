import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as lists from './checklists.js';
import { elementIn, runnerIn } from './drive.js';
import { registerGerman } from './german.js';
import { liveThrough, MONTH } from './history.js';
import { pageStyle } from './page-conditions.js';
import { RUNNER_NAMES, runnerMeta } from './runner-meta.js';
import * as longLists from './long-lists.js';
import { LIST_STATES } from './states.js';
import { storiesShowing, withAttributes, type Attributes } from './story.js';

const meta: Meta<Attributes> = { ...runnerMeta, title: 'Elements/checklist-runner/Lists' };
export default meta;

const story = storiesShowing(LIST_STATES);
const { release } = lists;
const someDone = async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
  const runner = await runnerIn(canvasElement);
  await runner.element.check(['branch', 'notes']);
  await runner.element.skip('migrations', { reason: 'Nothing to migrate' });
  await runner.settled();
};

export const Sections = story('Sections', {
  parameters: { list: lists.sections },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.tick('Licence and medical in the bag');
    await runner.tick('Weather and notices read');
    await runner.tick('Route filed');
    await runner.tick('Fuel drained and looked at');
  },
});

export const SubItemsAndRemarks = story('SubItemsAndRemarks', {
  parameters: { list: lists.tree },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.tick('Rain jacket');
    await runner.tick('Second pair of socks');
    await runner.tick('Stove and gas');
  },
});

export const RichSteps = story('RichSteps', { parameters: { list: lists.rich } });

export const ExpandedDescription = story('ExpandedDescription', {
  parameters: { list: lists.rich },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.press('Show all: Request a new one');
  },
});

export const LongWords = story('LongWords', { parameters: { list: longLists.long } });

export const HugeTitle = story('HugeTitle', {
  parameters: { list: longLists.huge },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.tick('And a step after it');
  },
});

export const PlainBar = story('PlainBar', {
  parameters: { list: longLists.numbered(45) },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.element.check(['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9']);
    await runner.element.skip(['s10', 's11', 's12']);
    await runner.settled();
  },
});

export const TwoThousandItems = story('TwoThousandItems', {
  parameters: { list: longLists.inventory(2000) },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    const steps = longLists.inventory(2000).items.flatMap(({ items }) => items.map(({ id }) => id));
    await runner.element.check(steps.slice(0, 1905));
    await runner.settled();
  },
});

export const Compact = story('Compact', { args: { density: 'compact' }, play: someDone });

export const ReadOnly = story('ReadOnly', {
  args: { readonly: true },
  parameters: {
    prepare: (namespace: string) =>
      liveThrough(namespace, release, [{ daysAgo: 0, minutes: 20, steps: 4 }]),
  },
});

export const WithoutTimer = story('WithoutTimer', { args: { 'hide-timer': true }, play: someDone });

export const OnPaper = story('OnPaper', {
  args: { theme: 'dark' },
  parameters: { list: lists.sections },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    dispatchEvent(new Event('beforeprint'));
    await runner.says('Name');
  },
});

export const Light = story('Light', { args: { theme: 'light' }, play: someDone });

export const Dark = story('Dark', { args: { theme: 'dark' }, play: someDone });

export const HostColours = story('HostColours', {
  beforeEach: () =>
    pageStyle(`
      checklist-runner.branded {
        --checklist-accent: #8e3b8a;
        --checklist-done: #2c6e6b;
        --checklist-done-2: #2c6e6b;
        --checklist-radius: 0;
        --checklist-surface: #fffaf2;
        color: #241f2b;
      }
      checklist-runner.branded::part(title) {
        font-family: Georgia, serif;
      }
    `),
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    runner.element.classList.add('branded');
    await someDone({ canvasElement });
  },
});

export const RightToLeft = story('RightToLeft', {
  parameters: { list: lists.arabic },
  decorators: [(content) => html`<div lang="ar" dir="rtl">${content()}</div>`],
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.tick('إطفاء الأنوار');
  },
});

export const German = story('German', {
  parameters: { list: lists.german },
  beforeEach: registerGerman,
  decorators: [(content) => html`<div lang="de">${content()}</div>`],
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.tick('Leeren Server starten');
    await runner.press('Überspringen: Letzte Sicherung holen');
  },
});

export const OwnWords = story('OwnWords', {
  parameters: { list: lists.short },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    runner.element.strings = { 'runner.finish': 'Hand over', 'runner.reset': 'Clear the board' };
    await runner.says('Hand over');
  },
});

export const PanelsInside = story('PanelsInside', {
  args: { stats: true, notes: true },
  play: someDone,
});

export const PanelsAsChildren = story('PanelsAsChildren', {
  parameters: {
    content: html`
      <checklist-stats tiles="completed streak last-done resets"></checklist-stats>
      <checklist-notes></checklist-notes>
    `,
  },
  play: someDone,
});

export const PanelsBeside = story('PanelsBeside', {
  decorators: [
    (content) => html`
      ${content()}
      <hr />
      <checklist-stats for="runner"></checklist-stats>
      <checklist-notes for="runner"></checklist-notes>
    `,
  ],
  play: someDone,
});

export const TwoOfOneList = story('TwoOfOneList', {
  render: (args, { id }) =>
    html`${[1, 2].map(
      () => html`
        <checklist-runner
          namespace=${id}
          .checklist=${lists.short}
          ${withAttributes(args, RUNNER_NAMES)}
        ></checklist-runner>
      `,
    )}`,
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.tick('Switch off the saw');
  },
});

export const WithHistory = story('WithHistory', {
  args: { stats: true, notes: true },
  parameters: { prepare: (namespace: string) => liveThrough(namespace, release, MONTH) },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.element.startAgain();
    await runner.element.check(['branch', 'notes', 'migrations']);
    const stats = await elementIn(runner.root, 'checklist-stats');
    await stats.says('11 runs');
  },
});
