// A list of one's own in the playground: typed, dropped, broken, long.
import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { allReady, checkbox, isTicked, setUpDemo, tick } from './demo-pages.mjs';

const { openPage } = await setUpDemo();

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
  await allReady(tab);
  strictEqual(await isTicked(tab, 'Charger'), true);
});

test('broken JSON in the playground names line and column, and leads there', async () => {
  const tab = await openPage('/playground.html');
  await write(tab, '{\n  "title": "Broken",\n  "items": [\n    "One",\n    = oops\n  ]\n}');
  await waitForReading(tab, 'line 5, column 5');
  strictEqual(await tab.$eval('#findings-heading', (heading) => heading.textContent), 'Error');
  const place = await tab.waitForSelector('aria/Line 5, column 5[role="button"]');
  await place.click();
  const caret = await tab.$eval('textarea', (area) => [
    document.activeElement === area,
    area.value.slice(area.selectionStart, area.selectionStart + 6),
  ]);
  deepStrictEqual(caret, [true, '= oops']);
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
    /nothing in this list is a step/.test(
      document.querySelector('#preview').shadowRoot.textContent,
    ),
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
