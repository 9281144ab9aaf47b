// The built files in the pages that people really have: twice, in the head, with hashes, under policies.
import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { patient } from './patience.mjs';
import { setUp } from './support.mjs';

const { site, newPage, errors } = await setUp();

const LIST = '<script type="application/json">{"title":"Embedded","items":["One","Two"]}</script>';
const page = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`;
const element = (attributes = '', child = LIST) =>
  `<checklist-runner checklist-id="embedded" ${attributes}>${child}</checklist-runner>`;
const MODULE = '<script type="module" src="/checklist-runner.js"></script>';
const CLASSIC = '<script src="/checklist-runner.classic.js"></script>';

const boxes = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('checklist-runner')].map(
      (runner) => runner.shadowRoot?.querySelectorAll('input[type=checkbox]').length ?? 0,
    ),
  );

async function shows(name, html, headers = {}) {
  site.pages.set(`/${name}.html`, { body: html, headers });
  const tab = await newPage(`/${name}.html`);
  await tab.waitForFunction(() =>
    [...document.querySelectorAll('checklist-runner')].every(
      (runner) => runner.shadowRoot?.querySelectorAll('input[type=checkbox]').length === 2,
    ),
  );
  return tab;
}

test('one script tag is enough, and asks for nothing else', async () => {
  site.pages.set('/one.html', page(MODULE, element('stats notes')));
  const tab = await newPage();
  const asked = [];
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await tab.goto(new URL('/one.html', site.origin).href, { waitUntil: 'networkidle0' });
  deepStrictEqual(await boxes(tab), [2]);
  deepStrictEqual(
    asked.filter((path) => path !== '/favicon.ico'),
    ['/one.html', '/checklist-runner.js'],
  );
});

test('the classic file works in the head, before the element is parsed', async () => {
  await shows('head', page(CLASSIC, element()));
});

test('the core file runs the canonical format', async () => {
  await shows(
    'core',
    page('<script type="module" src="/checklist-runner.core.js"></script>', element()),
  );
});

test('loading the script twice, and both files, is harmless, and they share one run', async () => {
  const tab = await shows(
    'twice',
    page(
      `${MODULE}<script type="module" src="/checklist-runner.js?again"></script>${CLASSIC}<script type="module" src="/checklist-runner.core.js"></script>`,
      element() + element(),
    ),
  );
  const states = await tab.evaluate(async () => {
    const [one, two] = document.querySelectorAll('checklist-runner');
    const [first] = one.session.snapshot.checklist.leaves;
    await one.check(first.id);
    await two.updateComplete;
    return [one, two].map((runner) => runner.session.snapshot.counts.done);
  });
  deepStrictEqual(states, [1, 1]);
});

test('the hashes that the build prints are those of the files', async () => {
  const hashes = JSON.parse(readFileSync(join(root, 'dist/sri.json'), 'utf8'));
  const names = ['checklist-runner.js', 'checklist-runner.classic.js', 'checklist-runner.core.js'];
  for (const name of names) ok(hashes[name], `${name} has a hash`);
  const tags = names.map(
    (name) =>
      `<script ${name.includes('classic') ? '' : 'type="module"'} src="/${name}" integrity="${hashes[name]}" crossorigin="anonymous"></script>`,
  );
  await shows('sri', page(tags.join(''), element()));
});

test('a wrong hash keeps the file out and leaves the fallback readable', async () => {
  const wrong = `<script type="module" src="/checklist-runner.js" integrity="sha384-${'A'.repeat(64)}"></script>`;
  site.pages.set('/wrong.html', page(wrong, element('', '<ul><li>One</li><li>Two</li></ul>')));
  const tab = await newPage('/wrong.html');
  deepStrictEqual(await boxes(tab), [0]);
  match(await tab.evaluate(() => document.body.innerText), /One\s+Two/u);
  ok(errors.length > 0, 'the browser tells of the refused file');
  errors.length = 0;
});

test('a strict policy without inline styles and with trusted types is enough', async () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
  site.pages.set('/list.json', {
    type: 'application/json',
    body: '{"title":"Strict","items":["One","Two"]}',
  });
  const tab = await shows(
    'strict',
    page(MODULE, '<checklist-runner src="/list.json" stats notes></checklist-runner>'),
    { 'content-security-policy': policy },
  );
  const padding = await tab.evaluate(
    () =>
      getComputedStyle(
        document.querySelector('checklist-runner').shadowRoot.querySelector('[part~=item]'),
      ).display,
  );
  strictEqual(padding, 'grid');
});

test('where the browser blocks storage, everything works and the page says that nothing is kept', async () => {
  const script = readFileSync(join(root, 'dist/checklist-runner.classic.js'), 'utf8');
  // Written by the page itself: a sandboxed frame may not load modules of the page's origin.
  const inner = page(
    `<script>${script.replaceAll('</script', '<\\/script')}</script>`,
    element('stats notes'),
  );
  site.pages.set(
    '/blocked.html',
    page('', '<iframe sandbox="allow-scripts" title="Framed" width="800" height="900"></iframe>'),
  );
  const tab = await newPage('/blocked.html');
  await tab.evaluate((html) => {
    document.querySelector('iframe').srcdoc = html;
  }, inner);
  const frame = patient(await tab.waitForFrame(async (each) => each !== tab.mainFrame()));
  await frame.waitForFunction(
    () => document.querySelector('checklist-runner')?.session?.snapshot.storage === 'memory',
  );
  const shown = await frame.evaluate(async () => {
    const runner = document.querySelector('checklist-runner');
    for (const { id } of runner.session.snapshot.checklist.leaves) await runner.check(id);
    await runner.updateComplete;
    const { completed } = await runner.readStatistics();
    return { completed, text: runner.shadowRoot.textContent };
  });
  strictEqual(shown.completed, 1);
  match(shown.text, /won’t be kept/u);
});
