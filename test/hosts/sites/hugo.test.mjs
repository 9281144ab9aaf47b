import { join } from 'node:path';
import { copyLibrary, copySite, debianVersion, installDebian, must } from '../install.mjs';
import { testSite } from '../site.mjs';

testSite({
  name: 'Hugo',
  slug: 'hugo',
  async prepare() {
    await installDebian(['hugo']);
    const site = copySite('hugo');
    const out = join(site, '../out');
    copyLibrary(join(site, 'static'));
    await must('hugo', ['--quiet', '--cleanDestinationDir', '-d', out], { cwd: site });
    return { version: `Hugo ${await debianVersion('hugo')}`, folders: [out] };
  },
  first: { path: '/', lists: 3 },
  link: 'Rollback',
  second: { path: '/second/', lists: 1 },
  dark: (tab) => tab.evaluate(() => document.body.classList.add('dark')),
});
