import { existsSync } from 'node:fs';
import { findChrome } from './find-chrome.mjs';
import { Problem, run } from './run.mjs';

const HOW =
  'No Chrome or Chromium was found: install one (for example `sudo apt-get install chromium`, or from google.com/chrome), or set CHROME_PATH to its program.';

/** The path of a browser to test in; where that is possible without asking, it installs one. */
export async function ensureChrome() {
  const found = findChrome();
  if (found) return found;
  const mayInstall =
    !process.env.CHROME_PATH && process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (mayInstall) {
    console.log('Installing Chromium …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env, quiet: true });
    const packages = ['chromium', 'fonts-noto-color-emoji', 'fonts-liberation'];
    const { code, output } = await run(
      'apt-get',
      ['install', '-yq', '--no-install-recommends', ...packages],
      { env, quiet: true },
    );
    if (code !== 0) console.error(output);
  }
  const installed = mayInstall ? findChrome() : undefined;
  if (!installed) throw new Problem(HOW);
  return installed;
}
