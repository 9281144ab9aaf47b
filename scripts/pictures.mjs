import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { chromeFlags, findChrome } from './find-chrome.mjs';
import { main, Problem, root } from './run.mjs';
import { serve } from './static-server.mjs';

// npm run pictures: the README's pictures, from the demo page as it is, after ten runs worked by this script.

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Days before today, minutes between two ticks, steps left open at the end, and whether one is skipped. */
const RUNS = [
  { daysAgo: 23, pace: 9, left: 6, skips: true },
  { daysAgo: 21, pace: 8, left: 0, skips: false },
  { daysAgo: 18, pace: 7, left: 3, skips: true },
  { daysAgo: 16, pace: 7, left: 0, skips: false },
  { daysAgo: 11, pace: 8, left: 9, skips: true },
  { daysAgo: 9, pace: 6, left: 0, skips: false },
  { daysAgo: 4, pace: 7, left: 0, skips: true },
  { daysAgo: 3, pace: 6, left: 0, skips: false },
  { daysAgo: 2, pace: 6, left: 0, skips: false },
  { daysAgo: 1, pace: 5, left: 0, skips: false },
];

/** Runs in the page: its clock can be put forward, as if somebody had worked meanwhile. */
function startClock(startsAt) {
  const real = Date.now();
  const mono = performance.now.bind(performance);
  let ahead = startsAt - real;
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length > 0) super(...parts);
      else super(Date.now());
    }
    static now() {
      return RealDate.now() + ahead;
    }
  };
  performance.now = () => mono() + ahead - (startsAt - real);
  globalThis.putForward = (milliseconds) => (ahead += milliseconds);
}

/** Runs in the page: works the list, and ends the run unless it is the one in the picture. */
async function workThrough({ pace, left, skips, isLast, notes }) {
  const runner = document.querySelector('checklist-runner');
  await runner.ready;
  await runner.startAgain();
  const ids = runner.session.snapshot.checklist.leaves.map(({ id }) => id);
  for (const [at, id] of ids.slice(0, ids.length - left).entries()) {
    if (skips && id === 'api') await runner.skip(id, { reason: 'Internal only, behind the mesh.' });
    else await runner.check(id);
    globalThis.putForward(pace + (at % 3) * 20_000);
  }
  for (const [text, id] of notes) await runner.setNote(text, id);
  if (!isLast) await runner.finish();
  await runner.session.idle();
}

await main(async () => {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'checklist-runner.js'))) {
    throw new Problem('dist is missing: run `npm run build` first.');
  }
  const site = await serve([join(root, 'demo'), dist]);
  const browser = await launch({
    executablePath: findChrome(),
    headless: true,
    args: chromeFlags,
  });
  try {
    await takePictures(browser, site.origin);
  } finally {
    await browser.close();
    await site.close();
  }
  console.log('Wrote docs/images/demo-light.png and demo-dark.png.');
});

async function takePictures(browser, origin) {
  const visit = async (startsAt, work) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1180, height: 900 });
    await page.evaluateOnNewDocument(startClock, startsAt);
    await page.goto(origin);
    await page.evaluate(workThrough, work);
    return page;
  };
  const today = new Date().setHours(13, 22, 0, 0);
  for (const { daysAgo, pace, ...run } of RUNS) {
    const work = { ...run, pace: pace * MINUTE, notes: [] };
    const page = await visit(today - daysAgo * DAY, work);
    await page.close();
  }
  const page = await visit(today, {
    pace: 5 * MINUTE,
    left: 12,
    skips: true,
    isLast: true,
    notes: [
      ['s3://models/churn/2.4.1, object lock is on', 'artifact'],
      ['Candidate is churn-2.4.1. Ask for GPU quota before step 8.'],
    ],
  });
  const card = await page.$('checklist-runner');
  const { y } = await card.boundingBox();
  const clip = { x: 0, y: y - 16, width: 1180, height: 720 };
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.screenshot({ path: join(root, `docs/images/demo-${scheme}.png`), clip });
  }
}
