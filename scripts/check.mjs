import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from './checks.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { Problem, main, root } from './run.mjs';

// npm run check                 everything, and then proves that each check still bites
// npm run check -- lint types   only the checks so called

await main(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0) {
    const names = checks.map(({ name }) => name).join(', ');
    throw new Problem(`There is no check called ${unknown.join(', ')}. There are: ${names}.`);
  }
  await ensureInstalled();
  // Planting faults checks the checks, not the change: `npm run check:faults`, after touching them.
  const byDefault = checks.filter(({ name }) => name !== 'faults');
  const chosen = asked.length === 0 ? byDefault : checks.filter(({ name }) => asked.includes(name));
  const failed = [];
  for (const check of chosen) if (!(await pass(check))) failed.push(check.name);

  mkdirSync(join(root, '.tmp'), { recursive: true });
  const tally = { passed: chosen.length - failed.length, failed: failed.length, skipped: 0 };
  writeFileSync(join(root, '.tmp/check.json'), JSON.stringify(tally));
  console.log(
    failed.length === 0
      ? `\nAll ${chosen.length} checks passed.`
      : `\n${failed.length} of ${chosen.length} checks failed: ${failed.join(', ')}.`,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
});

async function pass({ name, run }) {
  const started = performance.now();
  let result;
  try {
    result = await run();
  } catch (error) {
    result = { code: 1, output: error instanceof Problem ? error.message : String(error?.stack) };
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${result.code === 0 ? '✔' : '✖'} ${name.padEnd(12)} ${seconds.padStart(6)} s`);
  // What a good check says is only noise, except for what is asked to be shown.
  if (result.code !== 0 || result.show) console.log(result.output.trim());
  return result.code === 0;
}
