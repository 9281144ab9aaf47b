// React takes over what its server rendered: no warning, the same elements, and what was ticked meanwhile.
import { deepStrictEqual, match } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { serve } from '../../scripts/static-server.mjs';

// React with the words of development: production says nothing of a mismatch in an attribute.
const bundle = async (folder, entry, options) => {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: [`${entry}.tsx`],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    write: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"development"' },
    ...options,
  });
  return outputFiles[0].text;
};

export async function hydrates(folder, browser) {
  const server = join(folder, 'server.mjs');
  const banner = {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  };
  writeFileSync(server, await bundle(folder, 'server', { platform: 'node', banner }));
  const { markup } = await import(pathToFileURL(server).href);
  match(markup, /<checklist-runner checklist-id="children" stats=""><ul>/);
  const body = await bundle(folder, 'client', { conditions: ['browser', 'production'] });
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body><div id="root">${markup}</div><script type="module" src="/client.js"></script></body></html>`;
  const site = await serve([], {
    pages: new Map([
      ['/', html],
      ['/client.js', { type: 'text/javascript', body }],
    ]),
  });
  const tab = await browser.newPage();
  const told = [];
  tab.on('pageerror', (error) => told.push(String(error)));
  tab.on('console', (message) => {
    if (!message.location().url?.includes('favicon')) told.push(message.text());
  });
  await tab.goto(site.origin);
  const box = await tab.waitForSelector('[checklist-id=children] >>> input[type=checkbox]');
  await box.click();
  await tab.evaluate(() => {
    globalThis.before = [...document.querySelectorAll('checklist-runner')];
    globalThis.hydrate();
  });
  await tab.waitForSelector('.kept >>> input[type=checkbox]');
  const after = await tab.evaluate(async () => {
    const runners = [...document.querySelectorAll('checklist-runner')];
    await Promise.all(runners.map((runner) => runner.session.idle()));
    return runners.map((runner, at) => ({
      same: runner === globalThis.before[at],
      done: runner.session.snapshot.counts.done,
      steps: runner.session.snapshot.checklist.leaves.map(({ title }) => title),
      shown: runner.stats || runner.notes,
    }));
  });
  await tab.close();
  await site.close();
  const steps = ['One', 'Two'];
  deepStrictEqual(after, [
    { same: true, done: 1, steps, shown: true },
    { same: true, done: 0, steps, shown: true },
  ]);
  const words = told.filter((text) => !text.includes('React DevTools'));
  deepStrictEqual(words, []);
}
