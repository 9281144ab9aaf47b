// What every framework has to pass: its types hold, and a list, a flag and an event get through.
import { after, before, test } from 'node:test';
import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/run.mjs';
import { serve } from '../../scripts/static-server.mjs';
import { launch } from '../e2e/support.mjs';
import { installNpm, linkPackage, must, npmVersion, whyNot } from './install.mjs';

/**
 * @param framework.name and framework.slug, as the table shows it and as its folder is called
 * @param framework.check program and arguments that check the types of the folder
 * @param framework.plugins given the folder, resolves to what esbuild needs
 * @param framework.versions packages whose versions are told
 * @param framework.also `{ name, check(folder, browser) }`: what only this framework has
 */
export function testFramework({ name, slug, check, plugins = () => [], versions, also }) {
  const folder = join(root, '.tmp/hosts', slug, 'site');
  let passed = 0;
  let browser;
  let site;
  let skipped;
  const step = (what, action) =>
    test(`${name}: ${what}`, { timeout: 300_000 }, async (context) => {
      if (skipped) {
        context.skip(skipped);
        return;
      }
      await action();
      passed += 1;
    });

  before(async () => {
    mkdirSync(folder, { recursive: true });
    cpSync(join(root, 'test/hosts/frameworks', slug), folder, { recursive: true });
    skipped = await whyNot(() => installNpm(folder));
    if (!skipped) await linkPackage(folder);
  }, { timeout: 600_000 });

  after(async () => {
    await browser?.close();
    await site?.close();
    const told = skipped ? [] : versions.map((each) => `${each} ${npmVersion(folder, each)}`);
    const result = { name, version: told.join(', '), passed, of: also ? 3 : 2, skipped };
    writeFileSync(join(folder, `../../${slug}.json`), `${JSON.stringify(result, null, 2)}\n`);
  });

  step('the types take what the elements take, and nothing else', async () => {
    await must(process.execPath, check.map((each, at) => (at === 0 ? join(folder, each) : each)), { cwd: folder });
  });

  step('an object, a flag and an event get through', async () => {
    const { outputFiles } = await build({
      absWorkingDir: folder,
      stdin: { contents: "import './main';", resolveDir: folder },
      bundle: true,
      format: 'esm',
      jsx: 'automatic',
      write: false,
      logLevel: 'silent',
      conditions: ['browser', 'production'],
      define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
      plugins: await plugins(folder),
      tsconfigRaw: framework(slug),
    });
    const html = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body><div id="root"></div><script type="module" src="/main.js"></script></body></html>';
    site = await serve([], {
      pages: new Map([
        ['/', html],
        ['/main.js', { type: 'text/javascript', body: outputFiles[0].text }],
      ]),
    });
    browser = await launch();
    const tab = await browser.newPage();
    const errors = [];
    tab.on('pageerror', (error) => errors.push(String(error?.stack ?? error)));
    await tab.goto(site.origin);
    const box = await tab.waitForSelector('checklist-runner >>> input[type=checkbox]');
    const shown = await tab.evaluate(() => {
      const runner = document.querySelector('checklist-runner');
      return { stats: runner.stats, readonly: runner.readonly, steps: runner.checklist.items };
    });
    deepStrictEqual(shown, { stats: true, readonly: false, steps: ['One', 'Two'] });
    await box.click();
    await tab.waitForFunction(() => document.title !== 'Page');
    match(await tab.title(), /^checked One$/);
    strictEqual(errors.join('\n'), '');
  });

  if (also) step(also.name, () => also.check(folder, browser));
}

const framework = (slug) =>
  slug === 'preact' ? { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } } : {};
