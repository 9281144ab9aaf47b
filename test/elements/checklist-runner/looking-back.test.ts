import { expect, waitUntil } from '@open-wc/testing';
import { liveThrough, type PastRun } from '../../../stories/history.js';
import { freshNamespace, runnerWith, type RunnerHarness } from '../harness/runner-harness.js';

const STEPS = [
  'Cut the branch',
  'Write the notes',
  'Build the web shop from main',
  'Test it',
  'Ship it',
  'Tell all',
  'Rest',
];
const listOf = (titles: readonly string[]) => ({ id: 'release', title: 'Release', items: titles });
const list = listOf(STEPS);

interface Edited {
  readonly now?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A runner of `now`, after these runs of the list as it was. */
async function after(
  runs: readonly PastRun[],
  { now = list, attributes = {} }: Edited = {},
): Promise<RunnerHarness> {
  const namespace = freshNamespace();
  await liveThrough(namespace, list, runs);
  return runnerWith({
    namespace,
    checklist: now,
    attributes: { 'checklist-id': 'release', ...attributes },
  });
}

const row = (runner: RunnerHarness, title: string): string =>
  runner.checkbox(title).closest('li')?.textContent.replace(/\s+/gu, ' ') ?? '';

const progress = ({ root }: RunnerHarness): string =>
  root.querySelector('[part~="progress"]')?.textContent.replace(/\s+/gu, ' ') ?? '';

describe('how long the steps of a run take', () => {
  it('stands beside each, against the usual time', async () => {
    const runner = await after([
      { daysAgo: 2, minutes: 60 },
      { daysAgo: 1, minutes: 40, steps: 3 },
    ]);
    await waitUntil(() => row(runner, 'Build the web shop from main').includes('slower'));
    expect(row(runner, 'Build the web shop from main'))
      .to.include('20:00')
      .and.to.include('10:00 slower than usual');
    expect(row(runner, 'Cut the branch'), 'the tick that began the run').not.to.match(
      /slower|faster/u,
    );
    expect(progress(runner)).to.include('behind');
  });

  it('says who is ahead, and when the rest will be done', async () => {
    const runner = await after([{ daysAgo: 1, minutes: 60 }]);
    await runner.click(runner.button('Start again'));
    await runner.click(runner.checkbox('Cut the branch'));
    await runner.click(runner.checkbox('Write the notes'));
    await waitUntil(() => progress(runner).includes('10 min ahead'));
    // Shortly before midnight it is done tomorrow, and only the time left is said.
    expect(progress(runner)).to.match(/done at about \d{1,2}:\d\d|about 50 min left/u);
  });

  it('is left out where no time is wanted', async () => {
    const runs = [
      { daysAgo: 2, minutes: 60 },
      { daysAgo: 1, minutes: 40, steps: 3 },
    ];
    const runner = await after(runs, { attributes: { 'hide-timer': '' } });
    await waitUntil(() => runner.element.ui.past !== undefined);
    await runner.settled();
    expect(row(runner, 'Build the web shop from main')).not.to.include('20:00');
    expect(progress(runner)).not.to.include('behind');
  });
});

describe('a list that was edited since the last run', () => {
  const now = listOf([
    'Write the notes',
    'Cut the branch',
    'Build the web shop from main twice',
    'Sign it',
    ...STEPS.slice(3, 6),
  ]);
  const summary = ({ root }: RunnerHarness) =>
    [...root.querySelectorAll('summary')].find((each) =>
      each.textContent.includes('Changed since'),
    );

  it('marks steps quietly and sums them up in one line', async () => {
    const runner = await after([{ daysAgo: 1, minutes: 60, steps: 6, end: 'reset' }], { now });
    await waitUntil(() => summary(runner) !== undefined);
    expect(summary(runner)?.textContent).to.include('1 new, 1 reworded, 1 moved, 1 removed');
    expect(row(runner, 'Sign it')).to.include('New');
    expect(row(runner, 'Build the web shop from main twice')).to.include('Reworded');
    const details = summary(runner)?.closest('details');
    expect(details?.open).to.equal(false);
    expect(details?.textContent).to.include('Rest').and.to.include('Build the web shop from main');
    expect(runner.checkboxes).to.have.length(7);
  });

  it('says nothing more once a run of the present wording has begun', async () => {
    const runner = await after([{ daysAgo: 1, minutes: 60, steps: 6, end: 'reset' }], { now });
    await waitUntil(() => summary(runner) !== undefined);
    await runner.click(runner.checkbox('Sign it'));
    expect(summary(runner)).to.equal(undefined);
    expect(row(runner, 'Sign it')).not.to.include('New');
  });

  it('says it beside the ticks of a run that was begun on the earlier wording', async () => {
    const runner = await after([{ daysAgo: 1, minutes: 20, steps: 3 }], { now });
    await waitUntil(() => summary(runner) !== undefined);
    expect(row(runner, 'Build the web shop from main twice')).to.include('Reworded');
    expect(runner.checkbox('Build the web shop from main twice').checked).to.equal(true);
  });

  it('is no news to who has never run it', async () => {
    const runner = await after([], { now });
    await runner.settled();
    expect(summary(runner)).to.equal(undefined);
  });
});
