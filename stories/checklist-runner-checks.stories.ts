import type { Meta } from '@storybook/web-components-vite';
import type { Check } from '../src/elements/checks.js';
import { runnerIn, type Driver } from './drive.js';
import { runnerMeta } from './runner-meta.js';
import { CHECK_STATES } from './states.js';
import { storiesShowing, type Attributes, type ElementStory } from './story.js';

const meta: Meta<Attributes> = { ...runnerMeta, title: 'Elements/checklist-runner/Checks' };
export default meta;

const story = storiesShowing(CHECK_STATES);
const LATENCY = 'p99 latency is below 250 ms';

const gate = {
  id: 'gate',
  title: 'Release gate',
  icon: '🚦',
  items: [
    { id: 'latency', title: LATENCY, verify: 'load-test' },
    { id: 'notes', title: 'Release notes are published' },
    { id: 'desk', title: 'The support desk knows' },
  ],
};

type Runner = Driver<HTMLElementTagNameMap['checklist-runner']>;

/** The gate, whose check answers like this. */
const answering = (
  check: Check | undefined,
  play: (runner: Runner) => Promise<void>,
): ElementStory => ({
  parameters: { list: gate },
  beforeEach: () => {
    const listen = (event: HTMLElementEventMap['checklist-verify']): void => {
      if (check) event.respondWith(check(event));
    };
    document.addEventListener('checklist-verify', listen);
    return () => document.removeEventListener('checklist-verify', listen);
  },
  play: async ({ canvasElement }) => {
    const runner = await runnerIn(canvasElement);
    await runner.press(`Check now: ${LATENCY}`);
    await play(runner);
  },
});

const slow: Check = () => ({ passed: false, value: '412 ms' });

export const NotAsked = story('NotAsked', { parameters: { list: gate } });

export const Waiting = story(
  'Waiting',
  answering(
    () => new Promise<never>(() => undefined),
    (runner) => runner.says('Waiting for load-test'),
  ),
);

export const Passed = story(
  'Passed',
  answering(
    () => ({ passed: true, value: '231 ms' }),
    (runner) => runner.says('231 ms'),
  ),
);

export const Failed = story(
  'Failed',
  answering(slow, (runner) => runner.says('412 ms')),
);

export const Overriding = story(
  'Overriding',
  answering(slow, async (runner) => {
    await runner.press(`Override…: ${LATENCY}`);
    await runner.says('Why is it done all the same?');
  }),
);

export const Overridden = story(
  'Overridden',
  answering(slow, async (runner) => {
    await runner.press(`Override…: ${LATENCY}`);
    await runner.write('Why is it done all the same?', 'Cold cache. By hand: 231 ms.');
    await runner.press('Override');
    await runner.says('By hand, load-test said no: 412 ms');
  }),
);

export const NoSuchCheck = story(
  'NoSuchCheck',
  answering(undefined, (runner) => runner.says('no check called')),
);

export const NoAnswer = story(
  'NoAnswer',
  answering(
    () => Promise.reject(new Error('The load generator is down')),
    (runner) => runner.says('gave no answer'),
  ),
);
