import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { main, Problem, root, runTool } from './run.mjs';

// Builds storybook-static. With --reuse it leaves a build alone that is newer than all it is made of.
const output = join(root, 'storybook-static');
const sources = ['src', 'stories', '.storybook', 'custom-elements.json', 'package-lock.json'];

await main(async () => {
  if (process.argv.includes('--reuse') && isFresh()) {
    console.log('storybook-static is up to date.');
    return;
  }
  const { code, output: log } = await runTool(
    'storybook',
    ['build', '--output-dir', output, '--disable-telemetry', '--quiet'],
    { quiet: true, env: { STORYBOOK_DISABLE_TELEMETRY: '1' } },
  );
  if (code !== 0) {
    console.error(log);
    throw new Problem('Storybook could not be built.');
  }
  console.log(`Built ${Object.keys(stories()).length} stories and pages into storybook-static.`);
});

function stories() {
  return JSON.parse(readFileSync(join(output, 'index.json'), 'utf8')).entries;
}

function isFresh() {
  const index = join(output, 'index.json');
  if (!existsSync(index)) return false;
  const built = statSync(index).mtimeMs;
  return sources.every((source) => newest(join(root, source)) < built);
}

function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
