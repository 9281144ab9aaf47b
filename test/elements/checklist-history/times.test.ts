import { expect, waitUntil } from '@open-wc/testing';
import { pacePlot } from '../../../src/elements/checklist-history/pace-plot.js';
import { paceThrough, stepTimes } from '../../../src/elements/checklist-history/step-times.js';
import type { RecordItem } from '../../../src/run/records/run-record.js';
import { steps } from '../../harness/checklists.js';
import { MINUTE, openSession, type TestSession } from '../../harness/session.js';
import { historyOf, live, words, type HistoryHarness } from './history-harness.js';

const LIST = steps(3);

/** Two runs to compare with, and one that was quicker at the second step and slower at the third. */
async function threeRuns(): Promise<TestSession> {
  const page = await openSession(LIST);
  await live(page, { name: '2.1', minutes: [1, 6, 3] });
  await live(page, { name: '2.2', minutes: [1, 4, 5] });
  await live(page, { name: '2.3', minutes: [1, 2, 7] });
  return page;
}

async function timesOf(history: HistoryHarness, title: string): Promise<void> {
  await history.open(title);
  history.button('Time of each step').click();
  await waitUntil(() => history.placeHeading === 'Time of each step', 'No times are shown.');
}

describe('the times of a past run', () => {
  it('stand beside the median and the best of the other runs, step by step', async () => {
    const history = await historyOf((await threeRuns()).session);
    await timesOf(history, '2.3');
    expect(history.text).to.include('against 2 other runs');
    expect(history.times).to.deep.equal([
      ['Step 1', '—', '', '', '—'],
      ['Step 2', '2:00', '−3:003:00 faster than usual', 'median 5:00, slowest 6:00', '4:00'],
      ['Step 3', '7:00', '+3:003:00 slower than usual', 'median 4:00, slowest 5:00', '3:00'],
    ]);
  });

  it('have a plot that says in words what it draws', async () => {
    const history = await historyOf((await threeRuns()).session);
    await timesOf(history, '2.3');
    const plot = history.root.querySelector('svg[role="img"]');
    expect(plot?.getAttribute('aria-label')).to.equal(
      'Time ahead of the median run after each step: On time after step 3. The best times of all steps together: 2 min ahead.',
    );
  });

  it('name a step that was skipped, and compare nothing there', async () => {
    const page = await threeRuns();
    await live(page, { name: '2.4', minutes: [1, 3, 3], skip: ['2'] });
    const history = await historyOf(page.session);
    await timesOf(history, '2.4');
    expect(history.times[1]?.slice(1, 3)).to.deep.equal(['Skipped', '']);
  });

  it('are told without a comparison where there is no other run', async () => {
    const page = await openSession(LIST);
    await live(page, { name: '1.0', minutes: [1, 2, 3] });
    const history = await historyOf(page.session);
    await timesOf(history, '1.0');
    expect(history.text).to.include('No other run to compare with yet');
    expect(history.times[2]).to.deep.equal(['Step 3', '3:00', '', '', '—']);
    expect(history.root.querySelector('figure')).to.equal(null);
  });

  it('lead back to the run that they are of', async () => {
    const history = await historyOf((await threeRuns()).session);
    await timesOf(history, '2.3');
    await history.press('2.3');
    expect(history.placeHeading).to.equal('2.3');
    expect(words(history.root.activeElement)).to.equal('2.3');
  });

  it('are accessible', async () => {
    const history = await historyOf((await threeRuns()).session);
    await timesOf(history, '2.3');
    await expect(history.element).to.be.accessible();
  });
});

describe('the times of a run in progress', () => {
  it('go as far as its next step, and follow each tick', async () => {
    const page = await threeRuns();
    const history = await historyOf(page.session);
    expect(history.has('Time of each step')).to.equal(false);
    await live(page, { minutes: [1] });
    await history.settled();
    await history.press('Time of each step');
    await waitUntil(() => history.times.length > 0);
    expect(history.times.map(([title, time]) => [title, time])).to.deep.equal([
      ['Step 1', '—'],
      ['Step 2', 'Running'],
    ]);
    history.button('All runs').focus();
    page.clock.pass(3 * MINUTE);
    await page.session.setItems(['2'], 'done');
    await waitUntil(() => history.times.length === 3, 'The tick is not shown.');
    expect(history.times[1]?.slice(0, 3)).to.deep.equal([
      'Step 2',
      '3:00',
      '−1:001:00 faster than usual',
    ]);
    expect(history.root.activeElement, 'the focus stays').to.equal(history.button('All runs'));
    await history.press('All runs');
    expect(history.titles).to.deep.equal(['2.3', '2.2', '2.1']);
  });
});

const item = (id: string, ms?: number, state: RecordItem['state'] = 'done'): RecordItem => ({
  id,
  title: id,
  state,
  ...(ms === undefined ? {} : { ms }),
});
const usual = new Map(
  ['a', 'b', 'c'].map((id) => [
    id,
    { median: 4 * MINUTE, best: 3 * MINUTE, worst: 6 * MINUTE, runs: 3 },
  ]),
);

describe('the pace of a run', () => {
  it('adds up what each step won or lost, and is even where nothing was measured', () => {
    const items = [item('a', 3 * MINUTE), item('b'), item('c', 6 * MINUTE), item('d', MINUTE)];
    const { mine, best } = paceThrough(items, usual);
    expect(mine.map((ms) => ms / MINUTE)).to.deep.equal([0, 1, 1, -1, -1]);
    expect(best.map((ms) => ms / MINUTE)).to.deep.equal([0, 1, 2, 3, 3]);
  });

  it('makes nobody faster by skipping', () => {
    const { mine } = paceThrough([item('a', 1000, 'skipped')], usual);
    expect(mine).to.deep.equal([0, 0]);
  });

  it('ends with the last step that was handled', () => {
    const items = [item('a', MINUTE), item('b', undefined, 'open'), item('c', undefined, 'open')];
    const { mine, best } = paceThrough(items, usual);
    expect([mine.length, best.length]).to.deep.equal([2, 4]);
    expect(stepTimes(items, usual, false).map(({ title }) => title)).to.deep.equal(['a']);
  });
});

describe('the plot of a pace', () => {
  const plot = (mine: readonly number[], best: readonly number[]) =>
    pacePlot({ mine: mine.map((each) => each * MINUTE), best: best.map((each) => each * MINUTE) });

  it('has the greatest lead at its top and the greatest lag at its foot', () => {
    const { mine = '', best, y, x } = plot([0, -5], [0, 5, 15]) ?? {};
    expect(mine).to.equal('M0 75L300 100');
    expect(best).to.equal('M0 75L300 50L600 0');
    expect([x, y]).to.deep.equal([50, 100]);
  });

  it('has a few lines at round times, zero among them', () => {
    const lines = (plot([0, -5], [0, 5, 15])?.grid ?? []).map(({ ms }) => ms / MINUTE);
    expect(lines).to.deep.equal([-0, 10]);
    expect(plot([0, 0.2], [0, 0.2])?.grid.map(({ ms }) => ms)).to.deep.equal([0, 5000, 10_000]);
  });

  it('is left out where all times are the median', () => {
    expect(plot([0, 0], [0, 0])).to.equal(undefined);
  });
});
