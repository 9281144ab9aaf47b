// The packed tarball in an empty Vite project, without asking any registry.
import { strictEqual } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { build } from 'vite';
import { root } from '../../scripts/run.mjs';
import { serve } from '../../scripts/static-server.mjs';
import { launch } from './support.mjs';

const folder = mkdtempSync(join(tmpdir(), 'checklist-runner-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

const npm = (...args) =>
  execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const write = (name, text) => {
  writeFileSync(join(folder, name), text);
};

test(
  'installs into an empty Vite project, is bundled there, and runs',
  { timeout: 180_000 },
  async () => {
    npm('pack', root, '--ignore-scripts', '--pack-destination', folder);
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    const here = (name) => `file:${join(root, 'node_modules', name)}`;
    write(
      'package.json',
      JSON.stringify({
        name: 'consumer',
        private: true,
        type: 'module',
        dependencies: {
          'checklist-runner': `file:${tarball}`,
          // Those that are installed here already: the test must pass without a network.
          '@lit/context': here('@lit/context'),
          idb: here('idb'),
          lit: here('lit'),
        },
      }),
    );
    npm('install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts');
    mkdirSync(join(folder, 'src'));
    write(
      'src/main.js',
      `import 'checklist-runner/define';
    import { readChecklist } from 'checklist-runner';
    import schema from 'checklist-runner/checklist.schema.json' with { type: 'json' };
    document.title = readChecklist(['a']).checklist.leaves[0].title + ' ' + typeof schema.$id;`,
    );
    write(
      'index.html',
      `<!doctype html><html lang="en"><title>Consumer</title>
    <checklist-runner stats notes><script type="application/json">["One","Two"]</script></checklist-runner>
    <script type="module" src="/src/main.js"></script></html>`,
    );
    await build({ root: folder, logLevel: 'error', configFile: false });

    const site = await serve([join(folder, 'dist')]);
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.goto(new URL('/index.html', site.origin).href);
      const box = await page.waitForSelector('aria/Two[role="checkbox"]');
      await box.click();
      await page.evaluate(() => document.querySelector('checklist-runner').session.idle());
      await page.reload();
      await page.waitForFunction(
        () => document.querySelector('checklist-runner').session?.snapshot.counts.done === 1,
      );
      strictEqual(await page.title(), 'a string');
    } finally {
      await browser.close();
      await site.close();
    }
  },
);

test('every entry can be imported in plain Node', () => {
  for (const entry of [
    '',
    '/define',
    '/define/checklist-runner',
    '/define/checklist-stats',
    '/define/checklist-notes',
    '/define/checklist-history',
  ]) {
    const script = `await import('checklist-runner${entry}')`;
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      stdio: 'pipe',
    });
  }
});
