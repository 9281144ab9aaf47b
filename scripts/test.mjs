import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChrome } from './ensure-chrome.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { Problem, root, run, runTool } from './run.mjs';

// npm test                          everything
// npm test -- --only unit           one suite: unit, zones, e2e or stories
// npm test -- 'test/run/**'         only these files: .ts in the browser, .mjs against the built files

const PURE = 'test/{checklist,run,i18n}/**/*.test.ts';
const tallies = join(root, '.tmp');

const suites = {
  unit: { files: [] },
  'zones New York': { group: 'zones', files: [PURE], TZ: 'America/New_York' },
  'zones Sydney': { group: 'zones', files: [PURE], TZ: 'Australia/Sydney' },
  e2e: { run: runE2e, needsBuild: true },
  stories: { run: runStories },
};

/** Every suite leaves what it counted in a file; without one it counts as one failure. */
async function runInBrowser({ files, TZ = 'UTC' }, tally) {
  const chosen = files.length > 0 ? ['--files', ...files] : [];
  return runTool('wtr', chosen, { env: { TZ, WTR_TALLY: tally } });
}

async function runE2e({ files = [] }, tally) {
  const folder = join(root, 'test/e2e');
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join(folder, name));
  const chosen = files.length > 0 ? files : all;
  // Without a file Node would go looking for tests by itself.
  if (chosen.length === 0) return { code: 1 };
  return run(process.execPath, [
    '--test',
    '--test-concurrency=1',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${join(root, 'scripts/node-tally-reporter.mjs')}`,
    `--test-reporter-destination=${tally}`,
    ...chosen,
  ]);
}

async function runStories(_, tally) {
  const built = await run(process.execPath, ['scripts/build-storybook.mjs']);
  if (built.code !== 0) return built;
  return run(process.execPath, ['scripts/test-stories.mjs', '--tally', tally]);
}

function chooseSuites() {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length > 0) return suitesOfFiles(positionals);
  const chosen = Object.entries(suites).filter(
    ([name, { group = name }]) => !values.only || group === values.only,
  );
  if (chosen.length === 0) throw new Problem(`There is no suite called ${values.only}.`);
  return chosen;
}

function suitesOfFiles(files) {
  const e2e = files.filter((file) => file.endsWith('.mjs'));
  const unit = files.filter((file) => !file.endsWith('.mjs'));
  return [
    ...(unit.length > 0 ? [['unit', { files: unit }]] : []),
    ...(e2e.length > 0 ? [['e2e', { ...suites.e2e, files: e2e }]] : []),
  ];
}

async function runSuite(name, suite) {
  const tally = join(tallies, `${name.replaceAll(' ', '-')}.json`);
  rmSync(tally, { force: true });
  const started = performance.now();
  console.log(`\n— ${name} —`);
  const { code } = await (suite.run ?? runInBrowser)(suite, tally);
  const counted = readTally(tally);
  const ran = counted.passed + counted.failed + counted.skipped;
  if (ran === 0) console.error(`The suite ${name} ran no test at all.`);
  // A suite may also die, or leave with an error, after its last test passed.
  if (counted.failed === 0 && (code !== 0 || ran === 0)) counted.failed = 1;
  return { name, seconds: (performance.now() - started) / 1000, ...counted };
}

function readTally(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

const results = [];
try {
  const chosen = chooseSuites();
  await ensureInstalled();
  process.env.CHROME_PATH = await ensureChrome();
  mkdirSync(tallies, { recursive: true });
  if (chosen.some(([, { needsBuild }]) => needsBuild)) {
    const { build } = await import('./build.mjs');
    await build();
  }
  for (const [name, suite] of chosen) results.push(await runSuite(name, suite));
} catch (error) {
  console.error(error instanceof Problem ? error.message : error);
  results.push({ name: 'preparation', passed: 0, failed: 1, skipped: 0, seconds: 0 });
}

console.log('');
for (const { name, passed, failed, skipped, seconds } of results) {
  const line = `${passed} passed, ${failed} failed, ${skipped} skipped in ${seconds.toFixed(1)} s`;
  console.log(`${name.padEnd(16)}${line}`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
