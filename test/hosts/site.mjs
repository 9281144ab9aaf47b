// What every host has to pass: each recipe of its page runs, ticks stay, and navigation loses nothing.
import { after, before, test } from 'node:test';
import { deepStrictEqual, notStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run.mjs';
import { serve } from '../../scripts/static-server.mjs';
import { launch } from '../e2e/support.mjs';
import { whyNot } from './install.mjs';

export const STEPS = ['Back up the database', 'Switch traffic', 'Tell the team'];
const results = join(root, '.tmp/hosts');

/** Every runner of the page with what it shows, in open shadow roots too. */
const READ = `(() => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === 'checklist-runner' ? [element] : []),
    ...(element.shadowRoot && !element.localName.startsWith('checklist-') ? all(element.shadowRoot) : []),
  ]);
  return all(document);
})()`;

const look = (tab) =>
  tab.evaluate(`${READ}.map((runner) => ({
    id: runner.session?.snapshot.checklistId,
    steps: runner.session?.snapshot.checklist?.leaves.map(({ title }) => title),
    done: runner.session?.snapshot.counts?.done,
    storage: runner.session?.snapshot.storage,
    boxes: runner.shadowRoot?.querySelectorAll('input[type=checkbox]').length,
    visible: runner.checkVisibility(),
  }))`);

async function until(what, condition) {
  const end = Date.now() + 30_000;
  for (;;) {
    const found = await condition();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Waited 30 s for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Waits until so many runners show their list. */
async function runners(tab, count) {
  let seen = [];
  const ready = ({ boxes, storage }) => boxes >= STEPS.length && storage !== 'opening';
  try {
    await until(`${count} lists`, async () => {
      seen = await look(tab).catch(() => []);
      return seen.length === count && seen.every(ready);
    });
  } catch (error) {
    throw new Error(`${error.message} The page shows ${JSON.stringify(seen)}.`);
  }
  return seen;
}

async function click(tab, runner, step) {
  const handle = await tab.evaluateHandle(
    `${READ}[${runner}].shadowRoot.querySelectorAll('input[type=checkbox]')[${step}]`,
  );
  await handle.asElement().click();
  await until('the tick', async () => (await look(tab))[runner].done > 0);
  // Stored, not only shown.
  await tab.evaluate(`${READ}[${runner}].session.idle()`);
}

/**
 * @param site.name and site.slug, as the table shows it and as its folder is called
 * @param site.prepare installs and builds; resolves to `{ version, origin }` or `{ version, folders }`
 * @param site.first and site.second: `{ path, lists }` of two pages; `link` leads from one to the other
 * @param site.soft whether the link is followed without loading a page
 * @param site.ownErrors what the host itself logs, with or without us
 * @param site.also `{ name, check(tab, origin) }`: what only this host has
 * @param site.dark turns the site dark; resolves when it is
 */
export function testSite(site) {
  let browser;
  let served;
  let tab;
  let version = '';
  const errors = [];
  const started = Date.now();
  let passed = 0;
  let skipped;
  const check = (name, action) =>
    test(`${site.name}: ${name}`, { timeout: 600_000 }, async (context) => {
      if (skipped) {
        context.skip(skipped);
        return;
      }
      await action();
      deepStrictEqual(errors.splice(0), [], 'the page told of errors');
      passed += 1;
    });
  const open = (path) => tab.goto(new URL(path, served.origin).href, { waitUntil: 'load' });
  const ticked = async () => {
    await runners(tab, site.first.lists);
    await until('a tick in each list', async () => (await look(tab)).every(({ done }) => done === 1));
  };
  const shot = (name) => tab.screenshot({ path: join(results, `${site.slug}-${name}.png`) });

  before(async () => {
    mkdirSync(results, { recursive: true });
    let built;
    skipped = await whyNot(async () => (built = await site.prepare()));
    if (skipped) return;
    ({ version } = built);
    served = built.origin ? built : await serve(built.folders, { pages: built.pages });
    browser = await launch();
    tab = await browser.newPage();
    await tab.setViewport({ width: site.width ?? 1100, height: 1000 });
    const note = (text) => site.ownErrors?.test(text) || errors.push(text);
    tab.on('pageerror', (error) => note(String(error?.stack ?? error)));
    tab.on('console', (message) => {
      const { url = '' } = message.location();
      if (message.type() === 'error' && !url.includes('favicon')) note(`${message.text()} ${url}`);
    });
  }, { timeout: 900_000 });

  after(async () => {
    await browser?.close();
    await served?.close?.();
    console.log(`${site.name}: ${Math.round((Date.now() - started) / 1000)} s`);
    const of = CHECKS.length + (site.also ? 1 : 0);
    const result = { name: site.name, version, passed, of, skipped };
    writeFileSync(join(results, `${site.slug}.json`), `${JSON.stringify(result, null, 2)}\n`);
  });

  check(CHECKS[0], async () => {
    await open(site.first.path);
    const seen = await runners(tab, site.first.lists);
    for (const { steps, visible, storage } of seen) {
      deepStrictEqual(steps, STEPS);
      ok(visible);
      strictEqual(storage, 'ready');
    }
    strictEqual(new Set(seen.map(({ id }) => id)).size, site.first.lists, 'each list is kept apart');
    await shot('light');
  });

  check(CHECKS[1], async () => {
    for (let index = 0; index < site.first.lists; index += 1) await click(tab, index, 1);
    await tab.reload({ waitUntil: 'load' });
    await ticked();
  });

  check(CHECKS[2], async () => {
    await tab.evaluate(() => (globalThis.stayed = true));
    await tab.evaluate(`(${findLink})(${JSON.stringify(site.link)}).click()`);
    await until('the other page', () => tab.url().includes(site.second.path));
    await runners(tab, site.second.lists);
    const stayed = await tab.evaluate(() => globalThis.stayed === true);
    strictEqual(stayed, site.soft ?? false, 'followed softly');
    await click(tab, 0, 0);
    await tab.evaluate(() => history.back());
    await until('the first page', () => !tab.url().includes(site.second.path));
    await ticked();
  });

  check(CHECKS[3], async () => {
    const colour = () =>
      tab.evaluate(`getComputedStyle(${READ}[0].shadowRoot.querySelector('[part~=title], [part~=item]')).color`);
    const light = await colour();
    await site.dark(tab);
    await until('the dark page', async () => (await colour()) !== light);
    await until('the dark runner', () =>
      tab.evaluate(`[...${READ}[0].shadowRoot.children].some((element) => getComputedStyle(element).colorScheme === 'dark')`),
    );
    notStrictEqual(await colour(), light);
    await shot('dark');
  });

  if (site.also) {
    check(site.also.name, () => site.also.check(tab, served.origin));
  }
}

const CHECKS = [
  'every recipe on the page runs its list',
  'ticks stay after a reload',
  'ticks stay when one leaves for another page and comes back',
  'the list is dark where the page is',
];

function findLink(text) {
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  return all(document).findLast(
    (element) => element.localName === 'a' && element.textContent.trim() === text,
  );
}

/** For hosts without a dark style of their own: as a wiki's own style sheet would. */
export async function paintDark(tab, selectors) {
  await tab.addStyleTag({
    content: `${selectors} { background: #16181d !important; color: #e8e9ee !important }`,
  });
  await tab.evaluate(() => (document.body.dataset.theme = 'dark'));
}
