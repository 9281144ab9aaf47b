import { join } from 'node:path';
import { copySite, installNpm, linkPackage, must, npmVersion } from '../install.mjs';
import { testSite } from '../site.mjs';

testSite({
  name: 'VitePress',
  slug: 'vitepress',
  async prepare() {
    const site = copySite('vitepress');
    const out = join(site, '../out');
    await installNpm(site);
    await linkPackage(site);
    await must(process.execPath, ['node_modules/vitepress/bin/vitepress.js', 'build', '--outDir', out], { cwd: site });
    return { version: `VitePress ${npmVersion(site, 'vitepress')}, Vue ${npmVersion(site, 'vue')}`, folders: [out] };
  },
  first: { path: '/', lists: 4 },
  link: 'Go to rollback',
  second: { path: '/second', lists: 1 },
  soft: true,
  dark: (tab) => tab.evaluate(() => document.documentElement.classList.add('dark')),
});
