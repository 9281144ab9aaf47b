// Two tabs of one browser over the built script file. The second one is deaf: it has no channel, so
// each of its acts comes before it has heard, as when two tabs act at the same moment.
import { deepStrictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { setUp } from './support.mjs';

const { site, newPage, newContext } = await setUp();

site.pages.set(
  '/two.html',
  `<!doctype html><html lang="en"><title>Two</title>
  <script type="module" src="/checklist-runner.js"></script>
  <checklist-runner checklist-id="two"><ul><li>One</li><li>Two</li><li>Three</li></ul></checklist-runner>`,
);

async function openTab(context, { deaf = false } = {}) {
  const page = await newPage(undefined, { context });
  if (deaf) await page.evaluateOnNewDocument(() => delete globalThis.BroadcastChannel);
  await page.goto(new URL('/two.html', site.origin).href);
  await restored(page);
  return page;
}

const restored = (page) =>
  page.waitForFunction(
    () => document.querySelector('checklist-runner')?.session?.snapshot.restored,
  );

async function click(page, name, kind = 'button') {
  await page.bringToFront();
  const target = await page.waitForSelector(`aria/${name}[role="${kind}"]`);
  await target.click();
  await page.evaluate(async () => {
    const runner = document.querySelector('checklist-runner');
    await runner.session.idle();
    await runner.updateComplete;
  });
}

/** What is ticked on the page, after a reload too; and how many runs storage holds. */
async function shown(page) {
  const read = () =>
    page.evaluate(async () => {
      const runner = document.querySelector('checklist-runner');
      await runner.updateComplete;
      const boxes = [...runner.shadowRoot.querySelectorAll('input[type=checkbox]')];
      const { runs } = await runner.session.readRuns();
      return { ticked: boxes.map(({ checked }) => Number(checked)).join(''), runs: runs.length };
    });
  const before = await read();
  await page.reload();
  await restored(page);
  deepStrictEqual(await read(), before);
  return before;
}

test('a tick that meets a finish made in another tab reopens that run', async () => {
  const context = await newContext();
  const first = await openTab(context);
  await click(first, 'One', 'checkbox');
  const late = await openTab(context, { deaf: true });
  await first.evaluate(() => document.querySelector('checklist-runner').finish());
  await click(late, 'Two', 'checkbox');
  deepStrictEqual(await shown(late), { ticked: '110', runs: 1 });
});

test('a page whose finished run is reopened by a tick elsewhere says so until something is done', async () => {
  const context = await newContext();
  const first = await openTab(context);
  await click(first, 'One', 'checkbox');
  const second = await openTab(context);
  await first.evaluate(() => document.querySelector('checklist-runner').finish());
  const said = 'checklist-runner >>> ::-p-text(A change on another page has reopened this run.)';
  await click(second, 'Two', 'checkbox');
  await first.waitForSelector(said);
  await click(first, 'Three', 'checkbox');
  await first.waitForFunction(
    () => !document.querySelector('checklist-runner').shadowRoot.querySelector('.undo'),
  );
});

test('a finish and a tick at the same moment leave one run, whichever comes first', async () => {
  const context = await newContext();
  const [first, second] = [await openTab(context), await openTab(context)];
  const call = (page, method, ...values) =>
    page.evaluate(
      async (name, given) => {
        const runner = document.querySelector('checklist-runner');
        await runner[name](...given);
        return runner.session.snapshot.run?.runId;
      },
      method,
      values,
    );
  const [one, two] = await first.evaluate(() =>
    document
      .querySelector('checklist-runner')
      .session.snapshot.checklist.leaves.map(({ id }) => id),
  );
  for (let round = 0; round < 8; round += 1) {
    await call(first, 'startAgain');
    const runId = await call(first, 'check', one);
    await second.waitForFunction(
      (id, item) => {
        const { run } = document.querySelector('checklist-runner').session.snapshot;
        return (
          run?.runId === id && run.items.some((each) => each.id === item && each.state === 'done')
        );
      },
      {},
      runId,
      one,
    );
    const met = await Promise.all([call(first, 'finish'), call(second, 'check', two)]);
    deepStrictEqual(met, [runId, runId], `round ${round}`);
    await call(second, 'finish');
  }
});

test('a tick that meets a reset made in another tab goes into a fresh run, not into an older one', async () => {
  const context = await newContext();
  const first = await openTab(context);
  await click(first, 'Three', 'checkbox');
  await first.evaluate(() => document.querySelector('checklist-runner').startAgain());
  await click(first, 'One', 'checkbox');
  const late = await openTab(context, { deaf: true });
  await click(first, 'Reset');
  deepStrictEqual(await shown(first), { ticked: '000', runs: 2 });
  await click(late, 'Two', 'checkbox');
  deepStrictEqual(await shown(late), { ticked: '010', runs: 3 });
});

test('deleting everything takes the notes of other lists along, on pages that are open too', async () => {
  site.pages.set(
    '/notes.html',
    `<!doctype html><html lang="en"><title>Notes</title>
    <script type="module" src="/checklist-runner.js"></script>
    <checklist-runner checklist-id="secret" notes><ul><li>Step</li></ul></checklist-runner>`,
  );
  const context = await newContext();
  const notes = await newPage('/notes.html', { context });
  await restored(notes);
  const note = () =>
    notes.evaluate(() => {
      const { snapshot } = document.querySelector('checklist-runner').session;
      return snapshot.notes.get('checklist') ?? '';
    });
  await notes.evaluate(() => document.querySelector('checklist-runner').setNote('Secret'));
  deepStrictEqual(await note(), 'Secret');
  const other = await openTab(context);
  const call = (method) =>
    other.evaluate((name) => document.querySelector('checklist-runner')[name](), method);
  const reads = (text) =>
    notes.waitForFunction(
      (wanted) =>
        (document.querySelector('checklist-runner').session.snapshot.notes.get('checklist') ??
          '') === wanted,
      {},
      text,
    );
  await call('deleteEverything');
  await reads('');
  await call('undo');
  await reads('Secret');
});
