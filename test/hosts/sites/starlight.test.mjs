import { join } from 'node:path';
import { copyLibrary, copySite, installNpm, must, npmVersion } from '../install.mjs';
import { testSite } from '../site.mjs';

testSite({
  name: 'Astro Starlight',
  slug: 'starlight',
  async prepare() {
    const site = copySite('starlight');
    const out = join(site, '../out');
    await installNpm(site);
    copyLibrary(join(site, 'public'));
    await must(process.execPath, ['node_modules/astro/astro.js', 'build', '--outDir', out, '--silent'], { cwd: site, env: { ASTRO_TELEMETRY_DISABLED: '1' } });
    return { version: `Starlight ${npmVersion(site, '@astrojs/starlight')}, Astro ${npmVersion(site, 'astro')}`, folders: [out] };
  },
  first: { path: '/', lists: 4 },
  link: 'Go to rollback',
  second: { path: '/second/', lists: 1 },
  dark: (tab) => tab.evaluate(() => (document.documentElement.dataset.theme = 'dark')),
});
