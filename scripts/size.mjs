import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { main, Problem, root } from './run.mjs';

/**
 * In kB of 1000 bytes after gzip -9. `most` is what the file weighs today: lowered with every diet, raised
 * only by a commit that says which capability came; `goal` is where it has to go. See docs/decisions/0006-size.md.
 */
const budgets = {
  'checklist-runner.js': { most: 125.5, goal: 50 },
  'checklist-runner.classic.js': { most: 125.5, goal: 50 },
  'checklist-runner.core.js': { most: 103.5, goal: 30 },
  'checklist-history.js': { most: 15.7, goal: 10 },
};

await main(async () => {
  const rows = [];
  for (const [file, budget] of Object.entries(budgets)) rows.push(await measure(file, budget));
  console.log('file                          min     gzip   brotli   most, goal (gzip)');
  for (const { file, min, gzip, brotli, budget } of rows) {
    console.log(
      `${file.padEnd(28)}${kB(min)} ${kB(gzip)} ${kB(brotli)} ${kB(budget.most * 1000)} ${kB(budget.goal * 1000)}${gzip > budget.most * 1000 ? '  too big' : ''}`,
    );
  }
  for (const file of ['checklist-runner.js', 'checklist-runner.core.js']) await printWeights(file);
  const over = rows.filter(({ gzip, budget }) => gzip > budget.most * 1000);
  if (over.length > 0) {
    throw new Problem(`Over budget: ${over.map(({ file }) => file).join(', ')}.`);
  }
});

async function measure(file, budget) {
  const path = join(root, 'dist', file);
  if (!existsSync(path)) throw new Problem(`dist/${file} is missing: run \`npm run build\` first.`);
  const code = await readFile(path);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return {
    file,
    budget,
    min: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code, quality).length,
  };
}

/** What weighs what: minified bytes of each room and package, read back from the source map. */
async function printWeights(file) {
  const code = await readFile(join(root, 'dist', file), 'utf8');
  const map = new SourceMap(JSON.parse(await readFile(join(root, 'dist', `${file}.map`), 'utf8')));
  const weights = new Map();
  for (const [line, text] of code.split('\n').entries()) {
    let column = 0;
    while (column < text.length) {
      const { originalSource } = map.findEntry(line, column);
      const room = roomOf(originalSource);
      weights.set(room, (weights.get(room) ?? 0) + 1);
      column += 1;
    }
  }
  console.log(`\n${file}: minified bytes by room`);
  for (const [room, bytes] of [...weights].sort((a, b) => b[1] - a[1])) {
    const share = ((100 * bytes) / code.length).toFixed(1);
    console.log(`  ${room.padEnd(34)}${String(bytes).padStart(7)} ${share.padStart(5)} %`);
  }
}

function roomOf(source) {
  if (!source) return '(glue)';
  const [, dependency] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  if (dependency) return dependency;
  const [, path] = /src\/(.*)$/.exec(source) ?? [];
  if (!path) return '(glue)';
  const folders = path.split('/').slice(0, -1);
  return `src/${folders.slice(0, 2).join('/')}`;
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(8);
}
