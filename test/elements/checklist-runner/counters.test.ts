import { expect } from '@open-wc/testing';
import { rowTemplates } from '../../../src/elements/checklist-runner/render-list.js';
import { countIdb } from '../../harness/idb-counter.js';
import { runnerWith, type RunnerHarness } from '../harness/runner-harness.js';

const list = (count: number): { title: string; items: string[] } => ({
  title: 'Counted',
  items: Array.from({ length: count }, (_, index) => `Step ${String(index + 1)}`),
});

async function allRows(runner: RunnerHarness, count: number): Promise<void> {
  for (let tries = 0; runner.checkboxes.length < count && tries < 200; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(runner.checkboxes).to.have.length(count);
}

/** Clicks the box of a step by its place: finding it by name among thousands would be the test. */
async function tick(runner: RunnerHarness, step: number): Promise<void> {
  const box = runner.checkboxes[step - 1];
  if (box) await runner.click(box);
}

/** Calls of renderItem while `act` runs. */
async function rowsRendered(act: () => Promise<void>): Promise<number> {
  const { renderItem } = rowTemplates;
  let calls = 0;
  rowTemplates.renderItem = (...args) => {
    calls += 1;
    return renderItem(...args);
  };
  try {
    await act();
  } finally {
    rowTemplates.renderItem = renderItem;
  }
  return calls;
}

for (const count of [17, 2000]) {
  describe(`one tick on ${String(count)} items`, () => {
    it('renders two rows: the ticked one and the one that becomes current', async () => {
      const runner = await runnerWith({ checklist: list(count) });
      await allRows(runner, count);
      await tick(runner, 1);
      expect(await rowsRendered(() => tick(runner, 2))).to.be.within(1, 2);
      expect(await rowsRendered(() => tick(runner, 9))).to.equal(1);
    }).timeout(60_000);

    it('searches the rows for nothing', async () => {
      const runner = await runnerWith({ checklist: list(count) });
      await allRows(runner, count);
      await tick(runner, 1);
      const [, second] = runner.checkboxes;
      let searches = 0;
      Reflect.set(runner.root, 'querySelectorAll', () => {
        searches += 1;
        return [];
      });
      second?.click();
      await runner.settled();
      expect(searches).to.equal(0);
      expect(second?.checked).to.equal(true);
    }).timeout(60_000);

    it('is one transaction, and reads and writes the same few rows', async () => {
      const runner = await runnerWith({ checklist: list(count) });
      await allRows(runner, count);
      await tick(runner, 1);
      const counter = countIdb();
      await tick(runner, 2);
      counter.stop();
      expect(counter.counts.readwrite).to.equal(1);
      expect(counter.counts.readonly).to.equal(0);
      expect(counter.counts.requests).to.be.at.most(6);
    }).timeout(60_000);
  });
}

describe('the clock of a running list', () => {
  it('renders no row', async () => {
    const runner = await runnerWith({ checklist: list(17) });
    await tick(runner, 1);
    const rows = await rowsRendered(async () => {
      for (let second = 0; second < 3; second += 1) {
        runner.element.requestUpdate();
        await runner.element.updateComplete;
      }
    });
    expect(rows).to.equal(0);
  });
});
