import { join } from 'node:path';
import { copyLibrary, copySite, installNpm, must, npmVersion } from '../install.mjs';
import { testSite } from '../site.mjs';

testSite({
  name: 'Docusaurus',
  slug: 'docusaurus',
  async prepare() {
    const site = copySite('docusaurus');
    const out = join(site, '../out');
    await installNpm(site);
    copyLibrary(join(site, 'static'));
    await must(
      process.execPath,
      ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', '--out-dir', out],
      { cwd: site, env: { NODE_ENV: 'production', DOCUSAURUS_NO_PERSISTENT_CACHE: 'true' } },
    );
    return {
      version: `Docusaurus ${npmVersion(site, '@docusaurus/core')}, React ${npmVersion(site, 'react')}`,
      folders: [out],
    };
  },
  first: { path: '/', lists: 4 },
  link: 'Go to rollback',
  second: { path: '/second', lists: 2 },
  soft: true,
  dark: (tab) => tab.evaluate(() => (document.documentElement.dataset.theme = 'dark')),
});
