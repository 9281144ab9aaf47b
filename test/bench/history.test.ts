/**
 * The history over 10,000 runs in IndexedDB, as a page opens it: how long until rows show, and whether
 * filtering, finding and turning pages ever hold the page up.
 *
 *     npx wtr --files 'test/bench/history.test.ts'
 */
import { expect, waitUntil } from '@open-wc/testing';
import type { RunEvent } from '../../src/run/run-event.js';
import { revisionOf } from '../../src/run/revision.js';
import { IndexedDbStore } from '../../src/storage/indexed-db-store.js';
import { steps } from '../harness/checklists.js';
import { DAY, openSession, TestClock } from '../harness/session.js';
import { Scribe } from '../run/scribe.js';
import {
  historyOf,
  placeHistory,
  type HistoryHarness,
} from '../elements/checklist-history/history-harness.js';

const RUNS = 10_000;
const FEW_RUNS = 100;
/** Openings of each history; the best counts, because others share the machine. */
const OPENINGS = 10;
const SLICE = 500;
const LIST = steps(17);

/** Ten years of runs, three a day, one in ten partial. */
function eventsOf(run: number, scribe: Scribe): readonly RunEvent[] {
  const ids = LIST.leaves.map(({ id }) => id);
  const partial = run % 10 === 0;
  scribe.runId = `run-${run}`;
  scribe.world.wait(DAY / 3);
  const common = { checklistId: 'release' } as const;
  const revision = revisionOf(LIST).id;
  return [
    scribe.start({ ...common, revision, name: `Release ${run}` }),
    scribe.item(partial ? ids.slice(0, 9) : ids, 'done', common),
    scribe.finish(partial ? 'partial' : 'completed', common),
  ];
}

const seen = (is: () => boolean): Promise<void> =>
  waitUntil(is, 'Not in view.', { timeout: 60_000 });

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** How long it took, and the longest time that the page was held up meanwhile, in milliseconds. */
async function watched(work: () => Promise<void>): Promise<{ longest: number; took: number }> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const begun = performance.now();
  await work();
  const took = Math.round(performance.now() - begun);
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return { longest, took };
}

describe(`the history over ${RUNS} runs`, function () {
  this.timeout(600_000);
  const clock = new TestClock();
  let store: IndexedDbStore;
  let small: IndexedDbStore;

  async function stored(runs: number): Promise<IndexedDbStore> {
    const filled = await IndexedDbStore.open(`bench-${runs}-${Date.now()}`);
    const scribe = new Scribe();
    scribe.world.at = Date.UTC(2016, 0, 1);
    for (let run = 0; run < runs; run += SLICE) {
      const length = Math.min(SLICE, runs);
      const events = Array.from({ length }, (_, index) => eventsOf(run + index, scribe));
      await filled.merge('release', events.flat(), [revisionOf(LIST)]);
    }
    clock.at = Math.max(clock.at, scribe.world.at + DAY);
    return filled;
  }

  before(async () => {
    small = await stored(FEW_RUNS);
    store = await stored(RUNS);
  });

  it(`opens about as fast as over ${FEW_RUNS} runs`, async () => {
    const best = new Map<IndexedDbStore, number>();
    let cold = 0;
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      for (const each of [small, store]) {
        const { session } = await openSession(LIST, { store: each, clock });
        const begun = performance.now();
        const element = await placeHistory(session);
        // Looked for as often as the page allows: waiting in larger steps would round both times alike.
        while (!element.shadowRoot?.querySelector('ol.runs')) await nextTask();
        const took = performance.now() - begun;
        cold ||= took;
        best.set(each, Math.min(best.get(each) ?? Infinity, took));
        element.remove();
      }
    }
    const [few = 0, many = 0] = [small, store].map((each) => best.get(each));
    const ratio = (many / few).toFixed(2);
    const said = [`${cold.toFixed(0)} ms the first time`, `${few.toFixed(0)} ms over ${FEW_RUNS}`];
    console.warn(`open: ${said.join(', ')}, ${many.toFixed(0)} ms over ${RUNS}: ${ratio} times`);
    expect(many / few).to.be.lessThan(3);
  });

  it('shows the newest fifty, and is not held up by turning pages, filtering or finding', async () => {
    const { session } = await openSession(LIST, { store, clock });
    let history: HistoryHarness | undefined;
    const titles = (): readonly string[] => history?.titles ?? [];
    const acts: Record<string, () => Promise<void>> = {
      open: async () => {
        history = await historyOf(session);
        await seen(() => titles()[0] === `Release ${RUNS - 1}`);
      },
      'older, ten times': async () => {
        for (let page = 1; page <= 10; page += 1) {
          history?.button('Older runs').click();
          await seen(() => titles()[0] === `Release ${RUNS - 1 - 50 * page}`);
        }
      },
      partial: async () => {
        await history?.show('Partial');
        await seen(() => titles()[1] === `Release ${RUNS - 20}`);
      },
      'find the oldest': async () => {
        await history?.show('All');
        await history?.find('Jan 1, 2016');
        await seen(() => titles().at(-1) === 'Release 0');
      },
    };
    for (const [name, work] of Object.entries(acts)) {
      const { longest, took } = await watched(work);
      console.warn(`${name}: ${took} ms, longest task ${longest} ms`);
      expect(history?.root.querySelectorAll('li').length).to.be.within(1, 200);
    }
  });
});
