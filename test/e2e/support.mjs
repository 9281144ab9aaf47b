import { after, afterEach } from 'node:test';
import { strictEqual } from 'node:assert/strict';
import { join } from 'node:path';
import { launch as launchChrome } from 'puppeteer-core';
import { chromeFlags, findChrome } from '../../scripts/find-chrome.mjs';
import { root } from '../../scripts/run.mjs';
import { serve } from '../../scripts/static-server.mjs';
import { patient } from './patience.mjs';

/** A browser of its own. `args` are further Chrome flags. */
export async function launch({ args = [], ...options } = {}) {
  const browser = await launchChrome({
    executablePath: findChrome(),
    headless: true,
    args: [...chromeFlags, ...args],
    ...options,
  });
  const newPage = browser.newPage.bind(browser);
  browser.newPage = async () => patient(await newPage());
  return browser;
}

/**
 * What a file of end-to-end tests needs: one browser and one server for all its tests, closed at the
 * end. The built files lie at the root (`/checklist-runner.js`), the checkout beside them (`/demo/…`).
 * `site.pages` takes pages of a test's own. A test fails when a page it opened had an uncaught error;
 * a test that provokes one takes it out of `errors` itself.
 */
export async function setUp({ args, headers } = {}) {
  const site = await serve([join(root, 'dist'), root], { headers });
  const browser = await launch({ args });
  const errors = [];
  const contexts = [];

  after(async () => {
    await browser.close();
    await site.close();
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    strictEqual(errors.splice(0).join('\n'), '', 'a page had uncaught errors');
  });

  /** A page in a profile of its own, so with empty storage; pass a `context` to share one. */
  async function newPage(path, { context } = {}) {
    const profile = context ?? (await newContext());
    const page = patient(await profile.newPage());
    page.on('pageerror', (error) => errors.push(String(error?.stack ?? error)));
    page.on('console', (message) => {
      // A missing favicon is nobody's fault.
      if (message.type() !== 'error' || message.location().url?.endsWith('/favicon.ico')) return;
      errors.push(`console.error: ${message.text()}`);
    });
    if (path) await page.goto(new URL(path, site.origin).href);
    return page;
  }

  async function newContext() {
    const context = await browser.createBrowserContext();
    contexts.push(context);
    return context;
  }

  return { browser, site, errors, newPage, newContext };
}
