import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, root, run } from './run.mjs';

/**
 * Installs what package-lock.json names, unless exactly that is there already. So a fresh clone needs
 * one command, and a clone with everything in place needs no network.
 */
export async function ensureInstalled() {
  if (isInstalled()) return;
  // `npm ci` empties node_modules first, and would empty the folder that a link leads to.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Problem('node_modules is a link to packages other than package-lock.json names.');
  }
  console.log('Installing the packages that package-lock.json names …');
  const npm = process.env.npm_execpath;
  const { code } = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, 'ci'])
    : await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci']);
  if (code !== 0) throw new Problem('`npm ci` failed; its own words are above.');
}

function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  // Optional packages are for other systems as often as not.
  const complete = Object.entries(wanted).every(
    ([path, { optional, devOptional, link, version }]) =>
      path === '' || optional || devOptional || link || present[path]?.version === version,
  );
  return (
    complete &&
    Object.entries(present).every(([path, { version }]) => wanted[path]?.version === version)
  );
}

function packagesIn(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}
