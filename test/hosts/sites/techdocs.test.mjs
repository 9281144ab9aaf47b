import { deepStrictEqual } from 'node:assert/strict';
import { join } from 'node:path';
import { copySite, installDebian, installNpm, linkPackage, must, npmVersion } from '../install.mjs';
import { paintDark, testSite } from '../site.mjs';

testSite({
  name: 'Backstage TechDocs, the real reader',
  slug: 'techdocs',
  async prepare() {
    await installDebian(['mkdocs', 'mkdocs-material']);
    const site = copySite('techdocs');
    const out = join(site, '../out');
    await installNpm(site);
    await must('/usr/bin/python3', ['-m', 'mkdocs', 'build', '-q', '-d', join(out, 'site')], { cwd: site });
    await linkPackage(site);
    await must(
      join(site, 'node_modules/.bin/esbuild'),
      [
        'app.jsx',
        '--bundle',
        '--jsx=automatic',
        '--format=esm',
        '--define:process.env.NODE_ENV="production"',
        '--define:global=window',
        '--banner:js=globalThis.process = { env: {} };',
        '--loader:.woff=dataurl',
        '--loader:.woff2=dataurl',
        '--loader:.svg=dataurl',
        '--loader:.md=text',
        `--outfile=${join(out, 'app.js')}`,
        '--log-level=error',
      ],
      { cwd: site },
    );
    const html = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Handbook</title></head><body><div id="root"></div><script type="module" src="/app.js"></script></body></html>';
    const cookie = { type: 'application/json', body: JSON.stringify({ expiresAt: '2099-01-01T00:00:00Z' }) };
    const pages = new Map([
      ['/docs/default/component/handbook/', html],
      ['/docs/default/component/handbook/second/', html],
      ['/catalog/default/component/handbook', html],
      ['/release.json', { type: 'application/json', body: '{"title": "Release", "items": ["One", "Two"]}' }],
      ['/api/techdocs/.backstage/auth/v1/cookie', cookie],
    ]);
    return {
      version: `plugin-techdocs ${npmVersion(site, '@backstage/plugin-techdocs')}, React ${npmVersion(site, 'react')}`,
      folders: [out],
      pages,
    };
  },
  first: { path: '/docs/default/component/handbook/', lists: 3 },
  link: 'Go to rollback',
  second: { path: '/second', lists: 1 },
  soft: true,
  also: {
    name: 'what the reader and an entity page show belongs to who is signed in',
    async check(tab, origin) {
      const user = 'user:default/guest';
      const namespaces = await tab.evaluate(() => {
        const { shadowRoot } = document.querySelector('[data-testid="techdocs-native-shadowroot"]');
        return [...shadowRoot.querySelectorAll('.checklist-runner + checklist-runner')].map(
          ({ namespace, actor }) => [namespace, actor],
        );
      });
      deepStrictEqual(namespaces, [[user, user], [user, user]]);
      const asked = [];
      tab.on('request', (request) => {
        if (request.url().endsWith('/release.json')) asked.push(request.headers()['x-token']);
      });
      await tab.goto(new URL('/catalog/default/component/handbook', origin).href);
      await tab.waitForSelector('checklist-runner >>> [part~=item]');
      deepStrictEqual(asked, ['guest']);
      const card = await tab.evaluate(() => {
        const { namespace, actor, stats } = document.querySelector('checklist-runner');
        return { namespace, actor, stats };
      });
      deepStrictEqual(card, { namespace: user, actor: user, stats: true });
    },
  },
  // Below this the contents lie over the page as a drawer.
  width: 1600,
  // The reader writes the colours of the app's theme into its shadow root.
  dark: async (tab) => {
    await tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('[data-testid="techdocs-native-shadowroot"]');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html, body, .md-typeset { background: #16181d !important; color: #e8e9ee !important }');
      shadowRoot.adoptedStyleSheets.push(sheet);
    });
    await paintDark(tab, 'body, main');
  },
});
