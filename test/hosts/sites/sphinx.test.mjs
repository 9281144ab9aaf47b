import { join } from 'node:path';
import { copyLibrary, copySite, debianVersion, installDebian, must } from '../install.mjs';
import { testSite } from '../site.mjs';

testSite({
  name: 'Sphinx (Furo, MyST and reStructuredText)',
  slug: 'sphinx',
  async prepare() {
    await installDebian(['python3-sphinx', 'python3-myst-parser', 'furo']);
    const site = copySite('sphinx');
    const out = join(site, '../out');
    copyLibrary(join(site, '_static'));
    await must('/usr/bin/python3', ['-m', 'sphinx', '-W', '-q', '-E', site, out]);
    const [sphinx, furo] = [await debianVersion('python3-sphinx'), await debianVersion('furo')];
    return { version: `Sphinx ${sphinx}, Furo ${furo}`, folders: [out] };
  },
  first: { path: '/index.html', lists: 4 },
  link: 'Rollback',
  second: { path: '/second.html', lists: 3 },
  // Debian's Furo loads its own script as a classic one, and a source map's worth of nothing.
  ownErrors: /import statement outside a module|furo|404/,
  dark: (tab) => tab.evaluate(() => (document.body.dataset.theme = 'dark')),
});
