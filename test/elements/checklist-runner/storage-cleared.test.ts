import { expect } from '@open-wc/testing';
import { deleteDB } from 'idb';
import { until } from '../../../stories/drive.js';
import { freshNamespace, runnerWith, type RunnerHarness } from '../harness/runner-harness.js';

const LIST = { id: 'list', title: 'Release', items: ['One', 'Two'] };
const GONE = 'Earlier runs are gone';
const TAKE_IN = 'Take in a file…';

interface Cleared {
  readonly runner: RunnerHarness;
  /** What was exported before. */
  readonly backup: string;
}

/** One ended run was exported; then the browser cleared everything. */
async function cleared(): Promise<Cleared> {
  const namespace = freshNamespace();
  const before = await runnerWith({ namespace, checklist: LIST });
  await before.element.checkAll();
  const backup = JSON.stringify(await before.element.exportRecord());
  before.element.remove();
  await deleteDB(`checklist-runner:${namespace}`);
  const runner = await runnerWith({ namespace, checklist: LIST });
  await until(GONE, () => runner.text.includes(GONE));
  return { runner, backup };
}

/** Presses the button and answers the browser's question for a file. */
async function takeIn(runner: RunnerHarness, text: string): Promise<void> {
  const { click } = HTMLInputElement.prototype;
  HTMLInputElement.prototype.click = function choose(this: HTMLInputElement) {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'runs.json', { type: 'application/json' }));
    this.files = transfer.files;
    this.dispatchEvent(new Event('change'));
  };
  const button = runner.button(TAKE_IN);
  button.focus();
  button.click();
  HTMLInputElement.prototype.click = click;
  await runner.settled();
}

describe('a browser that has cleared what was kept', () => {
  it('is found out on the next visit, which says so until something is kept again', async () => {
    const namespace = freshNamespace();
    const before = await runnerWith({ namespace, checklist: LIST });
    await before.click(before.checkbox('One'));
    expect(before.text).not.to.include(GONE);
    before.element.remove();
    await deleteDB(`checklist-runner:${namespace}`);

    const after = await runnerWith({ namespace, checklist: LIST });
    await until(GONE, () => after.text.includes(GONE));
    await after.click(after.checkbox('One'));
    expect(after.text).not.to.include(GONE);
  });

  it('is not contradicted by the footer: nothing is said to be saved', async () => {
    const { runner } = await cleared();
    expect(runner.text).not.to.include('Saved in this browser');
    await runner.click(runner.checkbox('One'));
    expect(runner.text).to.include('Saved in this browser');
  });

  // Before anything has loaded the history.
  it('is promised no file where the page cannot take one in', async () => {
    const { runner } = await cleared();
    expect(runner.hasButton(TAKE_IN)).to.equal(false);
    expect(runner.text).to.match(/kept for this page\.\s+\d/u);
    await import('../../../src/define/checklist-history.js');
    await until('a button', () => runner.hasButton(TAKE_IN));
    expect(runner.text).to.include('brings it back');
  });

  it('gets its runs back from a file, by a button that stands where the loss is told', async () => {
    await import('../../../src/define/checklist-history.js');
    const { runner, backup } = await cleared();
    await takeIn(runner, '{"kind":');
    await until('the reason', () => runner.text.includes('cut off'));
    expect(runner.text).to.include(GONE);
    await takeIn(runner, backup);
    await until('the banner to go', () => !runner.text.includes(GONE));
    expect(runner.text).to.include('Saved in this browser');
    await until('a focus', () => runner.root.activeElement !== null);
    expect((await runner.element.readStatistics())?.completed).to.equal(1);
  });
});
