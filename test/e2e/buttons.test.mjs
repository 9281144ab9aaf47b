// What only a whole browser knows of a button: what is read out, and how it looks in forced colours.
import { deepStrictEqual, match, notStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { setUp } from './support.mjs';

const { site, newPage } = await setUp();

site.pages.set(
  '/hall.html',
  `<!doctype html><html lang="en"><title>Hall</title>
  <script type="module" src="/checklist-runner.js"></script>
  <checklist-runner checklist-id="hall"><script type="application/json">
    { "title": "Hall", "items": [{ "title": "Lock", "command": "lock --all" }, "Light"] }
  </script></checklist-runner>`,
);

async function openHall() {
  const page = await newPage('/hall.html');
  await page.waitForSelector('aria/Lock[role="checkbox"]');
  return page;
}

const find = (page, name) => page.waitForSelector(`aria/${name}[role="button"]`);

test('a button is read out once, and an icon without words tells a mouse what it does', async () => {
  const page = await openHall();
  await (await find(page, 'Skip: Light')).click();
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const buttons = nodes.filter(({ role }) => role?.value === 'button');
  ok(buttons.length > 6);
  deepStrictEqual(
    buttons.filter(({ description }) => description?.value).map(({ name }) => name.value),
    [],
  );
  match(await (await find(page, 'Skip: Lock')).evaluate(({ title }) => title), /^Skip/u);
});

test('where the person chose the colours, the buttons of a row are alike, ready or not', async () => {
  const page = await openHall();
  const client = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: 'active' }];
  await client.send('Emulation.setEmulatedMedia', { features });
  const look = async (name) =>
    (await find(page, name)).evaluate((button) => {
      const { color, borderColor } = getComputedStyle(button);
      return { disabled: button.disabled, color, borderColor };
    });
  const waiting = await look('Reset');
  strictEqual(waiting.disabled, true);
  deepStrictEqual(waiting, await look('Finish run'));
  await (await page.waitForSelector('aria/Lock[role="checkbox"]')).click();
  await page.waitForFunction(
    () => document.querySelector('checklist-runner').session.snapshot.counts.done === 1,
  );
  const ready = await look('Reset');
  notStrictEqual(ready.color, waiting.color);
  deepStrictEqual(ready, await look('Finish run'));
});
