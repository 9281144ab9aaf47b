import { join } from 'node:path';
import { copyLibrary, copySite, debianVersion, installDebian, must } from '../install.mjs';
import { testSite } from '../site.mjs';

testSite({
  name: 'Jekyll',
  slug: 'jekyll',
  async prepare() {
    await installDebian(['jekyll', 'ruby-kramdown-parser-gfm']);
    const site = copySite('jekyll');
    const out = join(site, '../out');
    copyLibrary(site);
    await must('jekyll', ['build', '-q', '--disable-disk-cache', '-d', out], { cwd: site });
    return { version: `Jekyll ${await debianVersion('jekyll')}`, folders: [out] };
  },
  first: { path: '/', lists: 4 },
  link: 'Rollback',
  second: { path: '/second.html', lists: 1 },
  dark: (tab) => tab.evaluate(() => document.body.classList.add('dark')),
});
