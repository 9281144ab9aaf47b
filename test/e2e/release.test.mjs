// Two releases at once over the built script files, through a night and into another browser's profile.
import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setUp } from './support.mjs';

const { site, newPage, newContext } = await setUp();
const folder = await mkdtemp(join(tmpdir(), 'release-'));
after(() => rm(folder, { recursive: true }));

const STEPS = [
  'Freeze main',
  'Build the image',
  'Load test',
  'Migrate the data',
  'Move the traffic',
];
const PRODUCTION = '2.3 production';
const STAGING = '2.3 staging';
const MINUTE = 60_000;
/** Friday, 23:00 in Berlin; there the day changes an hour before that of UTC. */
const FRIDAY_NIGHT = Date.UTC(2026, 10, 20, 22);
const FILE = 'Release-2.3.json';

site.pages.set('/release-2.3.json', {
  type: 'application/json',
  body: JSON.stringify({ id: 'release-2.3', title: 'Release 2.3', items: STEPS }),
});
site.pages.set(
  '/release-2.3.html',
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Release 2.3</title>
  <script type="module" src="/checklist-runner.js"></script>
  <script type="module" src="/checklist-history.js"></script>
  <h1>Release 2.3</h1>
  <checklist-runner id="list" src="/release-2.3.json" stats notes></checklist-runner>
  <checklist-history for="list"></checklist-history>`,
);

/** Both clocks of the page stand `ahead` of the machine's, and go on from there. */
function setClocks(start) {
  const now = Date.now.bind(Date);
  const mono = performance.now.bind(performance);
  const ahead = start - now();
  let passed = 0;
  Date.now = () => now() + ahead + passed;
  performance.now = () => mono() + passed;
  window.pass = (ms) => {
    passed += ms;
  };
}

/** One person at one page. Everything that is pressed or read is found by its role and name. */
class Visit {
  static async begin(context, at) {
    const page = await newPage(undefined, { context });
    await page.emulateTimezone('Europe/Berlin');
    await page.evaluateOnNewDocument(setClocks, at);
    await page.goto(new URL('/release-2.3.html', site.origin).href);
    const visit = new Visit(page);
    await visit.find(STEPS[4], 'checkbox');
    await visit.settled();
    return visit;
  }

  constructor(page) {
    this.page = page;
  }

  find(name, role = 'button') {
    return this.page.waitForSelector(`aria/${name}[role="${role}"]`, { timeout: 10_000 });
  }

  /** A button whose name goes on with what changes, such as how far a run is. */
  async findBeginning(name) {
    const buttons = await this.page.$$('aria/[role="button"]');
    const names = await Promise.all(
      buttons.map((button) => button.evaluate(({ textContent }) => textContent.trim())),
    );
    const index = names.findIndex((each) => each.startsWith(name));
    ok(index >= 0, `no button is named ${name}…, only ${names.join(', ')}`);
    return buttons[index];
  }

  async press(target) {
    await (await target).click();
    await this.settled();
  }

  async tick(...steps) {
    for (const step of steps) await this.press(this.find(step, 'checkbox'));
  }

  async startNamed(name) {
    await this.press(this.find('More'));
    await (await this.find('Start a named run', 'textbox')).type(name);
    await this.press(this.find('Start'));
  }

  async checked() {
    const boxes = await Promise.all(STEPS.map((step) => this.find(step, 'checkbox')));
    return Promise.all(boxes.map((box) => box.evaluate((input) => input.checked)));
  }

  pass(minutes) {
    return this.page.evaluate((ms) => window.pass(ms), minutes * MINUTE);
  }

  /** Until everything is stored, and both elements show it. */
  settled() {
    return this.page.evaluate(async () => {
      const runner = document.querySelector('checklist-runner');
      const history = document.querySelector('checklist-history');
      for (let turn = 0; turn < 3; turn += 1) {
        await runner.session.idle();
        await runner.readStatistics();
        await new Promise((resolve) => setTimeout(resolve, 20));
        await Promise.all([runner.updateComplete, history.updateComplete]);
      }
    });
  }

  statistics() {
    return this.page.evaluate(() => document.querySelector('checklist-runner').readStatistics());
  }

  text(tag) {
    return this.page.evaluate(
      (name) => document.querySelector(name).shadowRoot.textContent.replaceAll(/\s+/gu, ' ').trim(),
      tag,
    );
  }

  /** What the history says of each run, newest first. */
  pastRuns() {
    return this.page.$$eval('checklist-history >>> li .name', (names) =>
      names.map((name) => name.textContent.replaceAll(/\s+/gu, ' ').trim()),
    );
  }

  /** Words in the history that are no button: a summary, a label, a message. */
  inHistory(words) {
    return this.page.waitForSelector(`checklist-history >>> ::-p-text(${words})`, {
      timeout: 10_000,
    });
  }

  async openExport() {
    await this.press(this.inHistory('Export everything'));
  }

  async takeIn(path) {
    await this.openExport();
    const field = await this.inHistory('Take in a file…');
    const [chooser] = await Promise.all([this.page.waitForFileChooser(), field.click()]);
    await chooser.accept([path]);
  }
}

async function download(visit, press) {
  const session = await visit.page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    browserContextId: visit.page.browserContext().id,
  });
  await press();
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await readdir(folder)).includes(FILE)) return join(folder, FILE);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${FILE} was not saved, only ${(await readdir(folder)).join()}`);
}

test('two named runs go through a night, a reset is taken back, and all of it moves to another profile', async () => {
  const home = await newContext();
  let visit = await Visit.begin(home, FRIDAY_NIGHT);

  // 23:00: production goes as far as its load test, which has to wait.
  await visit.startNamed(PRODUCTION);
  await visit.tick(STEPS[0]);
  await visit.pass(10);
  await visit.tick(STEPS[1]);

  // Staging is gone through meanwhile; one step makes no sense there.
  await visit.startNamed(STAGING);
  deepStrictEqual(await visit.checked(), [false, false, false, false, false]);
  await visit.tick(STEPS[0]);
  await visit.pass(5);
  await visit.press(visit.find(`Skip: ${STEPS[2]}`));
  await (await visit.find('Reason', 'textbox')).type('Staging has no load');
  await visit.press(visit.find('Keep'));

  // 23:15: a switch there and back leaves both as they were; production is paused over midnight.
  await visit.press(visit.findBeginning(PRODUCTION));
  deepStrictEqual(await visit.checked(), [true, true, false, false, false]);
  await visit.press(visit.find('Pause the clock'));
  await visit.press(visit.findBeginning(STAGING));
  deepStrictEqual(await visit.checked(), [true, false, false, false, false]);
  await visit.pass(5);
  await visit.tick(STEPS[1], STEPS[3], STEPS[4]);
  match(await visit.text('checklist-runner'), /Complete.*1 skipped/u);
  strictEqual((await visit.statistics()).streak.current, 1);
  await visit.page.close();

  // 00:30, Saturday here, and still Friday in UTC.
  visit = await Visit.begin(home, FRIDAY_NIGHT + 90 * MINUTE);
  await visit.press(visit.findBeginning(PRODUCTION));
  await visit.press(visit.find('Resume the clock'));
  await visit.pass(20);
  await visit.tick(STEPS[2], STEPS[3], STEPS[4]);
  const numbers = await visit.statistics();
  deepStrictEqual(
    numbers.chart.map(({ done, applicable }) => [done, applicable]),
    [
      [4, 5],
      [5, 5],
    ],
  );
  deepStrictEqual([numbers.completed, numbers.streak.current], [2, 2]);
  strictEqual(numbers.mostSkippedItem.title, STEPS[2]);
  // The 75 minutes of the pause are in the one, and not in the other.
  strictEqual(Math.floor(numbers.lastTime / MINUTE), 35);
  strictEqual(Math.floor(numbers.lastElapsed / MINUTE), 110);
  const [production, staging] = await visit.pastRuns();
  match(production, /^2\.3 production.*Completed · Nov 21, 00:5/u);
  match(staging, /^2\.3 staging.*Completed · Nov 20, 23:2.* · 1 skipped$/u);

  // A third run is reset by mistake. The page is opened again, and the run is brought back.
  await visit.press(visit.find('Start again'));
  await visit.tick(STEPS[0], STEPS[1]);
  await (await visit.find('My Notes', 'textbox')).type('Staging needs a load generator.');
  await visit.press(visit.find('Reset'));
  deepStrictEqual(await visit.checked(), [false, false, false, false, false]);
  strictEqual((await visit.statistics()).resets, 1);
  await visit.page.close();
  visit = await Visit.begin(home, FRIDAY_NIGHT + 120 * MINUTE);
  match(await visit.text('checklist-runner'), /Run reset/u);
  await visit.press(visit.find('Undo'));
  deepStrictEqual(await visit.checked(), [true, true, false, false, false]);
  strictEqual((await visit.statistics()).resets, 0);

  // Everything is taken along.
  await visit.openExport();
  const file = await download(visit, () => visit.press(visit.find('JSON')));
  const kept = { statistics: await visit.statistics(), runs: await visit.pastRuns() };

  const away = await Visit.begin(await newContext(), FRIDAY_NIGHT + 120 * MINUTE);
  strictEqual((await away.statistics()).completed, 0);
  await away.takeIn(file);
  await away.inHistory('3 runs were taken in.');
  await away.settled();
  deepStrictEqual({ statistics: await away.statistics(), runs: await away.pastRuns() }, kept);
  deepStrictEqual(await away.checked(), [true, true, false, false, false]);
  strictEqual(
    await (await away.find('My Notes', 'textbox')).evaluate(({ value }) => value),
    'Staging needs a load generator.',
  );

  // The wording of its time, and why a step was left out, came along.
  await away.press(away.find(STAGING));
  match(await away.text('checklist-history'), /Load test.*Staging has no load/u);
  await away.press(away.find('All runs'));

  await away.takeIn(file);
  await away.inHistory('Everything in this file is here already, or was deleted here.');
  deepStrictEqual(await away.statistics(), kept.statistics);
});
