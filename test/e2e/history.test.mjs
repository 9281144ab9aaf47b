// The history's own script file beside the runner's: whichever comes first, one session and one Lit.
import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { setUp } from './support.mjs';

const { site, newPage, errors } = await setUp();

const RUNNER = '<script type="module" src="/checklist-runner.js"></script>';
const CLASSIC = '<script src="/checklist-runner.classic.js"></script>';
const CORE = '<script type="module" src="/checklist-runner.core.js"></script>';
const HISTORY = '<script type="module" async src="/checklist-history.js"></script>';
const BODY = `<checklist-runner id="list" checklist-id="history"><script type="application/json">
  {"title":"Deploy","items":["One","Two"]}</script></checklist-runner>
  <checklist-history for="list"></checklist-history>`;
const page = (head) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${BODY}</body></html>`;

const rows = (tab) =>
  tab.$$eval('checklist-history >>> li .name', (names) =>
    names.map((name) => name.querySelector('b').textContent),
  );

for (const [name, head] of Object.entries({
  after: RUNNER + HISTORY,
  before: HISTORY + RUNNER,
  classic: HISTORY + CLASSIC,
})) {
  test(`shows a run that ends in the runner (${name})`, async () => {
    site.pages.set(`/history-${name}.html`, page(head));
    const tab = await newPage(`/history-${name}.html`);
    for (const step of ['One', 'Two']) {
      const box = await tab.waitForSelector(`aria/${step}[role="checkbox"]`);
      await box.click();
    }
    await tab.waitForSelector('checklist-history >>> li .name');
    deepStrictEqual(await rows(tab), ['Completed']);
    const shared = await tab.evaluate(() => {
      const [runner, history] = ['runner', 'history'].map((each) =>
        document.querySelector(`checklist-${each}`),
      );
      return runner.session === history.session;
    });
    strictEqual(shared, true);
  });
}

test('says which file it needs where that is not the one on the page', async () => {
  site.pages.set('/history-core.html', page(CORE + HISTORY));
  const tab = await newPage('/history-core.html');
  await tab.waitForSelector('aria/One[role="checkbox"]');
  await new Promise((resolve) => setTimeout(resolve, 200));
  match(errors.splice(0).join(), /checklist-history\.js needs the whole checklist-runner\.js/);
});
