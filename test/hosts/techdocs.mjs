// The two apps of Backstage are built and looked at alike.
import { join } from 'node:path';
import { copySite, installDebian, installNpm, linkPackage, must, npmVersion } from './install.mjs';

export const READER = '[data-testid="techdocs-native-shadowroot"]';

/** Builds the docs and one app; resolves to what `testSite` asks for. */
export async function prepareTechDocs(app) {
  await installDebian(['mkdocs', 'mkdocs-material']);
  const site = copySite('techdocs');
  const out = join(site, '../out');
  await installNpm(site);
  await must('/usr/bin/python3', ['-m', 'mkdocs', 'build', '-q', '-d', join(out, 'site')], { cwd: site });
  await linkPackage(site);
  await must(
    join(site, 'node_modules/.bin/esbuild'),
    [
      app,
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
      // Only the catalog's table of all entities needs them, for its CSV, and no test opens it.
      '--external:stream',
      '--external:string_decoder',
      `--outfile=${join(out, 'app.js')}`,
      '--log-level=error',
    ],
    { cwd: site },
  );
  const html = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Handbook</title><link rel="stylesheet" href="/app.css"></head><body><div id="root"></div><script type="module" src="/app.js"></script></body></html>';
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
}

/** Whose runs the lists are that the reader found in its page: `[namespace, actor]` of each. */
export const ownersInReader = (tab) =>
  tab.evaluate((reader) => {
    const { shadowRoot } = document.querySelector(reader);
    return [...shadowRoot.querySelectorAll('.checklist-runner + checklist-runner')].map(
      ({ namespace, actor }) => [namespace, actor],
    );
  }, READER);

/** Opens the entity's page; resolves to its list's properties and to the tokens its fetches carried. */
export async function openEntityPage(tab, origin) {
  const tokens = [];
  tab.on('request', (request) => {
    if (request.url().endsWith('/release.json')) tokens.push(request.headers()['x-token']);
  });
  await tab.goto(new URL('/catalog/default/component/handbook', origin).href);
  await tab.waitForSelector('checklist-runner >>> [part~=item]');
  const card = await tab.evaluate(() => {
    const { namespace, actor, stats } = document.querySelector('checklist-runner');
    return { namespace, actor, stats };
  });
  return { card, tokens };
}
