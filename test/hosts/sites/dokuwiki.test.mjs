import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyLibrary, copySite, installDebian, must } from '../install.mjs';
import { freePort, servePhp } from '../php.mjs';
import { paintDark, testSite } from '../site.mjs';

const INSTALLED = '/usr/share/dokuwiki';

testSite({
  name: 'DokuWiki with the plugin',
  slug: 'dokuwiki',
  async prepare() {
    await installDebian(['php-cli', 'php-cgi', 'php-xml', 'php-mbstring', 'dokuwiki']);
    const site = copySite('dokuwiki');
    const wiki = join(site, '../wiki');
    rmSync(wiki, { recursive: true, force: true });
    await must('cp', ['-rL', INSTALLED, wiki]);
    // Debian's preload leads to the machine's own wiki.
    rmSync(join(wiki, 'inc/preload.php'), { force: true });
    await must('cp', ['-rL', '/etc/dokuwiki', join(wiki, 'conf')]);
    for (const folder of 'attic cache index locks log media media_attic media_meta meta pages tmp'.split(' ')) {
      mkdirSync(join(wiki, 'data', folder), { recursive: true });
    }
    for (const folder of ['pages', 'media']) cpSync(join(site, folder), join(wiki, 'data', folder), { recursive: true });
    cpSync(join(site, 'conf'), join(wiki, 'conf'), { recursive: true });
    const plugin = join(wiki, 'lib/plugins/checklist');
    cpSync(join(site, 'checklist'), plugin, { recursive: true });
    copyLibrary(plugin);
    const version = readFileSync(join(INSTALLED, 'VERSION'), 'utf8').trim();
    return { version: `DokuWiki ${version}`, ...(await servePhp(wiki, { port: await freePort() })) };
  },
  first: { path: '/doku.php?id=start', lists: 3 },
  link: 'Go to rollback',
  second: { path: 'id=second', lists: 1 },
  dark: (tab) => paintDark(tab, 'html, body, .dokuwiki .page'),
});
