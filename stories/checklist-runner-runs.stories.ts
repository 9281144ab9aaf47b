import type { Meta } from '@storybook/web-components-vite';
import { release, rules } from './checklists.js';
import { runnerIn } from './drive.js';
import { liveThrough } from './history.js';
import { runnerMeta } from './runner-meta.js';
import { RUN_STATES } from './states.js';
import { storiesShowing, type Attributes } from './story.js';

const meta: Meta<Attributes> = { ...runnerMeta, title: 'Elements/checklist-runner/Runs' };
export default meta;

const story = storiesShowing(RUN_STATES);
const ALL = release.items.map(({ id }) => id);
const titles = release.items.map(({ title }) => title);
const [first = '', second = '', third = ''] = titles;
const last = titles.at(-1) ?? '';

export const FirstRun = story('FirstRun');

export const Running = story('Running', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.tick(first);
    await runner.tick(second);
    await runner.tick(third);
  },
});

export const StartedByHand = story('StartedByHand', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.element.start();
  },
});

export const Skipped = story('Skipped', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.tick(first);
    await runner.press(`Skip: ${second}`);
  },
});

export const SkippedWithReason = story('SkippedWithReason', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.press(`Skip: ${first}`);
    await runner.write('Reason', 'The branch of yesterday is good enough');
    await runner.press('Keep');
    await runner.says('The branch of yesterday');
  },
});

export const ReasonDemanded = story('ReasonDemanded', {
  parameters: { list: rules },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.press('Skip: The side is marked');
    await runner.says('needed for this step');
  },
});

export const NotApplicableAndDeferred = story('NotApplicableAndDeferred', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.tick(first);
    await runner.press(`Skip: ${second}`);
    await runner.choose('Not applicable');
    await runner.press('Keep');
    await runner.press(`Skip: ${third}`);
    await runner.choose('Later');
    await runner.write('Reason', 'After the weekend');
    await runner.press('Keep');
    await runner.says('1 deferred');
  },
});

export const NoteBeingWritten = story('NoteBeingWritten', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.tick(first);
    await runner.press(`Note: ${second}`);
    await runner.write('Note on this step', 'Ask Mara for the wording.');
    await runner.says('Remove');
  },
});

export const NoteOnAStep = story('NoteOnAStep', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.tick(first);
    await runner.element.setNote('Ask Mara for the wording.\nShe is back on Tuesday.', 'notes');
    await runner.says('back on Tuesday');
  },
});

export const FinishWithOpenSteps = story('FinishWithOpenSteps', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.element.check(ALL.slice(0, 5));
    await runner.press('Finish run');
    await runner.says('2 steps are still open');
  },
});

export const AwaitsFinish = story('AwaitsFinish', {
  args: { completion: 'confirm' },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.element.check(ALL);
    await runner.settled();
  },
});

export const Complete = story('Complete', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.element.check(ALL.slice(0, -1));
    await runner.tick(last);
    await runner.says('All 7 done');
  },
});

export const CompleteExceptDeferred = story('CompleteExceptDeferred', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.element.check(ALL.slice(0, -1));
    await runner.element.defer(ALL.slice(-1), { reason: 'The card comes tomorrow' });
    await runner.press('Finish run');
    await runner.says('Complete, except 1 deferred');
  },
});

export const Partial = story('Partial', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.element.check(ALL.slice(0, 4));
    await runner.press('Finish run');
    await runner.press('Finish as partial');
    await runner.says('Ended as partial');
  },
});

export const Reopened = story('Reopened', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.element.check(ALL);
    await runner.says('All 7 done');
    await runner.tick(last);
    await runner.says('Finish run');
  },
});

export const Paused = story('Paused', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.tick(first);
    await runner.press('Pause the clock');
    await runner.says('Paused at');
  },
});

export const TwoNamedRuns = story('TwoNamedRuns', {
  parameters: {
    prepare: (namespace: string) =>
      liveThrough(namespace, release, [
        { name: '2.3 staging', daysAgo: 2, minutes: 20, steps: 4 },
        { name: '2.3 production', daysAgo: 1, minutes: 20, steps: 2 },
      ]),
  },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.press(/^2\.3 staging/u);
    await runner.press('Dismiss');
  },
});

export const LeftHalfDone = story('LeftHalfDone', {
  parameters: {
    prepare: (namespace: string) =>
      liveThrough(namespace, release, [{ daysAgo: 3, minutes: 20, steps: 4 }]),
  },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.says('Left half done 3 days ago, 4 of 7.');
  },
});

export const More = story('More', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.tick(first);
    await runner.press('More');
    await runner.says('Delete everything kept here');
  },
});

export const RunDeleted = story('RunDeleted', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.element.check(ALL.slice(0, 3));
    await runner.press('More');
    await runner.press('Delete this run');
    await runner.says('Run deleted.');
  },
});

export const EverythingDeleted = story('EverythingDeleted', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.element.check(ALL);
    await runner.press('More');
    await runner.press('Delete everything kept here');
    await runner.says('Everything deleted.');
  },
});

export const ExportDue = story('ExportDue', {
  parameters: {
    prepare: (namespace: string) =>
      liveThrough(
        namespace,
        release,
        Array.from({ length: 20 }, (_, index) => ({ daysAgo: 20 - index, minutes: 30 })),
      ),
  },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.says('Keep a copy of your runs');
  },
});

export const ResetAndUndo = story('ResetAndUndo', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.element.check(ALL.slice(0, 3));
    await runner.press('Reset');
    await runner.says('Run reset.');
  },
});

export const StartedAgainWhileOpen = story('StartedAgainWhileOpen', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.element.check(ALL.slice(0, 3));
    await runner.element.startAgain();
    await runner.says('Started again.');
  },
});

export const HistoryDeleted = story('HistoryDeleted', {
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.element.check(ALL);
    await runner.element.deleteHistory();
    await runner.says('History deleted.');
  },
});

export const SummaryByHand = story('SummaryByHand', {
  beforeEach: () => {
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    return () => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    };
  },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.element.check(ALL);
    await runner.press('Copy summary');
    await runner.says('may not write to the clipboard');
  },
});
