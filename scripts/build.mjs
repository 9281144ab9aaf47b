import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeEditorData } from './editor-data.mjs';
import { writeFrameworkTypes } from './framework-types.mjs';
import { buildCli } from './build-cli.mjs';
import { main, Problem, root, runTool } from './run.mjs';

/** The files for a script tag: Vite mode, file in dist. */
export const scriptFiles = [
  ['script', 'checklist-runner.js'],
  ['classic', 'checklist-runner.classic.js'],
  ['core', 'checklist-runner.core.js'],
  ['history', 'checklist-history.js'],
];

const dist = join(root, 'dist');

export async function build() {
  const started = performance.now();
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });

  const compiled = await runTool('tsc', ['-p', 'tsconfig.build.json']);
  if (compiled.code !== 0) throw new Problem('The build stopped: src does not compile.');

  const { build: vite } = await import('vite');
  for (const [mode] of scriptFiles) await vite({ root, mode });

  await buildCli();

  for (const schema of ['checklist/checklist.schema.json', 'run/records/run-record.schema.json']) {
    await copyFile(join(root, 'src', schema), join(dist, basename(schema)));
  }
  await copyFile(join(root, 'src/embed.html'), join(dist, 'embed.html'));
  await writeEditorData(join(root, 'custom-elements.json'), dist);
  await writeFrameworkTypes(join(root, 'custom-elements.json'), join(dist, 'types'));

  const hashes = await writeHashes();
  for (const [file, hash] of Object.entries(hashes)) console.log(`${file}  ${hash}`);
  console.log(`Built dist in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

/** What an `integrity` attribute says for each script file, also in dist/sri.json. */
async function writeHashes() {
  const hashes = {};
  for (const [, file] of scriptFiles) {
    const code = await readFile(join(dist, file));
    // A second file would escape the `integrity` of the first.
    if (/\bimport\s*\(/.test(code.toString().replaceAll(/\/\/.*$/gm, ''))) {
      throw new Problem(`dist/${file} holds a dynamic import; a script file must be whole.`);
    }
    hashes[file] = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  }
  await writeFile(join(dist, 'sri.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  return hashes;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(build);
