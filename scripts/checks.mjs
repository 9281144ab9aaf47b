import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Problem, root, run, runTool } from './run.mjs';

const quiet = { quiet: true };
const node = (...args) => run(process.execPath, args, quiet);

/** One tarball, packed once, is what the last checks look at. */
const packed = join(root, '.tmp/packed');

/** In the order in which they run: those that need no build first. */
export const checks = [
  {
    name: 'format',
    run: () => runTool('prettier', ['--check', '--log-level', 'warn', '.'], quiet),
  },
  { name: 'lint', run: () => runTool('eslint', ['--max-warnings', '0', '.'], quiet) },
  { name: 'walls', run: checkWalls },
  { name: 'pure', run: () => runTool('tsc', ['-p', 'tsconfig.pure.json'], quiet) },
  { name: 'types', run: () => runTool('tsc', ['-p', 'tsconfig.json'], quiet) },
  { name: 'tool-types', run: () => runTool('tsc', ['-p', 'tsconfig.tools.json'], quiet) },
  { name: 'templates', run: checkTemplates },
  { name: 'manifest', run: () => node('scripts/manifest.mjs', '--check') },
  { name: 'readme', run: () => node('scripts/readme-tables.mjs', '--check') },
  { name: 'build', run: () => node('scripts/build.mjs') },
  { name: 'size', run: () => node('scripts/size.mjs') },
  { name: 'node', run: checkNodeImports },
  { name: 'pack', run: checkPack },
  {
    name: 'publint',
    run: () => withTarball((file) => runTool('publint', ['--strict', file], quiet)),
  },
  {
    name: 'attw',
    run: () =>
      withTarball((file) =>
        runTool('attw', [file, '--profile', 'esm-only', '--no-emoji', '--no-color'], quiet),
      ),
  },
  {
    name: 'faults',
    run: async () => ({ ...(await node('scripts/check-faults.mjs')), show: true }),
  },
];

function checkWalls() {
  const folders = ['src', 'test', 'stories'].filter((folder) => existsSync(join(root, folder)));
  return runTool('depcruise', ['--config', '.dependency-cruiser.cjs', ...folders], quiet);
}

function checkTemplates() {
  return runTool(
    'lit-analyzer',
    [
      'src/**/*.ts',
      '--strict',
      '--maxWarnings',
      '0',
      '--format',
      'list',
      // Tags are registered by define/, which no template imports.
      '--rules.no-missing-import',
      'off',
    ],
    quiet,
  );
}

/** Server renderers and build scripts import the modules too, where there is no DOM. */
async function checkNodeImports() {
  const modules = Object.values(readPackage().exports)
    .map((target) => target.default ?? '')
    // Backstage comes with its app.
    .filter((path) => path.startsWith('./dist/esm/') && !path.includes('/backstage/'));
  const results = await Promise.all(
    modules.map(async (path) => {
      const url = pathToFileURL(join(root, path)).href;
      const load = `await import(${JSON.stringify(url)})`;
      const { code, output } = await node('--input-type=module', '-e', load);
      const [reason = output] = /^\w*Error.*$/m.exec(output) ?? [];
      return code === 0 ? '' : `${path} does not load in plain Node: ${reason}`;
    }),
  );
  return verdict(results);
}

/** Everything the package promises is in it, and nothing of the workshop. */
async function checkPack() {
  const { files, unpackedSize } = await pack();
  const names = new Set(files.map(({ path }) => path));
  const { exports, unpkg, jsdelivr, customElements, 'web-types': webTypes } = readPackage();
  const promised = [
    ...Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    ),
    ...[unpkg, jsdelivr, customElements, webTypes, 'LICENSE', 'README.md', 'CHANGELOG.md'],
    ...['dist/checklist-runner.classic.js', 'dist/sri.json'],
  ].map((path) => path.replace(/^\.\//, ''));
  const allowed = /^(dist\/|src\/|custom-elements\.json$|package\.json$|[A-Z]+(\.md)?$)/;
  const workshop = /(^|\/)(test|stories|node_modules|\.[^/]+)\/|\.(test|stories)\.|\.tsbuildinfo$/;
  return verdict([
    ...promised.filter((path) => !names.has(path)).map((path) => `${path} is promised and missing`),
    ...[...names]
      .filter((path) => !allowed.test(path) || workshop.test(path))
      .map((path) => `${path} does not belong into the package`),
    // Code, its maps and src are 10.3 MB; the next thing to slip in would be Storybook or a dependency.
    unpackedSize > 11_000_000 ? `${unpackedSize} bytes unpacked are too many` : '',
  ]);
}

async function pack() {
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(packed, { recursive: true });
  // Without scripts: `prepack` would build again.
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', packed];
  const { code, output } = await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, quiet);
  if (code !== 0) throw new Problem(output);
  const [details] = JSON.parse(output.slice(output.indexOf('[\n')));
  return details;
}

async function withTarball(look) {
  const tarball = () =>
    existsSync(packed) && readdirSync(packed).find((name) => name.endsWith('.tgz'));
  if (!tarball()) await pack();
  return look(join(packed, tarball()));
}

function verdict(problems) {
  const found = problems.filter(Boolean);
  return { code: found.length === 0 ? 0 : 1, output: found.join('\n') };
}

function readPackage() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}
