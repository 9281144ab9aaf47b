import { expect, waitUntil } from '@open-wc/testing';
import { registerGerman } from '../../../stories/german.js';
import { Localizer } from '../../../src/i18n/localizer.js';
import { recordText } from '../../../src/i18n/text/record-text.js';
import { makeBackup, makeRunRecord } from '../../../src/run/records/make-record.js';
import type { Backup, RunRecord } from '../../../src/run/records/run-record.js';
import { readSeal } from '../../../src/run/records/seal.js';
import { verifyFile } from '../../../src/run/records/verify-record.js';
import { sha256 } from '../../../src/elements/checklist-history/sha-256.js';
import { IndexedDbStore } from '../../../src/storage/indexed-db-store.js';
import { steps } from '../../harness/checklists.js';
import { DAY, openSession, states, type TestSession } from '../../harness/session.js';
import { historyOf, live, type HistoryHarness } from './history-harness.js';

const LIST = steps(3, { title: 'Deploy / a "model"' });

interface Download {
  readonly name: string;
  readonly text: string;
}

/** What pressing the button saves. */
async function downloaded(history: HistoryHarness, act: () => Promise<void>): Promise<Download> {
  let made: Blob | undefined;
  let name = '';
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => createObjectURL((made = blob as Blob));
  HTMLAnchorElement.prototype.click = function save() {
    name = this.download;
  };
  try {
    await act();
    await history.settled();
  } finally {
    URL.createObjectURL = createObjectURL;
    // The own property hid the inherited one.
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  return {
    name,
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await made?.arrayBuffer()),
  };
}

/** What pressing the button copies. */
async function copied(history: HistoryHarness, name: string): Promise<string> {
  let text = '';
  Object.defineProperty(navigator.clipboard, 'writeText', {
    configurable: true,
    value: (copy: string) => {
      text = copy;
      return Promise.resolve();
    },
  });
  try {
    await history.press(name);
    await history.settled();
  } finally {
    Reflect.deleteProperty(navigator.clipboard, 'writeText');
  }
  return text;
}

async function lived(list = LIST): Promise<TestSession> {
  const page = await openSession(list);
  await live(page, { name: '2.1', minutes: [1, 5, 3], skip: ['2'] });
  await page.session.setNote('item/1', 'Base image had moved');
  await page.session.setNote('checklist', 'Ask Ben');
  await live(page, { name: '2.2', minutes: [1, 2], end: 'finish' });
  return page;
}

let databases = 0;
const freshProfile = async (list = LIST): Promise<TestSession> => {
  const store = await IndexedDbStore.open(`taking-away-${String((databases += 1))}-${Date.now()}`);
  return openSession(list, { store });
};

describe('exporting', () => {
  it('saves a run as JSON, under a name that every file system takes', async () => {
    const history = await historyOf((await lived()).session);
    await history.open('2.1');
    const { name, text } = await downloaded(history, () => history.press('JSON'));
    expect(name).to.equal('Deploy-a-model-2.1-2026-11-21.json');
    const record = JSON.parse(text) as RunRecord;
    expect(record.kind).to.equal('checklist-run');
    expect(record.items[0]?.note).to.equal('Base image had moved');
  });

  it('saves a run as Markdown and as CSV', async () => {
    const history = await historyOf((await lived()).session);
    await history.open('2.1');
    const markdown = await downloaded(history, () => history.press('Markdown'));
    expect(markdown.name).to.match(/\.md$/);
    expect(markdown.text).to.include('- [-] Step 2 (Skipped, Not today, ');
    const csv = await downloaded(history, () => history.press('CSV'));
    expect(csv.name).to.match(/\.csv$/);
    expect(csv.text).to.match(/^\ufeffrun,name,outcome/);
  });

  it('saves everything, My Notes included', async () => {
    const history = await historyOf((await lived()).session);
    const { text } = await downloaded(history, () => history.press('JSON'));
    const backup = JSON.parse(text) as Backup;
    expect(backup.runs.map(({ run }) => run.name)).to.have.members(['2.1', '2.2']);
    expect(backup.notes.map((note) => note.text)).to.include('Ask Ben');
    const csv = await downloaded(history, () => history.press('CSV'));
    expect(csv.text.trim().split('\r\n')).to.have.length(1 + 2 * 3);
  });
});

describe('taking in', () => {
  it('brings a run with its notes to a fresh profile, once however often', async () => {
    const from = await lived();
    const { runs, notes, revisions } = await from.session.readRuns();
    const [run] = runs.filter(({ name }) => name === '2.1');
    if (!run) throw new Error('The run is gone.');
    const file = JSON.stringify(makeRunRecord(run, { notes, revisions }));
    const history = await historyOf((await freshProfile()).session);
    await history.takeIn(file);
    expect(history.message).to.equal('One run was taken in.');
    expect(history.titles).to.deep.equal(['2.1']);
    await history.open('2.1');
    expect(history.steps[0]).to.include('Base image had moved');
    await history.press('All runs');
    await history.takeIn(file);
    expect(history.message).to.equal(
      'Everything in this file is here already, or was deleted here.',
    );
    expect(history.titles).to.deep.equal(['2.1']);
  });

  it('brings everything, and with it the same statistics', async () => {
    const from = await lived();
    await from.session.freeze('2026-11-22', '2026-12-01');
    from.clock.pass(6 * DAY);
    expect((await from.session.statistics()).streak.current).to.equal(1);
    const backup = JSON.stringify(makeBackup(await from.session.readRuns()));
    const to = await freshProfile();
    to.clock.at = from.clock.at;
    const history = await historyOf(to.session);
    await history.takeIn(backup);
    expect(history.message).to.equal('2 runs were taken in.');
    expect(await to.session.statistics()).to.deep.equal(await from.session.statistics());
    expect(to.session.snapshot.notes.get('checklist')).to.equal('Ask Ben');
    await history.takeIn(backup);
    const again = await to.session.readRuns();
    expect(again.frozen).to.have.length(1);
  });

  it('says in one sentence why nothing was taken, and keeps what is here', async () => {
    const page = await lived();
    const history = await historyOf(page.session);
    const before = history.titles;
    const { runs, notes, revisions } = await page.session.readRuns();
    const [run] = runs;
    if (!run) throw new Error('The run is gone.');
    const record = makeRunRecord(run, { notes, revisions });
    const text = JSON.stringify(record);
    for (const [file, sentence] of [
      [text.slice(0, text.length / 2), 'it was cut off'],
      [JSON.stringify({ ...record, version: 2 }), 'newer version'],
      [
        JSON.stringify({ ...record, checklist: { ...record.checklist, id: 'other' } }),
        'another checklist',
      ],
      [JSON.stringify({ ...record, run: { ...record.run, outcome: 'reset' } }), 'changed by hand'],
      ['not at all', 'is no JSON'],
    ] as const) {
      await history.takeIn(file);
      expect(history.message).to.include(sentence);
      expect(history.titles).to.deep.equal(before);
    }
  });
});

describe('a refusal', () => {
  it('is said in the language of the page', async () => {
    registerGerman();
    const history = await historyOf((await lived()).session, { lang: 'de' });
    await history.takeIn('not at all');
    expect(history.message).to.match(/^Diese Datei ist kein JSON/u);
    const run = { kind: 'checklist-run', version: 7 };
    await history.takeIn(JSON.stringify(run));
    expect(history.message).to.include('Format 7, hier bis 1');
    window.history.replaceState(null, '', '#checklist-run=abc');
    const other = await historyOf((await freshProfile()).session, { lang: 'de' });
    expect(other.text).to.include('Dieser Link ist abgeschnitten');
    window.history.replaceState(null, '', location.pathname + location.search);
  });

  it('has its German beside its English, with the same gaps to fill', () => {
    registerGerman();
    const german = new Localizer('de');
    for (const { key, en } of Object.values(recordText)) {
      const sentence = german.t({ key, en });
      expect(sentence, key).not.to.equal(en);
      expect(sentence.match(/\{\w+\}/gu), key).to.deep.equal((en as string).match(/\{\w+\}/gu));
    }
  });
});

describe('a link', () => {
  afterEach(() => {
    window.history.replaceState(null, '', location.pathname + location.search);
  });

  it('brings a run in progress to another device, when it is taken over', async () => {
    const from = await openSession(LIST);
    await live(from, { name: '3.0', minutes: [1] });
    const past = await historyOf(from.session);
    await live(from, { name: '2.9', minutes: [1, 1], end: 'finish' });
    await past.settled();
    await past.open('2.9');
    const link = await copied(past, 'Copy link');
    expect(link).to.match(/#checklist-run=[\w-]+$/);

    window.history.replaceState(null, '', new URL(link).hash);
    const history = await historyOf((await freshProfile()).session);
    expect(history.message).to.equal('This link brings a run along: 2.9, 2 of 3 done.');
    expect(history.titles).to.deep.equal([]);
    await history.press('Take it over');
    expect(history.titles).to.deep.equal(['2.9']);
    expect(location.hash).to.equal('');
  });

  it('takes a run along half done, without an end to it', async () => {
    const from = await openSession(LIST);
    await from.session.setItems(['1'], 'done');
    const present = await historyOf(from.session);
    present.button('Time of each step').click();
    await waitUntil(() => present.placeHeading === 'Time of each step', 'No times are shown.');
    const link = await copied(present, 'Copy link');
    expect(from.session.snapshot.run?.live).to.equal(true);

    window.history.replaceState(null, '', new URL(link).hash);
    const to = await freshProfile();
    const history = await historyOf(to.session);
    await history.press('Take it over');
    expect(to.session.snapshot.run).to.include({ live: true });
    expect(states(to)).to.deep.equal(['done', 'open', 'open']);
  });

  it('is left alone when nobody wants it', async () => {
    const from = await lived();
    const past = await historyOf(from.session);
    await past.open('2.2');
    const link = await copied(past, 'Copy link');
    window.history.replaceState(null, '', new URL(link).hash);
    const to = await freshProfile();
    const history = await historyOf(to.session);
    await history.press('Leave it');
    expect(history.titles).to.deep.equal([]);
    expect((await to.session.statistics()).partial).to.equal(0);
  });

  it('that was cut off is said to be', async () => {
    window.history.replaceState(null, '', '#checklist-run=abc');
    const history = await historyOf((await freshProfile()).session);
    expect(history.text).to.include('This link is cut off or was changed.');
  });

  it('is not made of a run that is too long for one', async () => {
    const page = await openSession(LIST);
    // Nothing repeats in it, so that nothing can be left out.
    const bytes = crypto.getRandomValues(new Uint8Array(40_000));
    const reason = Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
    await page.session.setItems(['1'], 'skipped', { reason });
    await page.session.finish();
    const history = await historyOf(page.session);
    await history.open();
    await history.press('Copy link');
    expect(history.message).to.include('too long for a link');
  });
});

describe('a seal', () => {
  it('is copied, and later shows that the run is what it was', async () => {
    const page = await lived();
    const history = await historyOf(page.session);
    await history.open('2.1');
    const seal = await copied(history, 'Copy seal');
    expect(readSeal(seal)).to.equal(seal);
    expect(history.message).to.include('Keep it elsewhere');
    const { text } = await downloaded(history, () => history.press('JSON'));
    expect((await verifyFile(text, { seal, sha256 })).code).to.equal('match');
  });
});

describe('a clipboard that the page may not write to', () => {
  it('gives way to the text itself', async () => {
    const history = await historyOf((await lived()).session);
    await history.open('2.1');
    Object.defineProperty(navigator.clipboard, 'writeText', {
      configurable: true,
      value: () => Promise.reject(new Error('denied')),
    });
    await history.press('Copy seal');
    Reflect.deleteProperty(navigator.clipboard, 'writeText');
    await history.settled();
    expect(history.message).to.match(/copy it: sha256:[0-9a-f]{64}$/);
  });
});
