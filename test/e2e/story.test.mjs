// One checklist from the first tick to the second run, over the built script file, as a person does it.
import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { setUp } from './support.mjs';

const { site, newPage, newContext } = await setUp();

const STEPS = Array.from({ length: 17 }, (_, index) => `Step ${index + 1} of the release`);
site.pages.set('/release.json', {
  type: 'application/json',
  body: JSON.stringify({ id: 'release', title: 'Release', totalTime: 'PT2H', items: STEPS }),
});
site.pages.set(
  '/release.html',
  `<!doctype html><html lang="en"><title>Release</title>
  <script type="module" src="/checklist-runner.js"></script>
  <h1>Release</h1>
  <checklist-runner src="/release.json" stats notes></checklist-runner>`,
);

const role = (name, kind) => `aria/${name}[role="${kind}"]`;

async function open(context) {
  const page = await newPage('/release.html', { context });
  await page.waitForSelector(role(STEPS[16], 'checkbox'));
  return page;
}

async function click(page, name, kind = 'button') {
  const target = await page.waitForSelector(role(name, kind));
  await target.click();
  await page.evaluate(async () => {
    const runner = document.querySelector('checklist-runner');
    await runner.session.idle();
    await runner.updateComplete;
  });
}

const checked = (page) =>
  page.evaluate(
    () =>
      [
        ...document
          .querySelector('checklist-runner')
          .shadowRoot.querySelectorAll('input[type=checkbox]'),
      ].filter((box) => box.checked).length,
  );

const statistics = (page) =>
  page.evaluate(() => document.querySelector('checklist-runner').readStatistics());

const text = (page, selector) =>
  page.evaluate(
    (tag) =>
      document.querySelector('checklist-runner').shadowRoot.querySelector(tag).shadowRoot
        .textContent,
    selector,
  );

test('a release is run, reloaded, finished, run again, reset, brought back, and followed by a second tab', async () => {
  const context = await newContext();
  let page = await open(context);
  const heard = await page.evaluateHandle(() => {
    const types = [];
    for (const type of ['checklist-run-start', 'checklist-run-complete', 'checklist-run-end']) {
      document.addEventListener(type, () => types.push(type));
    }
    return types;
  });

  for (const step of STEPS.slice(0, 8)) await click(page, step, 'checkbox');
  deepStrictEqual(await heard.jsonValue(), ['checklist-run-start']);
  const notes = await page.waitForSelector(role('My Notes', 'textbox'));
  await notes.type('Ask for GPU quota before step 8.');

  await page.reload();
  await page.waitForSelector(role(STEPS[16], 'checkbox'));
  await page.waitForFunction(() => {
    const { counts, restored } = document.querySelector('checklist-runner').session?.snapshot ?? {};
    return restored === true && counts.done === 8;
  });
  strictEqual(await checked(page), 8);
  const kept = await page.waitForSelector(role('My Notes', 'textbox'));
  strictEqual(await kept.evaluate((field) => field.value), 'Ask for GPU quota before step 8.');

  for (const step of STEPS.slice(8)) await click(page, step, 'checkbox');
  const first = await statistics(page);
  strictEqual(first.completed, 1);
  strictEqual(first.completionRate, 1);
  deepStrictEqual(
    first.chart.map(({ done, applicable }) => [done, applicable]),
    [[17, 17]],
  );
  strictEqual(first.streak.current, 1);
  match(await text(page, 'checklist-stats'), /Completed\s*/u);

  await click(page, 'Start again');
  strictEqual(await checked(page), 0);
  await click(page, STEPS[0], 'checkbox');
  await click(page, `Skip: ${STEPS[1]}`);
  await click(page, 'Keep');

  const follower = await open(context);
  await follower.waitForFunction(
    () => document.querySelector('checklist-runner').session?.snapshot.counts.done === 1,
  );
  await page.bringToFront();
  await click(page, STEPS[2], 'checkbox');
  await follower.waitForFunction(
    () => document.querySelector('checklist-runner').session.snapshot.counts.done === 2,
  );
  strictEqual(await checked(follower), 2);

  await click(page, 'Reset');
  strictEqual(await checked(page), 0);
  strictEqual((await statistics(page)).resets, 1);
  await follower.waitForFunction(
    () => document.querySelector('checklist-runner').session.snapshot.counts.done === 0,
  );
  await follower.close();

  await page.close();
  page = await open(context);
  await page.waitForFunction(
    () => document.querySelector('checklist-runner').session?.snapshot.undoOffer?.kind === 'reset',
  );
  await page.evaluate(() => document.querySelector('checklist-runner').undo());
  strictEqual(await checked(page), 2);
  const { resets, completed } = await statistics(page);
  deepStrictEqual({ resets, completed }, { resets: 0, completed: 1 });
  ok(
    (await page.evaluate(() => document.querySelector('checklist-runner').copySummary())).includes(
      '[x]',
    ),
  );
});
