// A disk that is really full: the browser itself refuses the write.
import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { setUp } from './support.mjs';

const { site, newPage } = await setUp();

site.pages.set(
  '/full.html',
  `<!doctype html><html lang="en"><title>Full</title>
  <script type="module" src="/checklist-runner.js"></script>
  <checklist-runner checklist-id="full"><ul><li>One</li><li>Two</li><li>Three</li></ul></checklist-runner>`,
);

const state = (page) =>
  page.evaluate(async () => {
    const runner = document.querySelector('checklist-runner');
    await runner.session.idle();
    await runner.updateComplete;
    const boxes = [...runner.shadowRoot.querySelectorAll('input[type=checkbox]')];
    const { storage, pending } = runner.session.snapshot;
    return { ticked: boxes.map(({ checked }) => Number(checked)).join(''), storage, pending };
  });

async function tick(page, name) {
  await (await page.waitForSelector(`aria/${name}[role="checkbox"]`)).click();
}

/** Fills what is left, down to the last byte; what repeats would be compressed. */
const fill = (page) =>
  page.evaluate(async () => {
    const database = await new Promise((resolve) => {
      const request = indexedDB.open('fill', 1);
      request.onupgradeneeded = () =>
        request.result.createObjectStore('x', { autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
    });
    const put = (size) =>
      new Promise((resolve) => {
        const transaction = database.transaction('x', 'readwrite');
        transaction.objectStore('x').add(crypto.getRandomValues(new Uint8Array(size)));
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    for (const size of [65_536, 4_096, 256, 32]) while (await put(size));
    database.close();
  });

test('a tick that a full disk refuses stays in view, is told of, and is written once there is room', async () => {
  const page = await newPage();
  const client = await page.createCDPSession();
  // Before the first use: Chrome remembers for a while how much room there was.
  const { origin } = site;
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3e6 });
  await page.goto(new URL('/full.html', origin).href);
  await tick(page, 'One');
  deepStrictEqual(await state(page), { ticked: '100', storage: 'ready', pending: 0 });

  await fill(page);
  await tick(page, 'Two');
  await page.waitForFunction(
    () => document.querySelector('checklist-runner').session.snapshot.storage === 'failed',
  );
  deepStrictEqual(await state(page), { ticked: '110', storage: 'failed', pending: 1 });
  await page.waitForSelector('::-p-text(The last change isn’t saved yet)');

  await page.evaluate(() => void indexedDB.deleteDatabase('fill'));
  await page.waitForFunction(
    () => document.querySelector('checklist-runner').session.snapshot.pending === 0,
  );
  deepStrictEqual(await state(page), { ticked: '110', storage: 'ready', pending: 0 });
  await page.reload();
  await page.waitForFunction(
    () => document.querySelector('checklist-runner')?.session?.snapshot.restored,
  );
  strictEqual((await state(page)).ticked, '110');
});
