import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { copyLibrary, copySite, installNpm, npmVersion } from '../install.mjs';
import { testSite } from '../site.mjs';

testSite({
  name: 'Plain pages with Turbo',
  slug: 'turbo',
  async prepare() {
    const site = copySite('turbo');
    await installNpm(site);
    copyLibrary(site);
    cpSync(join(site, 'node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js'), join(site, 'turbo.js'));
    return { version: `Turbo ${npmVersion(site, '@hotwired/turbo')}`, folders: [site] };
  },
  first: { path: '/index.html', lists: 3 },
  link: 'Go to rollback',
  second: { path: '/second.html', lists: 1 },
  soft: true,
  dark: (tab) => tab.evaluate(() => document.body.classList.add('dark')),
});
