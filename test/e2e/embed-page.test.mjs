// The page that is framed where scripts may not run, and text below a list that stays in place.
import { match, ok, strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { patient } from './patience.mjs';
import { setUp } from './support.mjs';

const { newPage, site } = await setUp();

async function frameOf(tab) {
  const frame = patient(await tab.waitForFrame((each) => each !== tab.mainFrame()));
  await frame.waitForSelector('checklist-runner >>> [part~=item]');
  return frame;
}

test('the framed page shows the list that its address names, and is as high as the list', async () => {
  const tab = await newPage('/demo/hosts/frame.html');
  const frame = await frameOf(tab);
  const shown = await frame.evaluate(() => {
    const { stats, src } = document.querySelector('checklist-runner');
    return { stats, src };
  });
  strictEqual(shown.stats, true);
  match(shown.src, /release\.json$/);
  await frame.waitForFunction(() => Math.abs(innerHeight - document.body.offsetHeight) <= 1);
  match(await frame.title(), /Release/);
  await tab.setViewport({ width: 320, height: 800 });
  await frame.waitForFunction(
    () => innerWidth <= 320 && Math.abs(innerHeight - document.body.offsetHeight) <= 1,
  );
});

test('the framed page takes attributes of the runner and nothing else', async () => {
  const tab = await newPage(
    '/embed.html?src=/demo/hosts/turbo/release.json&theme=dark&density=compact&onclick=alert(1)&class=x',
  );
  await tab.waitForSelector('checklist-runner >>> [part~=item]');
  const names = await tab.evaluate(() =>
    document.querySelector('checklist-runner').getAttributeNames(),
  );
  strictEqual(names.sort().join(), 'density,src,theme');
});

test('the framed page says plainly whether ticks are kept', async () => {
  const tab = await newPage('/demo/hosts/frame.html');
  const frame = await frameOf(tab);
  await frame.waitForFunction(() =>
    /Saved in this browser/.test(document.querySelector('checklist-runner').shadowRoot.textContent),
  );
});

test('text below a list that comes 300 ms late stays where it is', async () => {
  const tab = await newPage();
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const late = request.url().endsWith('.json') ? 300 : 0;
    setTimeout(() => void request.continue(), late);
  });
  await tab.evaluateOnNewDocument(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.goto(new URL('/demo/hosts/reserved.html', site.origin).href);
  const top = () => tab.evaluate(() => document.querySelector('p').getBoundingClientRect().top);
  const before = await top();
  await tab.waitForSelector('checklist-runner >>> [part~=item]');
  await new Promise((resolve) => setTimeout(resolve, 500));
  strictEqual(await top(), before);
  const shift = await tab.evaluate(() => globalThis.shift);
  ok(shift <= 0.01, `the layout shifted by ${shift}`);
});
