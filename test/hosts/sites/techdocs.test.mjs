import { deepStrictEqual } from 'node:assert/strict';
import { paintDark, testSite } from '../site.mjs';
import { openEntityPage, ownersInReader, prepareTechDocs, READER } from '../techdocs.mjs';

const user = 'user:default/guest';

testSite({
  name: 'Backstage TechDocs, the real reader',
  slug: 'techdocs',
  prepare: () => prepareTechDocs('app.jsx'),
  first: { path: '/docs/default/component/handbook/', lists: 3 },
  link: 'Go to rollback',
  second: { path: '/second', lists: 1 },
  soft: true,
  also: {
    name: 'what the reader and an entity page show belongs to who is signed in',
    async check(tab, origin) {
      deepStrictEqual(await ownersInReader(tab), [[user, user], [user, user]]);
      const { card, tokens } = await openEntityPage(tab, origin);
      deepStrictEqual(tokens, ['guest']);
      deepStrictEqual(card, { namespace: user, actor: user, stats: true });
    },
  },
  // Below this the contents lie over the page as a drawer.
  width: 1600,
  // The reader writes the colours of the app's theme into its shadow root.
  dark: async (tab) => {
    await tab.evaluate((reader) => {
      const { shadowRoot } = document.querySelector(reader);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html, body, .md-typeset { background: #16181d !important; color: #e8e9ee !important }');
      shadowRoot.adoptedStyleSheets.push(sheet);
    }, READER);
    await paintDark(tab, 'body, main');
  },
});
