import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureChrome } from './ensure-chrome.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { main, Problem, root, run } from './run.mjs';

// npm run test:hosts                  every host
// npm run test:hosts -- sphinx hugo   only these
// Builds, installs what each host needs, and passes over what this machine cannot have. What was tried is
// kept in test/hosts/results.json, and the table of the README is written from it.

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
  await build();
  mkdirSync(join(root, '.tmp/hosts'), { recursive: true });
  const tried = [];
  // One at a time: each of them builds a site.
  for (const name of asked.length > 0 ? asked : all) tried.push(await testHost(name));
  keep(tried);
  await run(process.execPath, [join(root, 'scripts/readme-tables.mjs')]);
  tell(tried);
  if (tried.some(({ failed }) => failed > 0)) process.exitCode = 1;
});

async function testHost(slug) {
  const file = join(root, '.tmp/hosts', `${slug}.json`);
  rmSync(file, { force: true });
  const started = Date.now();
  const { code } = await run(process.execPath, ['--test', join(folder, `${slug}.test.mjs`)]);
  const seconds = Math.round((Date.now() - started) / 1000);
  const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const { passed = 0, of = 1, skipped } = result ?? {};
  // What goes wrong outside of a test counts as one.
  const failed = skipped ? 0 : Math.max(of - passed, code === 0 ? 0 : 1);
  return { slug, result, seconds, passed, failed, skipped: skipped ? of : 0 };
}

function keep(tried) {
  const known = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
  for (const { slug, result, skipped } of tried) if (result && !skipped) known[slug] = result;
  const entries = Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(kept, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}

function tell(tried) {
  const sum = (key) => tried.reduce((total, each) => total + each[key], 0);
  console.log('');
  for (const { slug, result, seconds, passed, failed, skipped } of tried) {
    const verdict = skipped ? `skipped: ${result.skipped}` : `${passed} of ${passed + failed}`;
    console.log(`${slug.padEnd(12)} ${String(seconds).padStart(4)} s  ${verdict}`);
  }
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
}
