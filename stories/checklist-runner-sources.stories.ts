import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/checklist-history.js';
import { empty, hangar, markdown, release, ticked } from './checklists.js';
import { elementIn, runnerIn } from './drive.js';
import { answerFor, failWrites, refuseStorage, rememberOnly } from './page-conditions.js';
import { runnerMeta } from './runner-meta.js';
import { SOURCE_STATES } from './states.js';
import { storiesShowing, type Attributes } from './story.js';

const meta: Meta<Attributes> = { ...runnerMeta, title: 'Elements/checklist-runner/Sources' };
export default meta;

const story = storiesShowing(SOURCE_STATES);
const [firstStep] = release.items;

const BROKEN = `{
  "title": "Release",
  "items": [
    { "title": "Cut the branch" },
    { "title": "Write the notes", "done": yes }
  ]
}`;

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export const Loading = story('Loading', {
  parameters: { list: null, src: '/lists/never.json' },
  beforeEach: () => answerFor('/lists/never.json', () => new Promise<never>(() => undefined)),
  play: async ({ canvasElement }) => {
    const runner = await elementIn(canvasElement, 'checklist-runner');
    await runner.says('Loading the checklist');
  },
});

export const LoadedLate = story('LoadedLate', {
  parameters: { list: null, src: '/lists/late.json' },
  beforeEach: () =>
    answerFor('/lists/late.json', async () => {
      await after(500);
      return Response.json(release);
    }),
  play: async ({ canvasElement }) => {
    const runner = await elementIn(canvasElement, 'checklist-runner');
    await runner.says('Loading the checklist');
    await runnerIn(canvasElement);
  },
});

export const NotFound = story('NotFound', {
  parameters: { list: null, src: '/lists/gone.json' },
  beforeEach: () =>
    answerFor('/lists/gone.json', () => Promise.resolve(new Response('', { status: 404 }))),
  play: async ({ canvasElement }) => {
    const runner = await elementIn(canvasElement, 'checklist-runner');
    await runner.says('the server answered 404');
  },
});

export const BadJson = story('BadJson', {
  parameters: { list: BROKEN },
  play: async ({ canvasElement }) => {
    const runner = await elementIn(canvasElement, 'checklist-runner');
    await runner.says('line 5, column 43');
  },
});

export const NotAChecklist = story('NotAChecklist', {
  parameters: { list: { colour: 'green', size: { width: 3 } } },
  play: async ({ canvasElement }) => {
    const runner = await elementIn(canvasElement, 'checklist-runner');
    await runner.says('There is no list of steps here');
  },
});

export const FallbackReadable = story('FallbackReadable', {
  parameters: {
    list: null,
    content: html`<pre
      tabindex="0"
      aria-label="The list as it was written"
      style="overflow-x: auto"
    >
${BROKEN}</pre>`,
  },
  play: async ({ canvasElement }) => {
    const runner = await elementIn(canvasElement, 'checklist-runner');
    await runner.says('This checklist can’t be shown');
  },
});

export const LastGoodListKept = story('LastGoodListKept', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.element.check(firstStep?.id ?? '');
    runner.element.checklist = BROKEN;
    await runner.says('This checklist can’t be shown');
    await runner.says('Release the web shop');
  },
});

export const EmptyList = story('EmptyList', {
  parameters: { list: empty },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.says('Nothing to check yet');
  },
});

export const TicksInTheFile = story('TicksInTheFile', {
  parameters: { list: ticked },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.says('1 not applicable');
  },
});

export const MarkdownList = story('MarkdownList', {
  parameters: {
    list: null,
    content: html`<pre>${markdown}</pre>`,
  },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.tick('Left row');
  },
});

export const RenderedList = story('RenderedList', {
  parameters: {
    list: null,
    content: html`
      <h2>Open the café</h2>
      <ul>
        <li><input type="checkbox" checked disabled aria-label="Lights" /> Lights on</li>
        <li><input type="checkbox" disabled aria-label="Oven" /> Oven to 220 °C</li>
        <li><input type="checkbox" disabled aria-label="Till" /> Till counted</li>
      </ul>
    `,
  },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.says('Oven to 220 °C');
  },
});

export const SeveralLists = story('SeveralLists', {
  parameters: { list: hangar },
  play: async ({ canvasElement }) => {
    const runner = await elementIn(canvasElement, 'checklist-runner');
    await runner.says('This file holds several checklists');
  },
});

export const PickedList = story('PickedList', {
  args: { pick: 'Tow plane' },
  parameters: { list: hangar },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.says('Walk round the Tow plane');
  },
});

export const ChosenList = story('ChosenList', {
  parameters: { list: hangar },
  play: async ({ canvasElement }) => {
    const runner = await elementIn(canvasElement, 'checklist-runner');
    await runner.press(/^Glider/u);
    await runner.tick('Check the straps');
  },
});

export const MappedKeys = story('MappedKeys', {
  args: { map: '{"title": "caption", "items": "todo"}' },
  parameters: {
    list: { caption: 'Ours', todo: [{ caption: 'Sweep the floor' }, { caption: 'Lock up' }] },
  },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.tick('Sweep the floor');
  },
});

export const StorageBlocked = story('StorageBlocked', {
  beforeEach: ({ id }) => refuseStorage(id),
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.tick(firstStep?.title ?? '');
    await runner.says('Progress won’t be kept');
  },
});

export const StorageCleared = story('StorageCleared', {
  parameters: { prepare: rememberOnly },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.says('Earlier runs are gone');
    await runner.says('Take in a file…');
  },
});

export const StorageFailed = story('StorageFailed', {
  beforeEach: ({ id }) => failWrites(id),
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.element.check(firstStep?.id ?? '');
    await runner.says('The last change isn’t saved yet');
  },
});
