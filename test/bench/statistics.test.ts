/**
 * The statistics panel with 100 and with 100,000 ended runs in IndexedDB, each opened in fresh pages:
 * what is asked of the database is the same, and what it takes is printed as a ratio.
 *
 *     npx wtr --files 'test/bench/statistics.test.ts'
 */
import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import { readChecklist } from '../../src/checklist/read-checklist.js';
import { foldRun } from '../../src/run/fold-run.js';
import { revisionOf } from '../../src/run/revision.js';
import type { RunEvent } from '../../src/run/run-event.js';
import { summarizeRun } from '../../src/run/run-summary-of.js';
import { IndexedDbStore } from '../../src/storage/indexed-db-store.js';
import { databaseName, RECORD_VERSION } from '../../src/storage/schema.js';
import { DAY } from '../harness/session.js';
import { Scribe } from '../run/scribe.js';
import type { Opened } from './statistics-page.js';

const FEW = 100;
const MANY = 100_000;
/** Fresh pages for each figure; the median counts. */
const PAGES = 5;
const SLICE = 5_000;
const CHECKLIST = 'release';
const DOCUMENT = {
  id: CHECKLIST,
  title: 'Release',
  items: Array.from({ length: 17 }, (_, index) => ({ id: `s${index}`, title: `Step ${index}` })),
};

const { checklist } = readChecklist(DOCUMENT);
if (!checklist) throw new Error('The document is no checklist.');
const revision = revisionOf(checklist);
const ids = revision.items.map(({ id }) => id);

/** One in ten ends partial, one in twenty-five is reset, one in seven skips a step; each takes another time. */
function eventsOf(run: number, scribe: Scribe): readonly RunEvent[] {
  const common = { checklistId: CHECKLIST } as const;
  const { world } = scribe;
  scribe.runId = `run-${run}`;
  world.wait(DAY / 20);
  const start = scribe.start({ ...common, revision: revision.id });
  world.wait(60_000 + ((run * 7_919) % 600_000));
  const skipped = run % 7 === 0 ? ids.slice(5, 6) : [];
  const handled = run % 10 === 0 ? ids.slice(0, 9) : ids;
  const done = handled.filter((id) => !skipped.includes(id));
  const events: RunEvent[] = [start, scribe.item(done, 'done', common)];
  if (skipped.length > 0) events.push(scribe.item(skipped, 'skipped', common));
  events.push(
    run % 25 === 0
      ? scribe.reset(common)
      : scribe.finish(handled === ids ? 'completed' : 'partial', common),
  );
  return events;
}

/** A database as so many runs leave it once they are packed; the sums are made by the store. */
async function stored(namespace: string, runs: number): Promise<void> {
  const store = await IndexedDbStore.open(namespace);
  await store.device();
  const database = await openDB(databaseName(namespace));
  await database.put('revisions', revision);
  const scribe = new Scribe();
  scribe.world.at = Date.now() - ((runs + 20) * DAY) / 20;
  for (let from = 0; from < runs; from += SLICE) {
    const transaction = database.transaction(['records', 'runs'], 'readwrite');
    for (let run = from; run < Math.min(runs, from + SLICE); run += 1) {
      const events = eventsOf(run, scribe);
      const runId = `run-${run}`;
      const record = { runId, v: RECORD_VERSION, form: 'objects', events };
      void transaction.objectStore('records').put(record);
      const summary = summarizeRun(foldRun(events, () => revision));
      void transaction.objectStore('runs').put(summary);
    }
    await transaction.done;
  }
  database.close();
  await store.rebuild(CHECKLIST);
  store.close();
}

async function openFresh(namespace: string): Promise<Opened> {
  const frame = document.createElement('iframe');
  frame.src = new URL('./statistics-page.html', import.meta.url).href;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  document.body.append(frame);
  await loaded;
  const opened = await frame.contentWindow?.openStatistics?.(namespace, DOCUMENT);
  frame.remove();
  if (!opened) throw new Error('The modules of the page did not run.');
  return opened;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe(`the statistics panel over ${FEW} and ${MANY} runs`, function () {
  this.timeout(1_800_000);
  const names = { few: `bench-few-${Date.now()}`, many: `bench-many-${Date.now()}` };

  before(async () => {
    await stored(names.few, FEW);
    await stored(names.many, MANY);
  });

  it('asks for the same rows, and takes about the same time', async () => {
    const few: Opened[] = [];
    const many: Opened[] = [];
    // In turns, so that whatever else the machine does meets both.
    for (let page = 0; page < PAGES; page += 1) {
      few.push(await openFresh(names.few));
      many.push(await openFresh(names.many));
    }
    console.warn(JSON.stringify(few[0]?.counts), few[0]?.since, many[0]?.since);
    for (const measure of ['shownAfter', 'readIn'] as const) {
      const [a, b] = [few, many].map((pages) => median(pages.map((page) => page[measure])));
      console.warn(
        `${measure}: ${a?.toFixed(1)} ms at ${FEW}, ${b?.toFixed(1)} ms at ${MANY}, ${((b ?? 0) / (a ?? 1)).toFixed(2)} times`,
      );
    }
    expect(many[0]?.since).to.include(MANY.toLocaleString('en'));
    for (const { counts } of [...few, ...many]) expect(counts).to.deep.equal(few[0]?.counts);
  });
});
