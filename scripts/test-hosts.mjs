import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChrome } from './ensure-chrome.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { main, Problem, root, run } from './run.mjs';

// npm run test:hosts                  every host
// npm run test:hosts -- sphinx hugo   only these
// What passed is kept in test/hosts/results.json, from which `npm run readme` writes a table.

const folder = join(root, 'test/hosts/sites');
const kept = join(root, 'test/hosts/results.json');

await main(async () => {
  const all = readdirSync(folder).map((file) => file.replace('.test.mjs', ''));
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    throw new Problem(
      `There is no host called ${unknown.join(', ')}. There are: ${all.join(', ')}.`,
    );
  }
  await ensureInstalled();
  process.env.CHROME_PATH = await ensureChrome();
  if (!existsSync(join(root, 'dist/checklist-runner.js'))) {
    const { build } = await import('./build.mjs');
    await build();
  }
  mkdirSync(join(root, '.tmp/hosts'), { recursive: true });
  let failed = 0;
  for (const name of asked.length > 0 ? asked : all) {
    // One at a time: each of them builds a site.
    const { code } = await run(process.execPath, ['--test', join(folder, `${name}.test.mjs`)]);
    if (code !== 0) failed += 1;
    keep(name);
  }
  console.log(failed === 0 ? '\nEvery host passed.' : `\n${failed} hosts failed.`);
  process.exitCode = failed === 0 ? 0 : 1;
});

function keep(name) {
  const result = join(root, '.tmp/hosts', `${name}.json`);
  if (!existsSync(result)) return;
  const known = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
  const now = JSON.parse(readFileSync(result, 'utf8'));
  const entries = Object.entries({ ...known, [name]: now }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(kept, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
