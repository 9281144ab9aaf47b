import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rounds } from './faults/faults.mjs';
import { copyHouse } from './faults/house.mjs';
import { main, Problem, run } from './run.mjs';

// A check that cannot fail proves nothing. So each one is run on a copy of this checkout, in which
// everything is right, and then on one with faults.
//
// npm run check:faults                   all rounds
// npm run check:faults -- build stories  only the rounds so called

const asked = process.argv.slice(2);
const chosen = rounds.filter(({ title }) => asked.length === 0 || asked.includes(title));
const work = mkdtempSync(join(tmpdir(), 'checklist-runner-faults-'));

await main(async () => {
  try {
    const good = await buildHouse();
    const rows = [];
    for (const round of chosen) rows.push(...(await plantAndCheck(good, round)));
    report(rows);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});

/** The control: without a fault every check must pass, or its failing later would mean nothing. */
async function buildHouse() {
  const folder = join(work, 'good');
  mkdirSync(folder);
  await copyHouse(folder);
  const names = new Set(chosen.flatMap(({ checks = [] }) => checks));
  if (chosen.some(({ needsDist }) => needsDist)) names.add('build');
  if (names.size === 0) return folder;
  const { code, output } = await inHouse(folder, 'scripts/check.mjs', ...names);
  if (code !== 0) throw new Problem(`The house without a fault fails:\n${output}`);
  return folder;
}

async function plantAndCheck(good, { title, checks = [], command, faults, needsDist = false }) {
  const folder = join(work, title);
  cpSync(good, folder, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => needsDist || path !== join(good, 'dist'),
  });
  rmSync(join(folder, '.tmp'), { recursive: true, force: true });
  for (const { files } of faults) write(folder, files);
  const { output } = await inHouse(folder, ...(command ?? ['scripts/check.mjs', ...checks]));
  const failed = new Set([...output.matchAll(/^✖ (\S+)/gm)].map(([, name]) => name));
  return faults.map(({ check, what, says }) => ({
    check,
    what,
    caught: (command !== undefined || failed.has(check)) && new RegExp(says).test(output),
    output,
  }));
}

/** Text, a change of the text that is there, or null for no file at all. */
function write(folder, files) {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    if (content === null) {
      rmSync(file);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    const text = typeof content === 'function' ? content(readFileSync(file, 'utf8')) : content;
    if (typeof content === 'function' && text === readFileSync(file, 'utf8')) {
      throw new Problem(`The fault in ${path} changes nothing; it has to be written anew.`);
    }
    writeFileSync(file, text);
  }
}

function inHouse(folder, ...args) {
  return run(process.execPath, args, { cwd: folder, quiet: true });
}

function report(rows) {
  for (const { check, what, caught } of rows) {
    console.log(`${caught ? 'caught' : 'MISSED'}  ${check.padEnd(11)} ${what}`);
  }
  const missed = rows.filter(({ caught }) => !caught);
  if (missed.length > 0) {
    const outputs = [...new Set(missed.map(({ output }) => output))].join('\n');
    throw new Problem(`${outputs}\n${missed.length} of ${rows.length} faults were not caught.`);
  }
  console.log(`All ${rows.length} faults were caught.`);
}
