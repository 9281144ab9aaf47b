// The pages that a newcomer opens, served as `npm start` does, under the strictest policy.
import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { serve } from '../../scripts/static-server.mjs';
import { setUp } from './support.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
const PAGES = ['/', '/playground.html', '/theming.html', '/plain.html'];

const { newPage } = await setUp();
const demo = await serve([join(root, 'demo'), join(root, 'dist')], {
  headers: { 'content-security-policy': POLICY },
});
after(() => demo.close());

/** A demo page whose checklists are all there. */
async function openPage(path, { width = 1024 } = {}) {
  const tab = await newPage();
  await tab.setViewport({ width, height: 900 });
  await tab.goto(demo.origin + path);
  await allReady(tab);
  return tab;
}

const allReady = (tab) =>
  tab.waitForFunction(() =>
    [...document.querySelectorAll('checklist-runner')].every((runner) =>
      runner.shadowRoot?.querySelector('input[type=checkbox]'),
    ),
  );

const checkbox = (tab, name) => tab.waitForSelector(`aria/${name}[role="checkbox"]`);

async function tick(tab, name) {
  const box = await checkbox(tab, name);
  await box.click();
  await tab.waitForFunction(() => {
    const { session } = document.querySelector('checklist-runner');
    return session.snapshot.pending === 0;
  });
}

const isTicked = async (tab, name) => (await checkbox(tab, name)).evaluate((box) => box.checked);

const runner = (tab, method) =>
  tab.$eval('checklist-runner', (element, name) => element[name](), method);

const heard = (tab) =>
  tab.$$eval('#events code', (names) => names.map((name) => name.textContent).reverse());

const gateWords = (tab) => tab.$eval('#gate small', (words) => words.textContent);

const waitForGate = (tab, isLocked) =>
  tab.waitForSelector(`#gate button[aria-disabled="${isLocked}"]`);

/** Replaces the text of the playground, as a paste over everything does. */
const write = (tab, text) =>
  tab.$eval(
    'textarea',
    (area, value) => {
      area.value = value;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );

const waitForReading = (tab, words) =>
  tab.waitForFunction(
    (expected) => document.getElementById('reading').textContent.includes(expected),
    {},
    words,
  );

const dropFile = (tab, name, text) =>
  tab.$eval(
    '#drop',
    (target, file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([file.text], file.name));
      for (const type of ['dragover', 'drop']) {
        target.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }),
        );
      }
    },
    { name, text },
  );

test('a tick on the landing page is still there after a reload', async () => {
  const tab = await openPage('/');
  await tick(tab, 'Settle the file format');
  await tab.reload();
  await allReady(tab);
  await tab.waitForFunction(
    () => document.querySelector('checklist-runner').session.snapshot.counts.done === 1,
  );
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

test('the playground runs a JSON list of one’s own', async () => {
  const tab = await openPage('/playground.html');
  await write(tab, '{"title": "Mine", "items": ["First thing", "Second thing"]}');
  await waitForReading(tab, 'Read: 2 steps');
  await tick(tab, 'Second thing');
  strictEqual(await isTicked(tab, 'Second thing'), true);
  strictEqual(await tab.$eval('#findings', (card) => card.hidden), true);
});

test('the playground runs Markdown, and keeps it for the reload', async () => {
  const tab = await openPage('/playground.html');
  await write(
    tab,
    '# Trip\n\n## Pack\n\n- [ ] Passport\n- [ ] Charger\n\n## Leave\n\n- [ ] Lock up\n',
  );
  await waitForReading(tab, 'Read: 3 steps in 2 sections');
  await tick(tab, 'Charger');
  await tab.reload();
  await waitForReading(tab, 'Read: 3 steps in 2 sections');
  await tab.waitForFunction(
    () => document.querySelector('checklist-runner').session?.snapshot.counts.done === 1,
  );
  strictEqual(await isTicked(tab, 'Charger'), true);
});

test('broken JSON in the playground names line and column, and leads there', async () => {
  const tab = await openPage('/playground.html');
  await write(tab, '{\n  "title": "Broken",\n  "items": [\n    "One",\n    oops\n  ]\n}');
  await waitForReading(tab, 'line 5, column 5');
  strictEqual(await tab.$eval('#findings-heading', (heading) => heading.textContent), 'Error');
  const place = await tab.waitForSelector('aria/Line 5, column 5[role="button"]');
  await place.click();
  const caret = await tab.$eval('textarea', (area) => [
    document.activeElement === area,
    area.value.slice(area.selectionStart, area.selectionStart + 4),
  ]);
  deepStrictEqual(caret, [true, 'oops']);
  // Half a word is no news: the list that could be read goes on.
  await checkbox(tab, 'Main switch on');
});

test('a slip that can be mended is a warning with its line, and the list runs', async () => {
  const tab = await openPage('/playground.html');
  await waitForReading(tab, 'Read: 6 steps in 2 sections');
  await tab.waitForSelector('aria/Line 10, column 28[role="button"]');
  strictEqual(await tab.$eval('#findings-heading', (heading) => heading.textContent), 'Warnings');
  await tick(tab, 'Main switch on');
});

test('a dropped file without a title is named after the file', async () => {
  const tab = await openPage('/playground.html');
  await dropFile(tab, 'night shift.json', '["Count the till", "Lights off"]');
  await checkbox(tab, 'Lights off');
  await tab.waitForSelector('aria/night shift[role="heading"]');
});

test('a dropped file that is no checklist says so in the runner too', async () => {
  const tab = await openPage('/playground.html');
  await dropFile(tab, 'notes.json', '{"items": [1, 2');
  await tab.waitForSelector('#reading.wrong');
  await tab.waitForFunction(() =>
    /not valid JSON/.test(document.querySelector('#preview').shadowRoot.textContent),
  );
});

test('two megabytes run without freezing the playground or filling its editor', async () => {
  const tab = await openPage('/playground.html');
  const description = 'What to look at, and what to do when it is not so. '.repeat(42);
  const items = Array.from({ length: 1000 }, (_, index) => ({
    title: `Step ${index + 1}`,
    description,
  }));
  const text = JSON.stringify({ title: 'Many steps', items });
  ok(text.length > 2_000_000);
  await tab.evaluate(() => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        globalThis.longest = Math.max(globalThis.longest, duration);
      }
    }).observe({ type: 'longtask' });
  });
  await dropFile(tab, 'many.json', text);
  await waitForReading(tab, 'Read: 1,000 steps');
  await tick(tab, 'Step 1');
  match(await tab.$eval('#long p', (words) => words.textContent), /too long to edit here/);
  strictEqual(await tab.$eval('textarea', (area) => area.value), '');
  // Laying such a text out with its numbers took longer than this; the slack is for busy machines.
  const longest = await tab.evaluate(() => globalThis.longest);
  ok(longest < 4000, `the page stood still for ${Math.round(longest)} ms`);

  await (await tab.waitForSelector('aria/Type a list instead[role="button"]')).click();
  await write(tab, '- [ ] Short again');
  await checkbox(tab, 'Short again');
});

test('every example of the playground runs without an error', async () => {
  const tab = await openPage('/playground.html');
  const names = await tab.$$eval('#example option', (options) =>
    options.map((option) => option.value).filter((value) => value !== ''),
  );
  ok(names.length >= 4);
  for (const name of names) {
    await tab.select('#example', name);
    await waitForReading(tab, 'Read: ');
    strictEqual(await tab.$('#reading.wrong'), null, name);
  }
});

test('the longer demo list has 40 steps in six sections, and reads without a warning', async () => {
  const tab = await openPage('/playground.html?example=failover');
  await waitForReading(tab, 'Read: 40 steps in 6 sections');
  strictEqual(await tab.$eval('#findings', (card) => card.hidden), true);
});

test('a scheme that was chosen is there before the first paint of the next page', async () => {
  const tab = await openPage('/');
  await (await tab.waitForSelector('aria/Dark[role="radio"]')).click();
  const scheme = () => getComputedStyle(document.documentElement).colorScheme;
  strictEqual(await tab.evaluate(scheme), 'dark');
  await tab.goto(`${demo.origin}/theming.html`);
  strictEqual(await tab.evaluate(scheme), 'dark');
});

for (const path of PAGES) {
  test(`${path} asks nobody but its own server, and fits 320 pixels`, async () => {
    const tab = await newPage();
    await tab.setViewport({ width: 320, height: 900 });
    const strangers = [];
    tab.on('request', (request) => {
      if (!request.url().startsWith(demo.origin)) strangers.push(request.url());
    });
    await tab.goto(demo.origin + path, { waitUntil: 'networkidle0' });
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
