/** Whatever is wrong with a file, a row or a clock: what happens is known, and nothing stored is lost. */
import { expect } from '@open-wc/testing';
import type { IDBPDatabase } from 'idb';
import { importRecord } from '../../../src/elements/checklist-history/take-in.js';
import { makeBackup, makeRunRecord } from '../../../src/run/records/make-record.js';
import type { IndexedDbStore } from '../../../src/storage/indexed-db-store.js';
import { STORE_NAMES } from '../../../src/storage/schema.js';
import { steps } from '../../harness/checklists.js';
import {
  DAY,
  MINUTE,
  openSession,
  states,
  TestClock,
  type TestSession,
} from '../../harness/session.js';
import { closeAll, freshNamespace, openIndexedDb, openRaw } from '../../storage/open-stores.js';
import { live } from './history-harness.js';

const LIST = steps(3);

interface Profile extends TestSession {
  readonly store: IndexedDbStore;
  readonly database: IDBPDatabase;
}

/** Only the wall clock can be set back: a page's own count of milliseconds goes on. */
class WallClock extends TestClock {
  #back = 0;
  override mono(): number {
    return super.mono() + this.#back;
  }
  setBack(ms: number): void {
    this.#back += ms;
    this.at -= ms;
  }
}

async function profile(clock = new TestClock()): Promise<Profile> {
  const namespace = freshNamespace();
  const store = await openIndexedDb(namespace);
  const opened = await openSession(LIST, { store, clock });
  return { ...opened, store, database: await openRaw(namespace) };
}

/** Two ended runs, and one that is half done. */
async function lived(): Promise<Profile> {
  const page = await profile();
  await live(page, { name: '2.1', minutes: [1, 5, 3], skip: ['2'] });
  await live(page, { name: '2.2', minutes: [1, 2], end: 'finish' });
  await live(page, { name: '2.3', minutes: [4] });
  await page.session.setNote('checklist', 'Ask Ben');
  await page.session.idle();
  return page;
}

/** Every row of every store. */
async function allRows({ session, database }: Profile): Promise<Record<string, unknown>> {
  await session.idle();
  const rows = await Promise.all(STORE_NAMES.map((name) => database.getAll(name)));
  return Object.fromEntries(STORE_NAMES.map((name, index) => [name, rows[index]]));
}

const sentenceOf = (act: Promise<number>): Promise<string> =>
  act.then(
    (count) => `${count} taken in`,
    (error: unknown) => (error as Error).message,
  );

afterEach(closeAll);

describe('a file that cannot be taken in', () => {
  it('leaves every stored row as it was, and is refused in one sentence', async () => {
    const from = await lived();
    const backup = makeBackup(await from.session.readRuns());
    const [run] = backup.runs;
    if (!run) throw new Error('There is no run.');
    const edited = { ...run, run: { ...run.run, outcome: 'reset' } };
    const to = await lived();
    const before = await allRows(to);
    const text = JSON.stringify(backup);
    const elsewhere = JSON.stringify(backup).replaceAll('"release"', '"another"');
    for (const [file, words] of [
      [JSON.stringify({ ...backup, version: 2 }), 'newer version'],
      [text.slice(0, -1), 'cut off'],
      [text.slice(0, text.length / 3), 'cut off'],
      [elsewhere, 'another checklist'],
      // The other two are sound, and stay out as well.
      [JSON.stringify({ ...backup, runs: [edited, ...backup.runs.slice(1)] }), 'changed by hand'],
    ] as const) {
      expect(await sentenceOf(importRecord(to.session, file))).to.include(words);
      expect(await allRows(to), words).to.deep.equal(before);
    }
  });
});

describe('a file that was changed so that it still agrees with itself', () => {
  it('is taken in as it reads: other titles, other times, a run less', async () => {
    const from = await lived();
    const backup = makeBackup(await from.session.readRuns());
    const kept = backup.runs.filter(({ run }) => run.name !== '2.1');
    const later = JSON.stringify({ ...backup, runs: kept })
      .replaceAll('"Step 1"', '"Another step"')
      .replaceAll(/"at":(\d+)/g, (_, at) => `"at":${Number(at) + DAY}`)
      .replaceAll(/"(startedAt|endedAt)":"([^"]+)"/g, (_, name, iso) => {
        const at = new Date(Date.parse(String(iso)) + DAY).toISOString();
        return `"${String(name)}":"${at}"`;
      });
    const to = await profile();
    expect(await importRecord(to.session, later)).to.equal(2);
    const [taken, ...others] = (await to.session.endedRuns({ limit: 9 })).runs;
    const [was] = (await from.session.endedRuns({ limit: 9 })).runs;
    expect(others).to.deep.equal([]);
    expect(taken).to.include({ name: '2.2', endedAt: (was?.endedAt ?? 0) + DAY });
    const [run] = (await to.session.readRuns(taken?.runId)).runs;
    expect(run?.known?.items[0]?.title).to.equal('Another step');
  });
});

describe('a file that is taken in twice', () => {
  it('adds nothing the second time: not a row is different', async () => {
    const from = await lived();
    const backup = makeBackup(await from.session.readRuns());
    const to = await profile();
    expect(await importRecord(to.session, backup)).to.equal(3);
    const once = await allRows(to);
    expect(await importRecord(to.session, backup)).to.equal(0);
    expect(await allRows(to)).to.deep.equal(once);
  });

  it('at once, by two pages, makes each run once', async () => {
    const from = await lived();
    const backup = makeBackup(await from.session.readRuns());
    const to = await profile();
    const beside = await openSession(LIST, to);
    to.clock.at = from.clock.at;
    await Promise.all([importRecord(to.session, backup), importRecord(beside.session, backup)]);
    for (const { session } of [to, beside]) {
      expect(await session.statistics()).to.deep.equal(await from.session.statistics());
    }
  });

  it('takes back no tick that was made since', async () => {
    const page = await lived();
    const { runs, ...rest } = await page.session.readRuns(page.session.snapshot.run?.runId);
    const [run] = runs;
    if (!run) throw new Error('There is no run.');
    const old = makeRunRecord(run, rest);
    await page.session.setItems(['2'], 'done');
    const before = await allRows(page);
    expect(await importRecord(page.session, old)).to.equal(0);
    expect(states(page)).to.deep.equal(['done', 'done', 'open']);
    expect(await allRows(page)).to.deep.equal(before);
  });
});

describe('rows that somebody edited', () => {
  it('stop no page from opening, and take no run, tick or number away', async () => {
    const page = await lived();
    const { runId = '' } = page.session.snapshot.run ?? {};
    const numbers = await page.session.statistics();
    const { database } = page;
    const summary = (await database.get('runs', runId)) as object;
    const rubbish = { runId, clock: 1.5, id: 'rubbish', kind: 'item', items: 7 };
    const note = { noteKey: 'release/checklist', id: 'rubbish', text: 7 };
    await database.put('events', rubbish);
    await database.put('runs', { ...summary, outcome: 'won', done: 'all' });
    await database.put('checklists', { checklistId: 'release', completed: -3 });
    await database.put('itemCounts', 'often', 'release');
    await database.put('notes', note);
    await database.put('meta', { not: 'a name' }, 'device');

    const reloaded = await openSession(LIST, page);
    expect(states(reloaded)).to.deep.equal(['done', 'open', 'open']);
    expect(await reloaded.session.statistics()).to.deep.equal(numbers);
    expect(reloaded.session.snapshot.notes.get('checklist')).to.equal('Ask Ben');
    expect((await reloaded.session.endedRuns({ limit: 9 })).runs).to.have.length(2);

    expect(await reloaded.session.setItems(['2', '3'], 'done')).to.equal(true);
    expect((await reloaded.session.statistics()).completed).to.equal(numbers.completed + 1);
    expect(await database.getAll('events')).to.deep.include(rubbish);
    expect(await database.getAll('notes')).to.deep.include(note);
  });
});

describe('a clock that was set back', () => {
  it('between two runs loses neither: each stands on the day that its clock said', async () => {
    const clock = new WallClock();
    const page = await profile(clock);
    clock.pass(9 * DAY);
    await live(page, { name: 'ahead', minutes: [1, 1, 1] });
    clock.setBack(9 * DAY);
    const reloaded = await openSession(LIST, page);
    await live(reloaded, { name: 'right', minutes: [2, 2, 2] });
    await live(reloaded, { name: 'after', minutes: [3, 3, 3] });
    const { runs } = await reloaded.session.endedRuns({ limit: 9 });
    expect(runs.map(({ name, activeMs, suspect }) => [name, activeMs, suspect])).to.deep.equal([
      ['ahead', 2 * MINUTE, false],
      ['after', 6 * MINUTE, false],
      ['right', 4 * MINUTE, false],
    ]);
    const { completed, streak } = await reloaded.session.statistics();
    expect([completed, streak.current]).to.deep.equal([3, 2]);
  });

  it('in the middle of a run keeps its ticks in order, and trusts none of its times', async () => {
    const clock = new WallClock();
    const page = await profile(clock);
    await live(page, { name: '2.4', minutes: [1] });
    clock.setBack(2 * DAY);
    await page.session.setItems(['2'], 'skipped', { reason: 'Not today' });
    await page.session.setItems(['1'], 'open');
    const reloaded = await openSession(LIST, page);
    expect(states(reloaded)).to.deep.equal(['open', 'skipped', 'open']);
    await reloaded.session.setItems(['1', '3'], 'done');
    const [run] = (await reloaded.session.endedRuns({ limit: 1 })).runs;
    expect(run).to.include({ outcome: 'completed', suspect: true });
    expect(await reloaded.session.statistics()).not.to.have.property('fastestRun');
  });
});

describe('a time zone that changes in the middle of a run', () => {
  it('changes no time of it, and goes with it into another browser', async () => {
    const page = await profile();
    page.clock.zone = { name: 'Asia/Tokyo', minutes: 540 };
    await live(page, { name: '2.5', minutes: [10, 10] });
    page.clock.zone = { name: 'America/Los_Angeles', minutes: -480 };
    const reloaded = await openSession(LIST, page);
    reloaded.clock.pass(10 * MINUTE);
    await reloaded.session.setItems(['3'], 'done');
    const ended = async ({ session }: TestSession) =>
      (await session.endedRuns({ limit: 1 })).runs[0];
    expect(await ended(reloaded)).to.include({
      activeMs: 20 * MINUTE,
      suspect: false,
      tz: 'America/Los_Angeles',
    });
    const to = await profile();
    to.clock.at = page.clock.at;
    to.clock.zone = page.clock.zone;
    await importRecord(to.session, makeBackup(await reloaded.session.readRuns()));
    expect(await ended(to)).to.deep.equal(await ended(reloaded));
    expect(await to.session.statistics()).to.deep.equal(await reloaded.session.statistics());
  });
});
