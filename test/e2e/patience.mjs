// Waiting that asks again and again. The browser driver's own ways miss things: it looks when the
// document changes, which a change in a shadow root is not, or at each frame, and a page behind another
// one has no frames.

const EVERY_MS = 50;
const MOST_MS = 30_000;

const isBetweenPages = (error) =>
  /context was destroyed|Cannot find context|detached/i.test(String(error?.message));

async function waitForSelector(place, selector, { timeout = MOST_MS } = {}) {
  for (const end = Date.now() + timeout; ;) {
    try {
      const found = await place.$(selector);
      if (found) return found;
    } catch (error) {
      if (!isBetweenPages(error)) throw error;
    }
    if (Date.now() > end)
      throw new Error(`Nothing matched ${selector} within ${String(timeout)} ms.`);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}

/** Makes a page or a frame wait so. */
export function patient(place) {
  const wait = place.waitForFunction.bind(place);
  place.waitForFunction = (question, options, ...values) =>
    wait(question, { polling: EVERY_MS, ...options }, ...values);
  place.waitForSelector = (selector, options) => waitForSelector(place, selector, options);
  return place;
}
