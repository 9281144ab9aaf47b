import { join } from 'node:path';
import { copyLibrary, copySite, debianVersion, installDebian, must } from '../install.mjs';
import { testSite } from '../site.mjs';

testSite({
  name: 'MkDocs Material with instant navigation',
  slug: 'mkdocs',
  async prepare() {
    await installDebian(['mkdocs', 'mkdocs-material']);
    const site = copySite('mkdocs');
    const out = join(site, '../out');
    copyLibrary(join(site, 'docs'), ['checklist-runner.classic.js']);
    await must('/usr/bin/python3', ['-m', 'mkdocs', 'build', '-q', '-d', out], { cwd: site });
    const [mkdocs, material] = [await debianVersion('mkdocs'), await debianVersion('mkdocs-material')];
    return { version: `MkDocs ${mkdocs}, Material ${material}`, folders: [out] };
  },
  first: { path: '/', lists: 3 },
  link: 'Go to rollback',
  second: { path: '/second/', lists: 1 },
  soft: true,
  dark: (tab) => tab.evaluate(() => (document.body.dataset.mdColorScheme = 'slate')),
});
