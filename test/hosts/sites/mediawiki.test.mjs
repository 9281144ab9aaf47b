import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyLibrary, copySite, debianVersion, installDebian, must } from '../install.mjs';
import { freePort, servePhp } from '../php.mjs';
import { paintDark, testSite } from '../site.mjs';

const INSTALLED = '/usr/share/mediawiki';

testSite({
  name: 'MediaWiki, raw HTML forbidden',
  slug: 'mediawiki',
  async prepare() {
    await installDebian(['php-cli', 'php-cgi', 'php-sqlite3', 'php-intl', 'php-mbstring', 'php-xml', 'mediawiki']);
    const site = copySite('mediawiki');
    const data = join(site, '../data');
    rmSync(data, { recursive: true, force: true });
    mkdirSync(data, { recursive: true });
    copyLibrary(data, ['checklist-runner.classic.js']);
    const port = await freePort();
    const env = { MW_CONFIG_FILE: join(data, 'LocalSettings.php') };
    const php = (script, args, input) => must('sh', ['-c', `exec php "$@" ${input ? '<"$INPUT"' : ''}`, 'sh', join(INSTALLED, 'maintenance', script), ...args], { env: { ...env, INPUT: input ?? '' } });
    await php('install.php', ['--dbtype=sqlite', `--dbpath=${data}`, `--confpath=${data}`, `--server=http://localhost:${port}`, '--scriptpath=', '--pass=a-long-password-for-tests', 'Handbook', 'Admin']);
    appendFileSync(env.MW_CONFIG_FILE, readFileSync(join(site, 'LocalSettings.php')));
    await php('update.php', ['--quick', '--quiet']);
    for (const [title, file] of [['MediaWiki:Gadgets-definition', 'Gadgets-definition.wiki'], ['MediaWiki:Gadget-checklist-runner.js', 'Gadget-checklist-runner.js'], ['MediaWiki:Release.json', 'Release.json'], ['Main Page', 'Main_Page.wiki'], ['Rollback', 'Rollback.wiki']]) {
      await php('edit.php', ['-u', 'Admin', title], join(site, file));
    }
    const router = join(data, 'router.php');
    writeFileSync(router, `<?php if ($_SERVER['REQUEST_URI'] !== '/checklist-runner.classic.js') return false; header('content-type: text/javascript'); readfile('${data}/checklist-runner.classic.js');`);
    const served = await servePhp(INSTALLED, { port, args: [router], env });
    return { version: `MediaWiki ${await debianVersion('mediawiki')}`, ...served };
  },
  first: { path: '/index.php?title=Main_Page', lists: 3 },
  link: 'Go to rollback',
  second: { path: 'Rollback', lists: 1 },
  dark: (tab) => paintDark(tab, 'html, body, .mw-body'),
});
