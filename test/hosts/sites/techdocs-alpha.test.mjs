import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { testSite } from '../site.mjs';
import { openEntityPage, ownersInReader, prepareTechDocs, READER } from '../techdocs.mjs';

const user = 'user:default/guest';
const owners = [[user, user], [user, user]];

testSite({
  name: 'Backstage TechDocs, the new frontend system',
  slug: 'techdocs-alpha',
  prepare: () => prepareTechDocs('alpha.jsx'),
  first: { path: '/docs/default/component/handbook/', lists: 3 },
  link: 'Go to rollback',
  second: { path: '/second', lists: 1 },
  soft: true,
  also: {
    name: 'an entity has its list as a dark card and those of its docs, for who is signed in',
    async check(tab, origin) {
      deepStrictEqual(await ownersInReader(tab), owners);
      const { card, tokens } = await openEntityPage(tab, origin);
      deepStrictEqual(tokens, ['guest']);
      deepStrictEqual(card, { namespace: user, actor: user, stats: false });
      const scheme = await tab.$eval('checklist-runner >>> [part~=item]', (item) => getComputedStyle(item).colorScheme);
      strictEqual(scheme, 'dark');
      await tab.locator('::-p-aria([name="TechDocs"])').click();
      await tab.waitForSelector(`${READER} >>> .checklist-runner + checklist-runner`);
      deepStrictEqual(await ownersInReader(tab), owners);
    },
  },
  // Below this the contents lie over the page as a drawer.
  width: 1600,
  // As if it were chosen in another tab. Backstage keeps it, so the entity's page is dark too.
  dark: async (tab) => {
    await tab.evaluate(() => {
      localStorage.setItem('theme', 'dark');
      dispatchEvent(new StorageEvent('storage', { key: 'theme' }));
    });
    // The reader builds its page anew for that.
    await tab.waitForFunction((reader) => {
      const list = document.querySelector(reader)?.shadowRoot.querySelector('checklist-runner');
      const item = list?.shadowRoot.querySelector('[part~=item]');
      return item && getComputedStyle(item).colorScheme === 'dark';
    }, {}, READER);
  },
});
