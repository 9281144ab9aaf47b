import { expect } from '@open-wc/testing';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { makeBackup, makeRunRecord } from '../../../src/run/records/make-record.js';
import { loadCommonJs } from '../../checklist/load-common-js.js';
import { Scribe } from '../scribe.js';
import { deployRun, fold, noteOn, revision, through } from './a-run.js';

const schemaUrl = new URL('../../../src/run/records/run-record.schema.json', import.meta.url);

describe('the record of a run', () => {
  const notes = [noteOn('b', 'Ask Ben'), noteOn('a', 'of another run', 'other')];

  it('says in plain words what happened', () => {
    const { run, checklist } = makeRunRecord(deployRun());
    expect(checklist).to.deep.equal({ id: 'list', title: 'Deploy', revision: 'rev' });
    expect(run).to.deep.equal({
      id: 'run',
      name: '2.2.1 production',
      outcome: 'completed',
      startedAt: '2026-11-17T14:00:00.000Z',
      endedAt: '2026-11-17T14:05:00.000Z',
      tz: 'UTC',
      day: '2026-11-17',
      activeMs: 240_000,
      elapsedMs: 300_000,
      pauses: [{ from: '2026-11-17T14:02:00.000Z', to: '2026-11-17T14:03:00.000Z' }],
      bulk: false,
      suspect: false,
    });
  });

  it('names each step as it was worded then, with state, time, reason and note', () => {
    const { items } = makeRunRecord(deployRun(), { notes });
    expect(items).to.deep.equal([
      {
        id: 'a',
        title: 'Pin the **version**',
        state: 'done',
        at: '2026-11-17T14:01:00.000Z',
        actor: 'Ada',
        ms: 60_000,
      },
      {
        id: 'b',
        title: 'Lock the door',
        section: 'Safety',
        state: 'skipped',
        at: '2026-11-17T14:04:00.000Z',
        reason: 'Internal only, "behind" the mesh',
        note: 'Ask Ben',
        ms: 120_000,
      },
      {
        id: 'c',
        title: '=cmd|calc',
        section: 'Safety',
        state: 'not-applicable',
        at: '2026-11-17T14:05:00.000Z',
        ms: 60_000,
      },
      { id: 'd', title: 'Tell <everybody>', state: 'open' },
    ]);
  });

  it('takes the notes of its own run along, and without notes holds no text of them', () => {
    expect(makeRunRecord(deployRun(), { notes }).notes).to.deep.equal([notes[0]]);
    expect(JSON.stringify(makeRunRecord(deployRun()))).not.to.include('Ask Ben');
  });

  it('says what a check found, and who overrode it', () => {
    const scribe = new Scribe();
    const failed = scribe.sensed('a', false, { value: '503' });
    const over = scribe.tick('a', { reason: 'Known outage', actor: 'Ada' });
    const [item] = makeRunRecord(fold([scribe.start(), failed, over])).items;
    expect(item).to.include({ state: 'done', sensed: false, reason: 'Known outage', actor: 'Ada' });
  });

  it('has the note on the run as a whole', () => {
    const note = { ...noteOn('a', 'Friday, of all days'), noteKey: 'list/run/run' };
    const { run, notes: kept } = makeRunRecord(deployRun(), { notes: [note] });
    expect(run.note).to.equal('Friday, of all days');
    expect(kept).to.deep.equal([note]);
  });

  it('is described by its schema, as a backup is', async () => {
    const { Ajv2020: Validator } = (await loadCommonJs('ajv/dist/2020')) as {
      Ajv2020: typeof Ajv2020;
    };
    const ajv = new Validator({ strictRequired: false, strictTypes: false });
    const isValid = ajv.compile((await (await fetch(schemaUrl)).json()) as object);
    const record = through(makeRunRecord(deployRun(), { notes }));
    expect(isValid(record), JSON.stringify(isValid.errors)).to.equal(true);
    const runs = [deployRun()];
    const backup = makeBackup({
      checklistId: 'list',
      runs,
      revisions: [revision],
      notes,
      frozen: [[20_811, 20_819]],
    });
    expect(isValid(through(backup)), JSON.stringify(isValid.errors)).to.equal(true);
    const [list] = backup.checklists;
    const undated = { ...backup, checklists: [{ ...list, frozen: [['Christmas', 'New Year']] }] };
    expect(isValid(through(undated))).to.equal(false);
    expect(isValid({ ...(record as object), version: 2 })).to.equal(false);
    expect(isValid({ ...(record as object), items: [{}] })).to.equal(false);
  });
});
