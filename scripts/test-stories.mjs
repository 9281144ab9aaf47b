import { createRequire } from 'node:module';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { chromeFlags, findChrome } from './find-chrome.mjs';
import { main, Problem, root } from './run.mjs';
import { serve } from './static-server.mjs';

// Opens every built story in light and in dark: it must render, its play function must pass, and axe
// must find nothing. Storybook's own render phase is no proof, since a failing play function ends in
// the same phase as a good one; the events below are.
//
// --self-test   only proves that an unlabelled checkbox in a shadow root is found
// --only TEXT   only the stories whose id holds TEXT

const TIMEOUT = 60_000;
const SCHEMES = ['light', 'dark'];
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const axeOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  // These judge whole pages, and a story is a piece of one.
  rules: {
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
  },
  elementRef: true,
  iframes: false,
};

const { values: flags } = parseArgs({
  options: {
    'self-test': { type: 'boolean' },
    only: { type: 'string' },
    tally: { type: 'string' },
    dir: { type: 'string' },
  },
});

await main(async () => {
  const folder = flags.dir ?? join(root, 'storybook-static');
  const { stories, skipped } = readIndex(folder);
  if (stories.length === 0) throw new Problem('There is no story to test.');

  const site = await serve([folder]);
  const browser = await launch({ executablePath: findChrome(), args: chromeFlags });
  const tally = { passed: 0, failed: 0, skipped };
  const seen = { checkboxes: 0, rules: 0 };
  try {
    const stage = await openStage(browser, site.origin);
    if (!flags['self-test']) {
      for (const scheme of SCHEMES) {
        for (const story of stories) report(await testStory(stage, story, scheme), tally, seen);
      }
    }
    report(await testSelf(stage, stories), tally, seen);
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(
    `\naxe looked at ${seen.checkboxes} checkboxes in ${stories.length} stories, in ${SCHEMES.join(' and ')}.`,
  );
  if (!flags['self-test'] && seen.checkboxes === 0) {
    console.error('✖ axe saw no checkbox at all: it does not reach into the shadow roots.');
    tally.failed += 1;
  }
  if (flags.tally) writeFileSync(flags.tally, JSON.stringify(tally));
  console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
  if (tally.failed > 0) process.exitCode = 1;
});

function readIndex(folder) {
  const file = join(folder, 'index.json');
  if (!existsSync(file)) throw new Problem('Run `npm run build-storybook` first.');
  const all = Object.values(JSON.parse(readFileSync(file, 'utf8')).entries)
    .filter(({ type }) => type === 'story')
    .filter(({ id }) => id.includes(flags.only ?? ''));
  const stories = all.filter(({ tags = [] }) => tags.includes('test'));
  return { stories, skipped: all.length - stories.length };
}

/** One page for all stories. `errors` holds what it threw since the last story was opened. */
async function openStage(browser, origin) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(`uncaught: ${error?.message ?? error}`));
  await page.evaluateOnNewDocument(listenToStorybook);
  const devTools = await page.createCDPSession();
  return { page, errors, devTools, origin };
}

/** Runs in the story's page before Storybook does, so that no signal comes too early. */
function listenToStorybook() {
  const failures = {
    playFunctionThrewException: 'the play function failed',
    unhandledErrorsWhilePlaying: 'an error nobody caught while playing',
    storyThrewException: 'the story threw',
    storyErrored: 'the story could not be shown',
    storyMissing: 'the story is missing',
  };
  let channel;
  globalThis.storyOutcome = new Promise((resolve) => {
    Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set(value) {
        channel = value;
        for (const [event, words] of Object.entries(failures)) {
          channel.on(event, (error) => {
            const [first = error] = Array.isArray(error) ? error : [error];
            resolve(`${words}: ${first?.message ?? first?.description ?? first}`);
          });
        }
        channel.on('storyFinished', ({ status }) =>
          resolve(status === 'success' ? '' : `the story finished with "${status}"`),
        );
      },
    });
  });
}

async function testStory(stage, { id }, scheme) {
  const name = `${id} (${scheme})`;
  try {
    const problems = await showStory(stage, id, scheme);
    const { violations, checkboxes } = await audit(stage.page);
    problems.push(...violations.map(describe), ...stage.errors);
    return { name, problems, checkboxes };
  } catch (error) {
    return { name, problems: [...stage.errors, error.message], checkboxes: 0 };
  }
}

async function showStory({ page, errors, devTools, origin }, id, scheme) {
  // Away from the last story first: an open connection would keep its database alive.
  await page.goto('about:blank');
  await devTools.send('Storage.clearDataForOrigin', {
    origin,
    storageTypes: 'indexeddb,local_storage,cache_storage',
  });
  errors.length = 0;
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    // A colour halfway through a transition is nobody's contrast.
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  // The a11y addon must not run axe at the same time.
  const address = `${origin}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`;
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const outcome = await Promise.race([
    page.evaluate(() => globalThis.storyOutcome),
    later(TIMEOUT, `no word from Storybook in ${TIMEOUT / 1000} s`),
  ]);
  // Two frames for what the last change of state still has to paint.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return outcome ? [outcome] : [];
}

function later(milliseconds, value) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, value).unref());
}

async function audit(page) {
  await page.evaluate(axeSource);
  return page.evaluate(async (options) => {
    const { violations, passes, incomplete } = await globalThis.axe.run(document, options);
    const checked = [...violations, ...passes, ...incomplete]
      .flatMap(({ nodes }) => nodes)
      .map(({ element }) => element)
      .filter((element) => element?.matches('input[type=checkbox], [role=checkbox]'));
    return {
      checkboxes: new Set(checked).size,
      violations: violations.map(({ id, help, nodes }) => ({
        id,
        help,
        nodes: nodes.map(({ target, failureSummary }) => ({
          target: target.flat().join(' '),
          failureSummary,
        })),
      })),
    };
  }, axeOptions);
}

function describe({ id, help, nodes }) {
  const [first] = nodes;
  const where = nodes.map(({ target }) => target).slice(0, 3);
  return `axe ${id}: ${help}\n      ${where.join('\n      ')}\n      ${first.failureSummary.replaceAll('\n', '\n      ')}`;
}

/** The audit that finds nothing may be blind: it must find a checkbox without a name. */
async function testSelf(stage, stories) {
  const name = 'an unlabelled checkbox in a shadow root is found';
  for (const { id } of stories) {
    await showStory(stage, id, 'light');
    if (!(await stage.page.evaluate(plantCheckbox))) continue;
    const { violations } = await audit(stage.page);
    const found = violations.some(
      (violation) =>
        violation.id === 'label' &&
        violation.nodes.some(({ target }) => target.includes('#planted')),
    );
    return { name, problems: found ? [] : [`axe did not see it in ${id}`], checkboxes: 0 };
  }
  return { name, problems: ['no story has a shadow root'], checkboxes: 0 };
}

/** Runs in the story's page. */
function plantCheckbox() {
  // Where nobody looks, axe need not look either.
  const host = [...document.querySelectorAll('*')].find(
    (element) => element.shadowRoot && element.checkVisibility() && element.offsetHeight > 0,
  );
  const checkbox = document.createElement('input');
  checkbox.type = 'checkbox';
  checkbox.id = 'planted';
  host?.shadowRoot.append(checkbox);
  return host !== undefined;
}

function report({ name, problems, checkboxes }, tally, seen) {
  seen.checkboxes += checkboxes;
  if (problems.length === 0) {
    tally.passed += 1;
    console.log(`✔ ${name}`);
    return;
  }
  tally.failed += 1;
  console.error(`✖ ${name}\n  - ${problems.join('\n  - ')}`);
}
