// The demo pages as `npm start` serves them, under the strictest policy, and what tests do with them.
import { join } from 'node:path';
import { after } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { serve } from '../../scripts/static-server.mjs';
import { setUp } from './support.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

/** Serves the demo for the tests of one file; the tabs that it opens must stay free of errors. */
export async function setUpDemo() {
  const { newPage } = await setUp();
  const demo = await serve([join(root, 'demo'), join(root, 'dist')], {
    headers: { 'content-security-policy': POLICY },
  });
  after(() => demo.close());

  async function openPage(path, { width = 1024 } = {}) {
    const tab = await newPage();
    await tab.setViewport({ width, height: 900 });
    await tab.goto(demo.origin + path);
    await allReady(tab);
    return tab;
  }
  return { origin: demo.origin, newPage, openPage };
}

/** Rows are there, and everything stored was read: what shows is not provisional. */
export const allReady = (tab) =>
  tab.waitForFunction(() =>
    [...document.querySelectorAll('checklist-runner')].every(
      ({ session, shadowRoot }) =>
        session?.snapshot.restored && shadowRoot.querySelector('input[type=checkbox]'),
    ),
  );

export const checkbox = (tab, name) => tab.waitForSelector(`aria/${name}[role="checkbox"]`);

export async function tick(tab, name) {
  const box = await checkbox(tab, name);
  await allReady(tab);
  await box.click();
  await tab.waitForFunction(() => {
    const { session } = document.querySelector('checklist-runner');
    return session.snapshot.pending === 0;
  });
}

export const isTicked = async (tab, name) =>
  (await checkbox(tab, name)).evaluate((box) => box.checked);
