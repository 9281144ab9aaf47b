import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, root, run } from '../../scripts/run.mjs';

/** Runs a command; throws with its words when it fails. */
export async function must(command, args, options = {}) {
  const { code, output } = await run(command, args, { quiet: true, ...options });
  if (code !== 0) throw new Problem(`${command} ${args.join(' ')} failed:\n${output}`);
  return output;
}

/** A host that this machine cannot have is passed over, not failed: no network, no right to install. */
export class CannotInstall extends Problem {}

const OUT_OF_REACH =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|E404|ENOSPC|Could not resolve|Temporary failure|Unable to locate/;

async function install(what, command, args, options) {
  const { code, output } = await run(command, args, { quiet: true, ...options });
  if (code === 0) return;
  const [reason] = OUT_OF_REACH.exec(output) ?? [];
  if (reason) throw new CannotInstall(`${what} cannot be installed here (${reason}).`);
  throw new Problem(`${command} ${args.join(' ')} failed:\n${output}`);
}

/** Does what may install something; resolves to one sentence if that is not possible here. */
export async function whyNot(work) {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof CannotInstall) return error.message;
    throw error;
  }
}

/** Installs Debian packages that are missing; only root on Debian may. */
export async function installDebian(packages) {
  const missing = [];
  for (const name of packages) {
    const { code, output } = await run('dpkg-query', ['-W', '-f=${Status}', name], { quiet: true });
    if (code !== 0 || !output.includes('install ok installed')) missing.push(name);
  }
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    throw new CannotInstall(`Install these Debian packages first: ${missing.join(' ')}.`);
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const names = missing.join(' ');
  await install(names, 'apt-get', ['update', '-q'], { env });
  await install(names, 'apt-get', ['install', '-yq', '--no-install-recommends', ...missing], { env });
}

export async function debianVersion(name) {
  const output = await must('dpkg-query', ['-W', '-f=${Version}', name]);
  return output.replace(/^\d+:/, '').replace(/[-+~].*$/, '');
}

/** Copies a site's sources to a folder of its own, which `fill` may add to, and returns it. */
export function copySite(name) {
  const folder = join(root, '.tmp/hosts', name, 'site');
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'demo/hosts', name), folder, { recursive: true, force: true });
  return folder;
}

/** Puts files of dist where the site's recipe says. */
export function copyLibrary(folder, files = ['checklist-runner.js']) {
  mkdirSync(folder, { recursive: true });
  for (const file of files) cpSync(join(root, 'dist', file), join(folder, file));
}

/** Installs what the folder's lock file names, unless exactly that is there. */
export async function installNpm(folder) {
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const stamp = join(folder, 'node_modules/.installed-lock.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  await install('What package-lock.json names', 'npm', args, { cwd: folder });
  cpSync(join(folder, 'package-lock.json'), stamp);
}

export function npmVersion(folder, name) {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'))
    .version;
}

/** The package as `npm install checklist-runner` would bring it, with its three dependencies. */
export async function linkPackage(folder) {
  const packed = JSON.parse(
    await must('npm', ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder], { cwd: root }),
  );
  const target = join(folder, 'node_modules/checklist-runner');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  await must('tar', ['-xzf', join(folder, packed[0].filename), '-C', target, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of dependenciesOf(Object.keys(dependencies))) {
    const copy = join(folder, 'node_modules', name);
    if (!existsSync(copy)) cpSync(join(root, 'node_modules', name), copy, { recursive: true });
  }
}

/** Names of the packages and of what they need themselves. */
function dependenciesOf(names, found = new Set()) {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    const file = join(root, 'node_modules', name, 'package.json');
    const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8'));
    dependenciesOf(Object.keys(dependencies), found);
  }
  return found;
}
