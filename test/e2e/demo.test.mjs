// The pages that a newcomer opens.
import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { allReady, isTicked, setUpDemo, tick } from './demo-pages.mjs';

const PAGES = ['/', '/playground.html', '/theming.html', '/plain.html'];

const { origin, newPage, openPage } = await setUpDemo();

const runner = (tab, method) =>
  tab.$eval('checklist-runner', (element, name) => element[name](), method);

const heard = (tab) =>
  tab.$$eval('#events code', (names) => names.map((name) => name.textContent).reverse());

const gateWords = (tab) => tab.$eval('#gate small', (words) => words.textContent);

const waitForGate = (tab, isLocked) =>
  tab.waitForSelector(`#gate button[aria-disabled="${isLocked}"]`);

test('a tick on the landing page is still there after a reload', async () => {
  const tab = await openPage('/');
  await tick(tab, 'Settle the file format');
  await tab.reload();
  await allReady(tab);
  strictEqual(await isTicked(tab, 'Settle the file format'), true);
  strictEqual(await isTicked(tab, 'Name the exact model version'), false);
});

test('the landing page lists the events it hears, in the words of the step', async () => {
  const tab = await openPage('/');
  await tick(tab, 'Settle the file format');
  const names = await heard(tab);
  const order = ['checklist-ready', 'checklist-before-item-change', 'checklist-item-change'];
  deepStrictEqual(
    names.filter((name) => order.includes(name)),
    order,
  );
  ok(names.includes('checklist-run-start'));
  const log = await tab.$eval('#events', (list) => list.textContent);
  match(log, /Settle the file format: open → done/);
});

test('the panels beside the landing page belong to its checklist', async () => {
  const tab = await openPage('/');
  const area = await tab.waitForSelector('checklist-notes >>> textarea');
  await area.type('Ask for quota first.');
  await tab.waitForFunction(() =>
    document.getElementById('events').textContent.includes('checklist-note-change'),
  );
  await runner(tab, 'checkAll');
  await tab.waitForFunction(() =>
    /Completed\s*1|1\s*Completed/.test(
      document.querySelector('checklist-stats').shadowRoot.textContent,
    ),
  );
});

test('Deploy opens with the last step, and locks again when the run is reopened or reset', async () => {
  const tab = await openPage('/');
  await waitForGate(tab, true);
  strictEqual(await gateWords(tab), 'Opens in 17 steps');
  await tick(tab, 'Settle the file format');
  strictEqual(await gateWords(tab), 'Opens in 16 steps');

  await runner(tab, 'checkAll');
  await waitForGate(tab, false);
  await tab.click('#gate button');
  match(await gateWords(tab), /Deployed/);

  await runner(tab, 'reopen');
  await waitForGate(tab, true);

  await runner(tab, 'finish');
  await waitForGate(tab, false);
  await runner(tab, 'undo');
  await waitForGate(tab, true);
  strictEqual(await gateWords(tab), 'Opens when the run is finished');

  await runner(tab, 'reset');
  strictEqual(await gateWords(tab), 'Opens in 17 steps');
  await runner(tab, 'undo');
  strictEqual(await gateWords(tab), 'Opens when the run is finished');
});

test('Deploy is open after a reload of a completed run', async () => {
  const tab = await openPage('/');
  await runner(tab, 'checkAll');
  await waitForGate(tab, false);
  await tab.reload();
  await waitForGate(tab, false);
});

test('a scheme that was chosen is there before the first paint of the next page', async () => {
  const tab = await openPage('/');
  await (await tab.waitForSelector('aria/Dark[role="radio"]')).click();
  const scheme = () => getComputedStyle(document.documentElement).colorScheme;
  strictEqual(await tab.evaluate(scheme), 'dark');
  await tab.goto(`${origin}/theming.html`);
  strictEqual(await tab.evaluate(scheme), 'dark');
});

for (const path of PAGES) {
  test(`${path} asks nobody but its own server, and fits 320 pixels`, async () => {
    const tab = await newPage();
    await tab.setViewport({ width: 320, height: 900 });
    const strangers = [];
    tab.on('request', (request) => {
      if (!request.url().startsWith(origin)) strangers.push(request.url());
    });
    await tab.goto(origin + path, { waitUntil: 'networkidle0' });
    await allReady(tab);
    deepStrictEqual(strangers, []);
    const widths = await tab.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    deepStrictEqual(widths, [320, 320]);
  });

  test(`${path} has no fault that axe knows`, async () => {
    const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
    const tab = await openPage(path);
    const cdp = await tab.createCDPSession();
    // Through the debugger, because the policy lets no other script in.
    await cdp.send('Runtime.evaluate', { expression: axe });
    const faults = await tab.evaluate(async () => {
      const { violations } = await globalThis.axe.run(document);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0].target.flat().join(' ')}`);
    });
    deepStrictEqual(faults, []);
  });
}
