import { expect } from '@open-wc/testing';
import { until } from '../../../stories/drive.js';
import { liveThrough } from '../../../stories/history.js';
import { freshNamespace, runnerWith, type RunnerHarness } from '../harness/runner-harness.js';

const LIST = { title: 'Release', items: ['One', 'Two', 'Three'] };
const OLD = '/wiki/old#release';
const NEW = '/wiki/new#release';
const OFFER = '2 runs are kept under /wiki/old#release';

/** Somebody completed one run on the old page and left another half done. */
async function ranOnOldPage(): Promise<string> {
  const namespace = freshNamespace();
  const list = { ...LIST, id: OLD };
  await liveThrough(namespace, list, [
    { daysAgo: 2, minutes: 20 },
    { daysAgo: 1, minutes: 20, steps: 2 },
  ]);
  return namespace;
}

const open = (namespace: string, attributes = {}) =>
  runnerWith({ namespace, checklist: LIST, attributes: { 'checklist-id': NEW, ...attributes } });
const says = (runner: RunnerHarness, words: string) =>
  until(words, () => runner.text.includes(words));
const ticked = ({ checkboxes }: RunnerHarness) =>
  checkboxes.filter(({ checked }) => checked).length;
const completed = async ({ element }: RunnerHarness) => (await element.readStatistics())?.completed;

describe('a page that has moved', () => {
  it('offers what is kept under its old name; taken over, the run goes on', async () => {
    const runner = await open(await ranOnOldPage());
    await says(runner, OFFER);
    expect(ticked(runner)).to.equal(0);
    await runner.click(runner.button('Take over'));
    await says(runner, 'Taken over.');
    expect(runner.text).not.to.include(OFFER);
    expect(ticked(runner)).to.equal(2);
    expect(await completed(runner)).to.equal(1);
  });

  it('gives it back on Undo', async () => {
    const runner = await open(await ranOnOldPage());
    await says(runner, OFFER);
    await runner.click(runner.button('Take over'));
    await says(runner, 'Taken over.');
    await runner.click(runner.button(/^Undo/u));
    await says(runner, OFFER);
    expect(ticked(runner)).to.equal(0);
    expect(await completed(runner)).to.equal(0);
  });

  it('asks once: what is another list stays away', async () => {
    const runner = await open(await ranOnOldPage());
    await says(runner, OFFER);
    await runner.click(runner.button('It is another list'));
    expect(runner.text).not.to.include(OFFER);
  });

  it('takes over without asking what adopt names, with nothing to undo', async () => {
    const runner = await open(await ranOnOldPage(), { adopt: OLD });
    expect(ticked(runner)).to.equal(2);
    expect(await completed(runner)).to.equal(1);
    expect(runner.hasButton(/^Undo/u)).to.equal(false);
    expect(runner.text).not.to.include(OFFER);
  });

  it('tells a host that calls adopt whether anything came', async () => {
    const { element } = await open(await ranOnOldPage());
    expect(await element.adopt('/wiki/nothing')).to.equal(false);
    expect(await element.adopt(OLD)).to.equal(true);
    element.readonly = true;
    expect(await element.adopt(OLD)).to.equal(false);
  });
});
